#include "scenarios/validation/low_pass.h"

#include <cmath>
#include <numbers>

namespace footfall {
namespace {

constexpr double kTurn = 2 * std::numbers::pi;

/// What a series of `n` phases is convolved with around its circle.
Eigen::ArrayXd BuildKernel(Eigen::Index n, double period, double rate) {
  const Eigen::ArrayXd phase =
      Eigen::ArrayXd::LinSpaced(n, 0, static_cast<double>(n - 1)) / static_cast<double>(n);
  Eigen::ArrayXd kernel = Eigen::ArrayXd::Zero(n);
  for (Eigen::Index harmonic = 0; harmonic <= n / 2; ++harmonic) {
    const auto order = static_cast<double>(harmonic);
    const double ratio = kTurn * order / period / rate;
    const double gain = 1 / std::pow(1 + ratio * ratio, 2);
    const bool alone = harmonic == 0 || 2 * harmonic == n;  // others have a twin of negative order
    kernel += (alone ? gain : 2 * gain) * (kTurn * order * phase).cos();
  }
  return kernel / static_cast<double>(n);
}

}  // namespace

Eigen::ArrayXXd LowPassPeriodic(const Eigen::ArrayXXd& series, double period, double rate) {
  const Eigen::Index n = series.cols();
  const Eigen::ArrayXd kernel = BuildKernel(n, period, rate);
  Eigen::ArrayXXd smooth = Eigen::ArrayXXd::Zero(series.rows(), n);
  for (Eigen::Index to = 0; to < n; ++to) {
    for (Eigen::Index from = 0; from < n; ++from) {
      smooth.col(to) += kernel[(to - from + n) % n] * series.col(from);
    }
  }
  return smooth;
}

}  // namespace footfall
