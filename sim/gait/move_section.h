#pragma once

#include "sim/gait/gait.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// A gait with its section so many ticks earlier in the stride (negative: later), less than a step;
/// motion and torques stay what they are. `setup`: of the gait as it is; the result belongs to one
/// whose strike_phase is greater by ticks / (2 kTicksPerStep). Symmetric gaits only. Throws
/// std::runtime_error where the runner falls.
///
/// Law: the state there, mirrored where it lies in the step before; a series c cos + s sin of the
/// phase p is one of p - shift, its columns turned by 2 pi harmonic shift.
Gait MoveSection(const RunnerSetup& setup, const Gait& gait, int ticks);

}  // namespace footfall
