#pragma once

#include <numbers>

namespace footfall {

/// A degree, rad.
inline constexpr double kDegree = std::numbers::pi / 180;

}  // namespace footfall
