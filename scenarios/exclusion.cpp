#include "scenarios/exclusion.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace footfall {
namespace {

double LogChoose(int n, int k) {
  return std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0);
}

}  // namespace

double CalcUnevenness(const SideCounts& counts) {
  const int from = counts.used_from + counts.excluded_from;
  const int to = counts.used_to + counts.excluded_to;
  const int excluded = counts.excluded_from + counts.excluded_to;
  const auto log_chance = [&](int k) {
    return LogChoose(from, k) + LogChoose(to, excluded - k) - LogChoose(from + to, excluded);
  };
  const double seen = log_chance(counts.excluded_from);
  double probability = 0;
  for (int k = std::max(0, excluded - to); k <= std::min(from, excluded); ++k) {
    probability += log_chance(k) <= seen + 1e-9 ? std::exp(log_chance(k)) : 0.0;
  }
  return std::min(probability, 1.0);
}

std::string WarnOfBias(const std::string& factor, const std::string& from, const std::string& to,
                       const SideCounts& counts, int factors) {
  constexpr double kChance = 0.05;
  if (CalcUnevenness(counts) > kChance / std::max(factors, 1)) {
    return {};
  }
  return fmt::format(
      "runs fail unevenly over {}: {} of {} towards {}, {} of {} towards {}; what is left may not "
      "speak for it",
      factor, counts.excluded_from, counts.used_from + counts.excluded_from, from,
      counts.excluded_to, counts.used_to + counts.excluded_to, to);
}

}  // namespace footfall
