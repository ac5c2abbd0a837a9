#pragma once

#include <cmath>
#include <random>

namespace footfall {

/// A deviate of mean 0 and variance 1 without tails: uniform within +-sqrt(3). From the engine's
/// bits by our own arithmetic, so that a seed means the same with every standard library.
inline double CalcDeviate(std::mt19937_64& random) {
  constexpr double kUnit = 1.0 / 9007199254740992.0;  // 2^-53
  return std::sqrt(3.0) * (2 * kUnit * static_cast<double>(random() >> 11) - 1);
}

}  // namespace footfall
