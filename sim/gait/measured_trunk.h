#pragma once

#include "sim/gait/gait.h"
#include "sim/gait/measured_runners.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// How a measured runner's pelvis, trunk and arms move, on this runner's body.
///
/// Law: Fourier series over the stride (measured_strides.csv; six harmonics, the band of a learnt
/// command), linear in speed. The place of the pelvis goes with body height; his stride takes the
/// demanded one's time over his relative cadence. One measured lumbar angle per axis is shared out
/// over the six joints (MotionShare).
/// Source: Hamner and Delp 2013.
class MeasuredTrunk {
 public:
  MeasuredTrunk(const RunnerSetup& setup, const MeasuredRunner& runner);

  /// State at a phase of the stride (0 at right strike), seen by an observer who moves along with
  /// the runner. Legs hang straight: only what lies above the pelvis is worth reading.
  BodyState CalcState(double phase) const;
  double stride_time() const { return 1 / rate_; }  ///< s

 private:
  static constexpr int kHarmonics = kCommandHarmonics;
  using Series = Eigen::Matrix<double, 3, 2 * kHarmonics + 1>;
  Quaterniond CalcRotation(double phase) const;

  const RunnerSetup* setup_;
  double rate_;      ///< strides in a second
  MatrixXd joints_;  ///< coordinate x Fourier column, rad
  Series angles_;    ///< of the pelvis: tilt, list, rotation, rad
  Series place_;     ///< of the pelvis, m
};

}  // namespace footfall
