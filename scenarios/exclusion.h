#pragma once

#include <string>

namespace footfall {

/// Runs of a study on two sides of a factor: usable, and excluded because they failed.
struct SideCounts {
  int used_from = 0, used_to = 0;
  int excluded_from = 0, excluded_to = 0;
};

/// Probability that runs fail as unevenly as this, or more so, if the side of the factor has
/// nothing to do with it (Fisher's exact test: hypergeometric, two-sided).
double CalcUnevenness(const SideCounts& counts);

/// Says so where exclusion may bias a ranking: failures lie more on one side of a factor than
/// chance explains (5 % over all `factors` factors, Bonferroni). Empty where not.
std::string WarnOfBias(const std::string& factor, const std::string& from, const std::string& to,
                       const SideCounts& counts, int factors);

}  // namespace footfall
