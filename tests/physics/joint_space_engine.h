#pragma once

#include <span>

#include "sim/engine/joint_space.h"

namespace footfall::physics_test {

/// JointSpace asked in BulletEngine's words, so that one test can put the same question to both.
class JointSpaceEngine {
 public:
  JointSpaceEngine(const BodyModel& body, const Vector3d& gravity_G);
  SpeedVector CalcAccelerations(const BodyState& state, const JointVector& torque,
                                std::span<const PointForce> forces);
  /// As the last question left it; for reactions, momentum and energy.
  JointSpace& joint_space() { return joint_space_; }

 private:
  JointSpace joint_space_;
};

}  // namespace footfall::physics_test
