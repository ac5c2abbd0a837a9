#include "musculoskeletal/foramen.h"

#include <algorithm>
#include <cmath>

#include "musculoskeletal/disc.h"

namespace footfall {

Foramen CalcForamen(const LumbarLevel& level, const Vector3d& angles, double preload) {
  const double mean = 0.5 * (level.height_anterior + level.height_posterior);
  const double thinner = CalcDiscCompression(mean, level.disc_area, preload) -
                         CalcDiscCompression(mean, level.disc_area, kLyingPreload);
  const double flexion = -angles(0);
  const double lost = level.height_posterior * (1 / level.kept_height - 1);
  Foramen foramen;
  foramen.disc_height = mean - thinner;
  foramen.posterior_height =
      level.height_posterior - thinner + kPosteriorEdge * level.scale * flexion;
  foramen.height = level.foramen_height - lost - thinner +
                   level.scale * (kForamenDepth * flexion - kForamenSide * std::abs(angles(1)));
  foramen.clearance = std::min(foramen.posterior_height - kCriticalPosteriorHeight,
                               foramen.height - kCriticalForamenHeight);
  return foramen;
}

double CalcRootCrowding(const Foramen& foramen) {
  constexpr double kSmallest = 1e-4;  // m; a closed space counts as this
  return std::max(kCriticalPosteriorHeight / std::max(foramen.posterior_height, kSmallest),
                  kCriticalForamenHeight / std::max(foramen.height, kSmallest));
}

double CalcSciaticIndex(double crowding_l4l5, double crowding_l5s1, double piriformis_share) {
  return std::max(crowding_l4l5, crowding_l5s1) + piriformis_share;
}

}  // namespace footfall
