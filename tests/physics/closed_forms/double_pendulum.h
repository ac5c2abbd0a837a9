#pragma once

#include <Eigen/Dense>
#include <cmath>

namespace footfall::physics_test {

/// Two rods in a plane, the second hung on the first, from Lagrange's equations in absolute angles
/// th1, th2 from hanging (rad), written down apart from any engine:
///
///   [ I1 + m1 a1^2 + m2 l1^2   B cos(th1-th2) ] [th1'']   [-B sin(th1-th2) th2'^2 - (m1 a1 + m2
///   l1) g sin th1] [ B cos(th1-th2)           I2 + m2 a2^2   ] [th2''] = [ B sin(th1-th2) th1'^2 -
///   m2 a2 g sin th2          ] with B = m2 l1 a2
///
/// integrated by the classical Runge-Kutta method of fourth order.
struct DoublePendulum {
  double m1 = 1, m2 = 1;      ///< kg
  double a1 = 0.5, a2 = 0.5;  ///< joint to centre of mass, m
  double l1 = 1;              ///< length of the first, m
  double i1 = 0.1, i2 = 0.1;  ///< about the centre of mass, kg m2
  double gravity = 9.80665;   ///< m/s2

  /// th1, th2, th1', th2'.
  using State = Eigen::Vector4d;

  Eigen::Vector2d CalcAccelerations(const State& s) const {
    const double b = m2 * l1 * a2, c = std::cos(s[0] - s[1]), d = std::sin(s[0] - s[1]);
    Eigen::Matrix2d mass;
    mass << i1 + m1 * a1 * a1 + m2 * l1 * l1, b * c, b * c, i2 + m2 * a2 * a2;
    const Eigen::Vector2d force(
        -b * d * s[3] * s[3] - (m1 * a1 + m2 * l1) * gravity * std::sin(s[0]),
        b * d * s[2] * s[2] - m2 * a2 * gravity * std::sin(s[1]));
    return mass.inverse() * force;
  }

  State CalcRate(const State& s) const {
    State rate;
    rate.head<2>() = s.tail<2>();
    rate.tail<2>() = CalcAccelerations(s);
    return rate;
  }

  State CalcStateAfter(State s, double time, int steps) const {
    const double dt = time / steps;
    for (int i = 0; i < steps; ++i) {
      const State k1 = CalcRate(s);
      const State k2 = CalcRate(s + dt / 2 * k1);
      const State k3 = CalcRate(s + dt / 2 * k2);
      const State k4 = CalcRate(s + dt * k3);
      s += dt / 6 * (k1 + 2 * k2 + 2 * k3 + k4);
    }
    return s;
  }
};

}  // namespace footfall::physics_test
