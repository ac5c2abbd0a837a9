#pragma once

#include <cmath>
#include <numbers>

#include "musculoskeletal/types.h"

namespace footfall {

/// Row [1, cos 2 pi p, sin 2 pi p, cos 4 pi p, ...] of a Fourier series of `harmonics` over the
/// stride phase p (1 per stride).
inline VectorXd CalcFourierBasis(double phase, int harmonics) {
  VectorXd row(2 * harmonics + 1);
  row[0] = 1;
  for (Eigen::Index k = 1; k <= harmonics; ++k) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(k) * phase;
    row[2 * k - 1] = std::cos(angle);
    row[2 * k] = std::sin(angle);
  }
  return row;
}

/// Its derivative with respect to the phase.
inline VectorXd CalcFourierSlope(double phase, int harmonics) {
  VectorXd row(2 * harmonics + 1);
  row[0] = 0;
  for (Eigen::Index k = 1; k <= harmonics; ++k) {
    const double rate = 2 * std::numbers::pi * static_cast<double>(k);
    row[2 * k - 1] = -rate * std::sin(rate * phase);
    row[2 * k] = rate * std::cos(rate * phase);
  }
  return row;
}

/// The harmonic (0, 1, 1, 2, 2, ...) to which column c of the basis belongs.
inline int HarmonicOfColumn(int c) { return (c + 1) / 2; }

}  // namespace footfall
