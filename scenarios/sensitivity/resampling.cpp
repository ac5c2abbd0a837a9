#include "scenarios/sensitivity/resampling.h"

#include <algorithm>
#include <cmath>

#include "scenarios/sensitivity/random.h"

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

double CalcMean(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) {
    sum += value;
  }
  return sum / static_cast<double>(values.size());
}

Interval CalcMeanInterval(const std::vector<double>& values, const Sample& sample,
                          int comparisons) {
  RandomEngine engine(sample.seed);
  const int count = static_cast<int>(values.size());
  std::vector<double> replicates;
  for (int r = 0; r < sample.bootstrap; ++r) {
    double sum = 0;
    for (int i = 0; i < count; ++i) {
      sum += values[static_cast<std::size_t>(DrawIndex(engine, count))];
    }
    replicates.push_back(sum / count);
  }
  const double mean = CalcMean(values);
  return CalcBootstrapInterval(mean, mean, replicates, CalcSmallSampleFactor(count, count - 1),
                               comparisons);
}

Interval ClampShare(const Interval& interval) {
  return {std::clamp(interval.low, 0.0, 1.0), std::clamp(interval.high, 0.0, 1.0)};
}

}  // namespace footfall
