#pragma once

#include <boost/math/special_functions/ellint_1.hpp>
#include <boost/math/special_functions/jacobi_elliptic.hpp>
#include <cmath>

namespace footfall::physics_test {

/// Plane pendulum of any amplitude, released from rest at angle A (rad, below pi) from hanging.
///
/// Law: I th'' = -m g l sin(th), w0^2 = m g l / I, k = sin(A/2):
///   period 4 K(k) / w0,   sin(th/2) = k sn(K(k) - w0 t, k)
/// Source: Landau and Lifshitz, Mechanics, section 11.
struct Pendulum {
  double mass = 1;           ///< kg
  double length = 1;         ///< pivot to centre of mass, m
  double inertia = 1;        ///< about the pivot, kg m2
  double gravity = 9.80665;  ///< m/s2
  double amplitude = 1;      ///< rad

  double CalcSmallFrequency() const { return std::sqrt(mass * gravity * length / inertia); }
  double CalcPeriod() const {
    return 4 * boost::math::ellint_1(std::sin(amplitude / 2)) / CalcSmallFrequency();
  }
  double CalcAngle(double time) const {
    const double k = std::sin(amplitude / 2);
    const double phase = boost::math::ellint_1(k) - CalcSmallFrequency() * time;
    return 2 * std::asin(k * boost::math::jacobi_sn(k, phase));
  }
  /// Kinetic and potential, zero where it hangs at rest, J.
  double CalcEnergy(double angle, double rate) const {
    return 0.5 * inertia * rate * rate + mass * gravity * length * (1 - std::cos(angle));
  }
};

}  // namespace footfall::physics_test
