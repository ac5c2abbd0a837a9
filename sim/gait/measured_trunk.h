#pragma once

#include "sim/gait/gait.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// How one man's pelvis, trunk and arms move in running, on this runner's body.
///
/// Law: Fourier series over the stride (reference_trunk_motion.csv: six harmonics, the band of a
/// learnt command), linear in speed; above kFastestTrunk the angles stay those at that speed. The
/// place of the pelvis goes with body height, time with the demanded stride. One measured lumbar
/// angle per axis is shared out over the six joints (MotionShare).
/// Source: Hamner and Delp 2013.
class MeasuredTrunk {
 public:
  explicit MeasuredTrunk(const RunnerSetup& setup);

  /// State at a phase of the stride (0 at right strike), seen by an observer who moves along with
  /// the runner. Legs hang straight: only what lies above the pelvis is worth reading.
  BodyState CalcState(double phase) const;

 private:
  static constexpr int kHarmonics = kCommandHarmonics;
  using Series = Eigen::Matrix<double, 3, 2 * kHarmonics + 1>;
  Quaterniond CalcRotation(double phase) const;

  const RunnerSetup* setup_;
  MatrixXd joints_;  ///< coordinate x Fourier column, rad
  Series angles_;    ///< of the pelvis: tilt, list, rotation, rad
  Series place_;     ///< of the pelvis, m
};

inline constexpr double kFastestTrunk = 4;  ///< m/s, of the measured trunk motion

}  // namespace footfall
