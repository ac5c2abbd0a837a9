#include "scenarios/sensitivity/resampling.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/students_t.hpp>
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

double CalcStudentQuantile(int degrees_of_freedom, double p) {
  return boost::math::quantile(boost::math::students_t(degrees_of_freedom), p);
}

double CalcStudentTail(int degrees_of_freedom, double t) {
  return boost::math::cdf(boost::math::complement(boost::math::students_t(degrees_of_freedom), t));
}

double CalcChiSquareQuantile(int degrees_of_freedom, double p) {
  return boost::math::quantile(boost::math::chi_squared(degrees_of_freedom), p);
}

Interval CalcStudentInterval(double estimate, double deviation, int degrees_of_freedom,
                             int comparisons) {
  const double tail = (1 - kConfidence) / 2 / comparisons;
  const double half = CalcStudentQuantile(degrees_of_freedom, 1 - tail) * deviation;
  return {estimate - half, estimate + half};
}

double CalcMean(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) {
    sum += value;
  }
  return sum / static_cast<double>(values.size());
}

double CalcSumOfSquares(const std::vector<double>& values) {
  const double mean = CalcMean(values);
  double sum = 0;
  for (const double value : values) {
    sum += (value - mean) * (value - mean);
  }
  return sum;
}

Interval CalcMeanInterval(const std::vector<double>& values, int comparisons) {
  const auto count = static_cast<double>(values.size());
  const double variance = CalcSumOfSquares(values) / (count - 1) / count;
  return CalcStudentInterval(CalcMean(values), std::sqrt(variance),
                             static_cast<int>(values.size()) - 1, comparisons);
}

Interval CalcJackknifeInterval(double estimate, const std::vector<double>& without,
                               int comparisons) {
  const auto groups = static_cast<double>(without.size());
  const double variance = (groups - 1) / groups * CalcSumOfSquares(without);
  return CalcStudentInterval(estimate, std::sqrt(variance), static_cast<int>(without.size()) - 1,
                             comparisons);
}

Interval ClampShare(const Interval& interval) {
  return {std::clamp(interval.low, 0.0, 1.0), std::clamp(interval.high, 0.0, 1.0)};
}

}  // namespace footfall
