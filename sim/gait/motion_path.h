#pragma once

#include <array>
#include <vector>

#include "sim/gait/runner_setup.h"

namespace footfall {

/// How pelvis, trunk and legs move in a step, against the reference motion of the same runner:
/// what of it differs in tilt, list and rotation of the pelvis, in the three angles of the lumbar
/// spine as a whole, in hips, knees and ankles, every kPathTicks ticks (kPathNumbers numbers, rad).
/// Left steps are read as right ones.
///
/// Posture and resting feet move the reference, so that who leans by demand keeps his path.
class MotionPath {
 public:
  explicit MotionPath(const RunnerSetup& setup);

  /// True where the path is read after a tick of a step.
  static bool IsRead(int tick) { return tick % kPathTicks == kPathTicks / 2; }
  /// Place of the numbers read after a tick among those of a step.
  static Eigen::Index FirstOf(int tick) { return tick / kPathTicks * kPathAngles; }

  /// kPathAngles numbers at a state after a tick of a step (0 right, 1 left).
  VectorXd Calc(int step, int tick, const BodyState& state) const;
  /// How they answer the state: kPathAngles x entry of the state difference.
  MatrixXd CalcSlope(int step, int tick, const BodyState& state) const;

  static constexpr int kPathTicks = 60;
  static constexpr Eigen::Index kPathAngles = 16;
  static constexpr Eigen::Index kPathNumbers = kTicksPerStep / kPathTicks * kPathAngles;

 private:
  /// The same seen in right stance.
  VectorXd Calc(int tick, const BodyState& state) const;

  const RunnerSetup* setup_;
  std::array<int, 10> joints_;  ///< hips, knees, ankles
};

}  // namespace footfall
