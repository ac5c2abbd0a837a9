#pragma once

#include <algorithm>
#include <cmath>

namespace footfall::physics_test {

/// Bounce of a mass off a Hunt-Crossley contact f = F(d) (1 + c d') without gravity.
///
/// Law: m v dv/dd = -F(d) (1 + c v). Divided by 1 + c v both sides integrate, for any F:
///   G(v) = v/c - ln(1 + c v)/c^2,   m G(v_in) = W(d_max) = m G(-v_out),   W the integral of F
/// which gives the speed of rebound exactly; for small c v, e = v_out/v_in -> 1 - (2/3) c v_in.
/// Source: Hunt and Crossley 1975; integral worked out here.
struct BouncingBall {
  double mass = 1;    ///< kg
  double loss = 0.1;  ///< c, s/m
  double speed = 1;   ///< v_in, m/s

  double CalcRestitution() const {
    // G(-v) grows with v without bound as v nears 1/c, and passes G(v_in) once: bisect.
    double low = 0, high = std::min(speed, (1 - 1e-15) / loss);
    for (int i = 0; i < 60; ++i) {
      const double out = (low + high) / 2;
      (G(-out) < G(speed) ? low : high) = out;
    }
    return low / speed;
  }
  /// Work that the elastic force takes up until the ball turns, J: less than m v^2 / 2.
  double CalcElasticWork() const { return mass * G(speed); }
  /// Greatest depth on a Hertz-like tissue f = k d^1.5 (k in N/m^1.5), m.
  double CalcHertzDepth(double k) const { return std::pow(2.5 * CalcElasticWork() / k, 0.4); }

 private:
  double G(double v) const { return v / loss - std::log1p(loss * v) / (loss * loss); }
};

}  // namespace footfall::physics_test
