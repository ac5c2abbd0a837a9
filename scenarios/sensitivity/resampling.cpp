#include "scenarios/sensitivity/resampling.h"

#include <algorithm>
#include <cmath>

namespace footfall {

double CalcQuantile(std::vector<double> values, double p) {
  const double position = p * static_cast<double>(values.size() - 1);
  const auto below = static_cast<std::ptrdiff_t>(position);
  std::nth_element(values.begin(), values.begin() + below, values.end());
  const double low = values[static_cast<std::size_t>(below)];
  if (below + 1 == static_cast<std::ptrdiff_t>(values.size())) {
    return low;
  }
  const double high = *std::min_element(values.begin() + below + 1, values.end());
  return low + (position - static_cast<double>(below)) * (high - low);
}

Interval CalcBootstrapInterval(double estimate, double centre,
                               const std::vector<double>& replicates, double factor,
                               int comparisons) {
  const double tail = (1 - kConfidence) / 2 / comparisons;
  return {estimate + factor * (CalcQuantile(replicates, tail) - centre),
          estimate + factor * (CalcQuantile(replicates, 1 - tail) - centre)};
}

double CalcSmallSampleFactor(int n, int degrees_of_freedom) {
  return std::sqrt(static_cast<double>(n) / (degrees_of_freedom - 2));
}

Interval ClampShare(const Interval& interval) {
  return {std::clamp(interval.low, 0.0, 1.0), std::clamp(interval.high, 0.0, 1.0)};
}

}  // namespace footfall
