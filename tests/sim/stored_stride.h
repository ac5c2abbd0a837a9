#pragma once

#include <cmath>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/stride_map.h"

namespace footfall {

/// A stored gait, which is symmetric, seen as a stride of two steps.
struct StoredStride {
  const BaseGait& base = GetStoredBaseGait(3.0);
  RunnerSetup setup{base.conditions};
  StrideMap map{setup, false, base.mean_lean};
  Gait gait = base.gait;

  StoredStride() { gait.left_section = gait.section; }
};

/// Numbers of order one without a pattern.
inline VectorXd DrawChange(Eigen::Index size) {
  VectorXd z(size);
  for (Eigen::Index k = 0; k < size; ++k) {
    z[k] = std::sin(3.7 * static_cast<double>(k) + 1);
  }
  return z;
}

}  // namespace footfall
