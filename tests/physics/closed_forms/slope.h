#pragma once

#include <cmath>

namespace footfall::physics_test {

/// What a body does on a slope of angle th with Coulomb friction mu, regularised at speed v0:
///   f = mu N v / sqrt(v^2 + v0^2)
/// block: sticks where tan th < mu, apart from a creep that balances the pull; else slides.
/// solid sphere (I = 2/5 m r^2): rolls where mu > (2/7) tan th, else slides and spins up.
struct Slope {
  double angle = 0.2;        ///< rad
  double friction = 0.5;     ///< mu
  double gravity = 9.80665;  ///< m/s2

  double CalcSlidingAcceleration() const {
    return gravity * (std::sin(angle) - friction * std::cos(angle));
  }
  /// Speed at which a regularised contact holds `share` of the pull m g sin th, m/s.
  double CalcCreep(double share, double v0) const {
    const double x = share * std::tan(angle) / friction;
    return v0 * x / std::sqrt(1 - x * x);
  }
  double CalcRollingAcceleration() const { return 5.0 / 7.0 * gravity * std::sin(angle); }
  /// Angular acceleration of a sphere of that radius that slides, rad/s2.
  double CalcSlidingSpin(double radius) const {
    return 2.5 * friction * gravity * std::cos(angle) / radius;
  }
};

}  // namespace footfall::physics_test
