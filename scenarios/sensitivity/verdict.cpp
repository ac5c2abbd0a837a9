#include "scenarios/sensitivity/verdict.h"

#include <cmath>

namespace footfall {

const char* JudgeEffect(const FactorEstimate& estimate, double noise_bar, double deviation) {
  if (std::isnan(estimate.effect)) {
    return kNotKnown;
  }
  // A design without intervals (one_at_a_time) is judged by the bar alone: no comparison holds.
  if (estimate.effect > noise_bar && !(estimate.effect_interval.low <= 0)) {
    return "raises";
  }
  if (estimate.effect < -noise_bar && !(estimate.effect_interval.high >= 0)) {
    return "lowers";
  }
  const double share =
      estimate.main_interval.low;  // NaN where shares are unknown: no comparison holds
  if (share > kDetectableShare && std::sqrt(share) * deviation > noise_bar) {
    return "no single direction";
  }
  if (estimate.mu_star > noise_bar && estimate.mu_star > kDetectableMeanSize * deviation) {
    return "no single direction";
  }
  return "no detectable effect";
}

bool HasDirection(std::string_view verdict) { return verdict == "raises" || verdict == "lowers"; }

}  // namespace footfall
