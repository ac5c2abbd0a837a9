#include "sim/gait/sloping_ground.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "musculoskeletal/types.h"
#include "sim/contact/sole.h"

namespace footfall {

Vector3d CalcGravity(const SurfaceParameters& surface) {
  const Vector3d tilted(-std::sin(surface.slope) * std::cos(surface.camber),
                        -std::cos(surface.slope) * std::cos(surface.camber),
                        std::sin(surface.camber));
  return kGravity * tilted;
}

double CalcLeastFriction(const Vector3d& gravity_G) {
  return std::hypot(gravity_G.x(), gravity_G.z()) / std::abs(gravity_G.y());
}

std::string FindNoTraction(const Conditions& conditions) {
  const double least = CalcLeastFriction(CalcGravity(conditions.surface));
  if (least == 0) {
    return {};
  }
  double most = 0;
  for (const SolePoint& sole : BuildSoles(BuildShodBody(conditions), conditions)) {
    most = std::max(most, sole.layers.friction);
  }
  if (most > least) {
    return {};
  }
  return fmt::format(
      "no steady gait exists: on this slope and camber the ground has to hold a runner with a "
      "friction of {:.3f} at least, sole and ground have {:.3f} (shoe.friction x "
      "surface.friction); more grip or flatter ground",
      least, most);
}

}  // namespace footfall
