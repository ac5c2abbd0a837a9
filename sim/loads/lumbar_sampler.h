#pragma once

#include "musculoskeletal/lumbar_loads.h"
#include "sim/engine/joint_space.h"

namespace footfall {

/// Reads lumbar loads off a moving body: joint moments and intersegmental forces into SpineSolver.
class LumbarSampler {
 public:
  LumbarSampler(const BodyModel& body, const TrunkModel& trunk)
      : body_(&body), spine_(body, trunk) {}

  /// joint_space updated at `state`, with all forces of the accelerations a applied.
  const SpineLoads& Calc(const BodyState& state, const JointSpace& joint_space,
                         const SpeedVector& a, const JointVector& torque);

 private:
  const BodyModel* body_;
  SpineSolver spine_;
  Kinematics kinematics_;
  SpineInput input_;
  SpineLoads loads_;
};

}  // namespace footfall
