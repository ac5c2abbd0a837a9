#pragma once

#include <string>

#include "sim/conditions.h"

namespace footfall {

/// Gravity seen from ground that rises by `slope` forwards and falls by `camber` to the right:
/// frame of the ground (y its normal), m/s2.
Vector3d CalcGravity(const SurfaceParameters& surface);

/// The least friction with which anyone can run on ground this tilted, 1.
///
/// Law: a gait that repeats has no more momentum at the end of a stride than at its start. So the
/// ground's mean force along itself bears gravity's part along it, its mean normal force gravity's
/// part across, and since |f_t| <= mu f_n at every point and instant,
///   mu >= |g_t| / |g_n|.
/// More than that is needed, how much more a solve tells; with less there is no gait to be found.
double CalcLeastFriction(const Vector3d& gravity_G);

/// Why nobody can run steadily in these conditions: shoes that slide down the ground. Empty where
/// they need not.
std::string FindNoTraction(const Conditions& conditions);

}  // namespace footfall
