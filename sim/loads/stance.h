#pragma once

#include <algorithm>
#include <limits>

#include "musculoskeletal/types.h"

namespace footfall {

/// Ticks of one foot's stance in the record of a stride that repeats: those past its end belong to
/// the next stride.
struct Stance {
  Eigen::Index first = 0;  ///< the first above the threshold
  Eigen::Index ticks = 0;  ///< 0 where the foot never lands

  /// Highest entry of a row of the record in stance, or in its first `most` ticks; NaN where the
  /// foot never lands.
  double FindHighest(const Eigen::ArrayXd& row,
                     Eigen::Index most = std::numeric_limits<Eigen::Index>::max()) const {
    double highest = std::numeric_limits<double>::quiet_NaN();
    for (Eigen::Index k = 0; k < std::min(ticks, most); ++k) {
      const double value = row[(first + k) % row.size()];
      highest = k == 0 ? value : std::max(highest, value);
    }
    return highest;
  }
};

}  // namespace footfall
