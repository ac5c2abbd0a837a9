#pragma once

#include <array>

#include "sim/gait/runner_setup.h"

namespace footfall {

/// The moment across L5/S1 that the measured motion of a runner's trunk implies: what decides
/// between gaits whose angles agree within a third of a degree, and whose loads do not.
///
/// Law: inverse dynamics of what lies above L5/S1 (thorax, head, arms and vertebrae of this body),
/// moved as MeasuredTrunk says. No ground reaction enters.
class ReferenceTrunkMoment {
 public:
  explicit ReferenceTrunkMoment(const RunnerSetup& setup);

  /// Extension, right bending and left rotation moment at a phase of the stride, N m.
  const Vector3d& Calc(double phase) const;

 private:
  static constexpr size_t kPhases = 144;
  std::array<Vector3d, kPhases> moments_;
};

}  // namespace footfall
