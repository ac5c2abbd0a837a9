#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// Smooths rows that repeat after their last column: weights 1/4, 1/2, 1/4 over neighbours.
inline void SmoothPeriodic(MatrixXd& rows) {
  const MatrixXd rough = rows;
  const Eigen::Index n = rows.cols();
  for (Eigen::Index c = 0; c < n; ++c) {
    rows.col(c) = 0.25 * (rough.col((c + n - 1) % n) + 2 * rough.col(c) + rough.col((c + 1) % n));
  }
}

}  // namespace footfall
