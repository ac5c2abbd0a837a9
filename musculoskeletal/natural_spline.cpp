#include "musculoskeletal/natural_spline.h"

#include <algorithm>
#include <functional>
#include <stdexcept>
#include <utility>

namespace footfall {
namespace {

/// Second derivatives at the points: Thomas' elimination of the continuity equations
/// h_i-1 s_i-1 + 2 (h_i-1 + h_i) s_i + h_i s_i+1 = 6 (d_i - d_i-1), d the slopes of the chords.
std::vector<double> CalcBends(const std::vector<double>& x, const std::vector<double>& y) {
  const std::size_t n = x.size();
  std::vector<double> bend(n, 0.0), upper(n, 0.0);
  for (std::size_t i = 1; i + 1 < n; ++i) {
    const double before = x[i] - x[i - 1];
    const double after = x[i + 1] - x[i];
    const double jump = (y[i + 1] - y[i]) / after - (y[i] - y[i - 1]) / before;
    const double pivot = 2 * (before + after) - before * upper[i - 1];
    upper[i] = after / pivot;
    bend[i] = (6 * jump - before * bend[i - 1]) / pivot;
  }
  for (std::size_t i = n - 1; i-- > 1;) {
    bend[i] -= upper[i] * bend[i + 1];
  }
  return bend;
}

}  // namespace

NaturalSpline::NaturalSpline(std::vector<double> x, std::vector<double> y)
    : x_(std::move(x)), y_(std::move(y)) {
  if (x_.size() < 2 || x_.size() != y_.size() ||
      std::adjacent_find(x_.begin(), x_.end(), std::greater_equal<>()) != x_.end()) {
    throw std::invalid_argument("a spline needs two or more points that ascend in x");
  }
  bend_ = CalcBends(x_, y_);
}

NaturalSpline::Sample NaturalSpline::Calc(double x) const {
  const double inside = std::clamp(x, x_.front(), x_.back());
  const auto next = std::upper_bound(x_.begin() + 1, x_.end() - 1, inside);
  const auto i = static_cast<std::size_t>(next - x_.begin()) - 1;
  const double h = x_[i + 1] - x_[i];
  const double b = (inside - x_[i]) / h;
  const double a = 1 - b;
  const double curve = ((a * a * a - a) * bend_[i] + (b * b * b - b) * bend_[i + 1]) * h * h / 6;
  Sample sample;
  sample.slope = (y_[i + 1] - y_[i]) / h +
                 ((1 - 3 * a * a) * bend_[i] + (3 * b * b - 1) * bend_[i + 1]) * h / 6;
  sample.value = a * y_[i] + b * y_[i + 1] + curve + sample.slope * (x - inside);
  return sample;
}

}  // namespace footfall
