#include "cheap_functions.h"

#include <cmath>
#include <numbers>

namespace footfall {
namespace {

constexpr double kA = 7, kB = 0.1, kPi = std::numbers::pi;
const double kFirst = std::pow(1 + kB * std::pow(kPi, 4) / 5, 2) / 2;
const double kSecond = kA * kA / 8;
const double kFirstThird = kB * kB * std::pow(kPi, 8) * (1.0 / 18 - 1.0 / 50);
const double kWhole = kFirst + kSecond + kFirstThird;

}  // namespace

double Ishigami::operator()(const Eigen::RowVectorXd& units) const {
  const Eigen::RowVectorXd x = kPi * (2 * units.array() - 1);
  return std::sin(x(0)) * (1 + kB * std::pow(x(2), 4)) + kA * std::pow(std::sin(x(1)), 2);
}

double Ishigami::Main(int factor) {
  const double parts[] = {kFirst, kSecond, 0};
  return parts[factor] / kWhole;
}

double Ishigami::Total(int factor) {
  return Main(factor) + (factor == 1 ? 0 : kFirstThird / kWhole);
}

double GFunction::operator()(const Eigen::RowVectorXd& units) const {
  double y = 1;
  for (std::size_t i = 0; i < a.size(); ++i) {
    y *= (std::abs(4 * units(static_cast<Eigen::Index>(i)) - 2) + a[i]) / (1 + a[i]);
  }
  return y;
}

double GFunction::Part(int factor) const {
  const double one = 1 + a[static_cast<std::size_t>(factor)];
  return 1 / (3 * one * one);
}

double GFunction::Variance() const {
  double product = 1;
  for (int i = 0; i < static_cast<int>(a.size()); ++i) {
    product *= 1 + Part(i);
  }
  return product - 1;
}

double GFunction::Main(int factor) const { return Part(factor) / Variance(); }

double GFunction::Total(int factor) const {
  return Part(factor) / (1 + Part(factor)) * (Variance() + 1) / Variance();
}

}  // namespace footfall
