#include "sim/loads/shock_bands.h"

#include <complex>
#include <numbers>

namespace footfall {
namespace {

constexpr double kBin = 1;  // Hz

/// The signal without its line of best fit.
Eigen::ArrayXd TakeOffLine(const Eigen::ArrayXd& signal) {
  const Eigen::Index n = signal.size();
  const double middle = 0.5 * static_cast<double>(n - 1);
  const Eigen::ArrayXd at = Eigen::ArrayXd::LinSpaced(n, -middle, middle);
  const double slope = (at * signal).sum() / at.square().sum();
  return signal - signal.mean() - slope * at;
}

}  // namespace

double CalcBandPower(const Eigen::ArrayXd& signal, double dt, Band band) {
  const Eigen::ArrayXd x = TakeOffLine(signal);
  double power = 0;
  for (double f = band.low; f <= band.high; f += kBin) {
    const std::complex<double> turn = std::polar(1.0, -2 * std::numbers::pi * f * dt);
    std::complex<double> sum = 0, at = 1;
    for (const double value : x) {
      sum += value * at;
      at *= turn;
    }
    power += std::norm(sum);
  }
  return power;
}

}  // namespace footfall
