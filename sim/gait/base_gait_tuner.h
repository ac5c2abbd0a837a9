#pragma once

#include <functional>
#include <string>

#include "sim/gait/base_gait.h"

namespace footfall {

/// Finds the base gait anew from nothing but body, reference motion and ground reaction, and takes
/// its Jacobians: stages of GaitDesigner from a carried pelvis to none, then SolvePeriodic. Takes a
/// minute or two on two cores; the same on any number. Throws std::runtime_error where it ends
/// without a periodic gait. `progress` gets a line per stage and iteration.
BaseGait TuneBaseGait(const std::function<void(const std::string&)>& progress);

/// A gait already near: polishes it and takes Jacobians (after a change of the body, say).
BaseGait FinishBaseGait(const Gait& near, const std::function<void(const std::string&)>& progress);

}  // namespace footfall
