#pragma once

#include <cmath>

namespace footfall {

/// Pull of a spring with a toe region and its slope.
struct ToePull {
  double force = 0, stiffness = 0;
};

/// Spring that takes up slowly, as collagen does: for a stretch e (0 or more)
///   k e^2 / (2 e_0) up to the toe e_0, then k (e - e_0 / 2).
/// Force and slope are continuous. Units are those of the caller: N and m, or N m and rad.
inline ToePull CalcToePull(double stretch, double stiffness, double toe) {
  if (stretch < toe) {
    return {stiffness * stretch * stretch / (2 * toe), stiffness * stretch / toe};
  }
  return {stiffness * (stretch - toe / 2), stiffness};
}

/// Stretch at which the spring pulls with a force of 0 or more: CalcToePull turned round.
inline double CalcToeStretch(double force, double stiffness, double toe) {
  return force < stiffness * toe / 2 ? std::sqrt(2 * toe * force / stiffness)
                                     : force / stiffness + toe / 2;
}

}  // namespace footfall
