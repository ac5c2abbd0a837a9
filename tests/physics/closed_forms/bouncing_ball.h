#pragma once

#include <cmath>

namespace footfall::physics_test {

/// Bounce of a mass off a contact with rate-independent hysteresis, without gravity.
///
/// Law: f = F(d) g(v) at the rate of pressing v, g = (1 + R)/2 + (1 - R)/2 v / sqrt(v^2 + v_0^2):
/// F on the way in, R F on the way out, turning over within v_0. m v dv = -F g dd separates,
///   m P(v_in, +) = W(d_max) = m P(v_out, -),   P(v, s) = integral over u in [0, v] of u / g(s u),
/// W the integral of F: the rebound does not depend on F or m, and is sqrt(R) v_in as v_0 -> 0.
struct BouncingBall {
  double mass = 1;           ///< kg
  double energy_return = 1;  ///< R
  double speed = 1;          ///< v_in, m/s
  double turn_speed = 0;     ///< v_0, m/s

  /// Speed with which it comes off again, m/s: bisection.
  double CalcRebound() const {
    const double stored = CalcStored(speed, 1);
    double low = 0, high = speed;
    for (int i = 0; i < 60; ++i) {
      const double middle = (low + high) / 2;
      (CalcStored(middle, -1) < stored ? low : high) = middle;
    }
    return (low + high) / 2;
  }
  /// Greatest depth on a Hertz-like tissue F = k d^1.5 (k in N/m^1.5), m.
  double CalcHertzDepth(double k) const {
    return std::pow(2.5 * mass * CalcStored(speed, 1) / k, 0.4);
  }

 private:
  /// P(v, sign): Simpson's rule, 2000 intervals.
  double CalcStored(double v, double sign) const {
    constexpr int kIntervals = 2000;
    const double h = v / kIntervals;
    double sum = 0;
    for (int i = 1; i <= kIntervals; ++i) {
      const double weight = i == kIntervals ? 1 : i % 2 == 1 ? 4 : 2;
      const double u = i * h;
      const double turned = sign * u / std::sqrt(u * u + turn_speed * turn_speed);
      sum += weight * u / (0.5 * (1 + energy_return) + 0.5 * (1 - energy_return) * turned);
    }
    return sum * h / 3;
  }
};

}  // namespace footfall::physics_test
