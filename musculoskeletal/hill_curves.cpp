#include "musculoskeletal/hill_curves.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace footfall {
namespace {

/// One Gaussian per column entry, the fourth of no height: four exponentials cost as one.
using Lane = Eigen::Array4d;
const Lane kHeight{0.8150671134243542, 0.433004984392647, 0.1, 0.0};
const Lane kCentre{1.055033428970575, 0.716775413397760, 1.0, 1.0};
const Lane kWidth{0.162384573599574, -0.029947116970696, 0.353553390593274, 1.0};
const Lane kWidthSlope{0.063303448465465, 0.200356847296188, 0.0, 0.0};
constexpr double kVelocitySlope = -8.149156043475250;
constexpr double kVelocityOffset = -0.374121508647863;

double SumOfGaussians(double l) {
  const Lane z = (l - kCentre) / (kWidth + kWidthSlope * l);
  return (kHeight * (-0.5 * z.square()).exp()).sum();
}

/// asinh by its logarithm: to 1e-16 of 1, which is enough here, in a third of the library's time.
double Asinh(double v) {
  const double x = kVelocitySlope * v + kVelocityOffset;
  return std::copysign(std::log(std::abs(x) + std::sqrt(x * x + 1)), x);
}

}  // namespace

double CalcActiveForceLength(double norm_fiber_length) {
  // The second Gaussian's width changes sign at 0.149: below 0.2 nothing is measured, hold it
  // there.
  return SumOfGaussians(std::max(norm_fiber_length, 0.2));
}

double CalcPassiveForceLength(double norm_fiber_length) {
  static const double kAtStrain = std::expm1(kPassiveShape);
  const double strain = norm_fiber_length - 1.0;
  if (strain <= 0) {
    return 0;
  }
  return std::expm1(kPassiveShape * strain / kPassiveStrain) / kAtStrain;
}

double CalcForceVelocity(double norm_fiber_velocity) {
  static const double kShortest = Asinh(-1.0);
  static const double kScale = 1.0 / (Asinh(0.0) - Asinh(-1.0));
  return std::max((Asinh(norm_fiber_velocity) - kShortest) * kScale, 0.0);
}

}  // namespace footfall
