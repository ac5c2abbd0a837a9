#pragma once

#include <array>

#include "sim/gait/runner_setup.h"

namespace footfall {

/// Back of the right and the left sole, ground frame, m.
using Heels = std::array<Vector3d, 2>;

Heels CalcHeels(const RunnerSetup& setup, const BodyState& state);

/// Where the measured motion has them at a phase of the stride: the runner passes x = 0 at phase 0,
/// at the demanded speed.
Heels CalcReferenceHeels(const RunnerSetup& setup, double phase);

}  // namespace footfall
