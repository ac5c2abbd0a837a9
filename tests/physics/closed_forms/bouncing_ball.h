#pragma once

#include <cmath>

namespace footfall::physics_test {

/// Bounce of a mass off a contact with rate-independent hysteresis, without gravity.
///
/// Law: pressing in follows F(d), letting go R F(d). Then m v^2 / 2 = W(d_max) on the way in and
/// R W(d_max) = m v_out^2 / 2 on the way out, W the integral of F: restitution sqrt(R), whatever F,
/// mass and speed.
struct BouncingBall {
  double mass = 1;           ///< kg
  double energy_return = 1;  ///< R
  double speed = 1;          ///< v_in, m/s

  double CalcRestitution() const { return std::sqrt(energy_return); }
  /// Greatest depth on a Hertz-like tissue f = k d^1.5 (k in N/m^1.5), m.
  double CalcHertzDepth(double k) const {
    return std::pow(2.5 * 0.5 * mass * speed * speed / k, 0.4);
  }
};

}  // namespace footfall::physics_test
