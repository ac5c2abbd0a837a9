#include "sim/engine/engine.h"

#include <cmath>

namespace footfall {
namespace {

/// exp of a rotation vector (rad), as a unit quaternion.
Quaterniond RotationBy(const Vector3d& turn) {
  const double half = 0.5 * turn.norm();
  // sin(x)/x; below 1e-4 the series is exact to the last bit.
  const double sinc = half < 1e-4 ? 1 - half * half / 6 : std::sin(half) / half;
  const Vector3d vec = 0.5 * sinc * turn;
  return {std::cos(half), vec.x(), vec.y(), vec.z()};
}

}  // namespace

void AdvancePositions(BodyState& state, double dt) {
  state.p_GB += dt * state.v.tail<3>();
  state.R_GB = (RotationBy(dt * state.v.head<3>()) * state.R_GB).normalized();
  state.q += dt * state.qd;
}

void AdvanceSpeeds(BodyState& state, const SpeedVector& a, double dt) {
  state.v += dt * a.head<6>();
  state.qd += dt * a.tail(state.qd.size());
}

}  // namespace footfall
