#pragma once

#include <utility>
#include <vector>

#include "sim/engine/engine.h"

namespace footfall {

/// What acts on the body beside gravity, at one instant.
struct Drive {
  JointVector torque;  ///< N m, one per coordinate
  std::vector<PointForce> forces;
};

/// One explicit midpoint step (Runge-Kutta of second order) of length dt on an engine's
/// accelerations:
///
///   s_1/2 = s + dt/2 (v, a(t, s)),   s <- s + dt (v_1/2, a(t + dt/2, s_1/2))
///
/// where orientations advance by the exponential of the angular velocity. Local error O(dt^3);
/// free motion drifts as dt^2 (docs/theory/engines.md). Explicit: dt must resolve the stiffest
/// spring, dt < 2 / omega, and damping, dt < 2 m / c; joint dampers and contact want 0.1 ms.
///
/// `law(time, state, drive)` fills torque and forces; `drive` is its scratch, kept by the caller so
/// that stepping allocates nothing. Any engine with CalcAccelerations(state, torque, forces) will
/// do.
template <class Engine, class Law>
void StepRungeKutta2(Engine& engine, Law&& law, double time, double dt, BodyState& state,
                     Drive& drive) {
  const BodyState start = state;
  law(time, start, drive);
  const SpeedVector a_start = engine.CalcAccelerations(start, drive.torque, drive.forces);

  BodyState middle = start;
  AdvancePositions(middle, dt / 2);
  AdvanceSpeeds(middle, a_start, dt / 2);
  law(time + dt / 2, std::as_const(middle), drive);
  const SpeedVector a_middle = engine.CalcAccelerations(middle, drive.torque, drive.forces);

  state.v = middle.v;  // positions move with the speeds of the midpoint
  state.qd = middle.qd;
  AdvancePositions(state, dt);
  state.v = start.v + dt * a_middle.head<6>();
  state.qd = start.qd + dt * a_middle.tail(start.qd.size());
}

}  // namespace footfall
