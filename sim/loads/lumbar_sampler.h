#pragma once

#include "musculoskeletal/body_muscles.h"
#include "sim/contact/foot_structure.h"
#include "sim/engine/joint_space.h"

namespace footfall {

/// What a moving body asks of its muscles: ReadMoments, and intersegmental forces of the lumbar
/// joints. joint_space updated at `state`, with all forces of the
/// accelerations a applied; torque is all that acts across each joint, N m.
void CalcDemand(const BodyModel& body, const std::vector<FootStructure>& feet,
                const BodyState& state, const JointSpace& joint_space, const SpeedVector& a,
                const JointVector& torque, BodyDemand& demand);

/// Reads muscle forces and lumbar loads off a moving body, one instant at a time.
class LumbarSampler {
 public:
  LumbarSampler(const BodyModel& body, const BodyMuscles& muscles)
      : body_(&body), solver_(body, muscles) {}

  /// From now on instants follow each other by a few milliseconds (BodyMuscleSolver).
  void FollowOn() { solver_.FollowOn(); }
  /// Each activation stays within `window` where there is one.
  const BodyLoads& Calc(const BodyState& state, const BodyDemand& demand,
                        const TendonState& tendons, const ActivationWindow* window = nullptr);

 private:
  const BodyModel* body_;
  BodyMuscleSolver solver_;
  Kinematics kinematics_;
  BodyLoads loads_;
};

}  // namespace footfall
