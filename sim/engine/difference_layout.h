#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// Where the entries of a small difference between states stand, for n joint coordinates: height
/// and lateral place of the pelvis, its turn (rotation vector in G), joint angles, the pelvis'
/// spatial velocity (angular, linear), joint rates. Forward place is left out: a gait repeats
/// although it moves on.
struct DifferenceLayout {
  explicit DifferenceLayout(Eigen::Index n) : root_speeds(kAngles + n), rates(kAngles + n + 6) {}

  static constexpr Eigen::Index kHeight = 0, kLateral = 1, kTurn = 2, kAngles = 5;
  Eigen::Index root_speeds, rates;
  Eigen::Index size() const { return 2 * rates - kAngles - 6; }
};

}  // namespace footfall
