#pragma once

#include "sim/gait/runner_plant.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// The assist of a design's first stages: springs and critical dampers on the pelvis.
///
/// Law: wrench = K e + D de/dt towards the measured orientation and height (ReferenceMotion), the
/// line z = 0 and the demanded speed; K = strength I w^2, D = 2 strength I w, I the body's mass or
/// 6 kg m2, w 8 to 25 rad/s. Taken implicitly: inertia dt (D + dt K).
/// @param tick 0 .. kTicksPerStep from the section; `strength` 1: full springs.
RootAssist CarryPelvis(const RunnerSetup& setup, const BodyState& state, int tick, double dt,
                       double strength);

}  // namespace footfall
