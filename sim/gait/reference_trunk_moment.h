#pragma once

#include <array>

#include "sim/gait/curve_band.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// The moment across L5/S1 that the measured motion of ten runners' trunks implies: what decides
/// between gaits whose angles agree within a third of a degree, and whose loads do not.
///
/// Law: inverse dynamics of what lies above L5/S1 (thorax, head, arms and vertebrae of this body),
/// moved as MeasuredTrunk says, of each of them; their mean and standard deviation. No ground
/// reaction enters.
class ReferenceTrunkMoment {
 public:
  explicit ReferenceTrunkMoment(const RunnerSetup& setup);

  /// Mean extension, right bending and left rotation moment at a phase of the stride, N m.
  Vector3d Calc(double phase) const;
  /// Standard deviation between the runners, N m.
  Vector3d CalcDeviation(double phase) const;

  static constexpr int kPhases = 144;
  /// Of one measured runner, at kPhases even steps of the stride.
  using Moments = Eigen::Matrix<double, 3, kPhases>;

 private:
  std::array<CurveBand, 3> bands_;  ///< an axis each, at kPhases even steps
};

class MeasuredTrunk;
/// That inverse dynamics for one runner.
ReferenceTrunkMoment::Moments CalcTrunkMoments(const RunnerSetup& setup,
                                               const MeasuredTrunk& trunk);

}  // namespace footfall
