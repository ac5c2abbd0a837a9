#pragma once

#include <cmath>

namespace footfall::physics_test {

/// Mass on a linear spring with a weak damper, let go at rest `start` from its balance.
///
/// Law: m x'' + c x' + k x = 0, s = c / 2m, w = sqrt(k/m - s^2):
///   x(t) = start exp(-s t) (cos w t + s/w sin w t)
struct SpringMass {
  double mass = 1;       ///< kg
  double stiffness = 1;  ///< N/m
  double damping = 0;    ///< N s/m, below critical
  double start = 1;      ///< m

  double CalcPosition(double time) const {
    const double s = damping / (2 * mass);
    const double w = std::sqrt(stiffness / mass - s * s);
    return start * std::exp(-s * time) * (std::cos(w * time) + s / w * std::sin(w * time));
  }
};

}  // namespace footfall::physics_test
