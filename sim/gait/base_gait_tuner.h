#pragma once

#include <functional>
#include <string>

#include "sim/gait/base_gait.h"

namespace footfall {

using TuneProgress = std::function<void(const std::string&)>;

/// Finds the base gait of a speed and strike type from nothing but body, reference motion and
/// ground reaction: stages of GaitDesigner from a carried pelvis to none, FinishBaseGait, then
/// RetuneBaseGait until little changes. Some ten minutes on two cores; the same on any number.
/// `seed` other than 0 throws the state of the first guess about by half of CalcDifferenceScale, to
/// see whether another start leads to the same loads. Throws std::runtime_error where it ends
/// without a periodic gait. `progress` gets a line per stage and iteration.
BaseGait TuneBaseGait(const GaitDemand& demand, unsigned seed, const TuneProgress& progress);

/// The base gait of a speed and strike type from one near it (another speed or strike type, or
/// another body, contact or impedance of the program): so many iterations of GaitDesigner, then
/// FinishBaseGait.
BaseGait RetuneBaseGait(const BaseGait& near, const GaitDemand& demand, int iterations,
                        const TuneProgress& progress);

/// How far RetuneBaseGait has to go from a gait: the sum of squares that its design begins with;
/// infinity where the runner falls within the step.
double CalcDesignCost(const BaseGait& near, const GaitDemand& demand);

/// A gait already near: made periodic with the least change of command, impedance of the joints
/// from its task; then, some rounds of: muscles recruited along it, impedance from their forces,
/// periodic again.
/// Throws std::runtime_error where Newton's steps do not get there.
BaseGait FinishBaseGait(const BaseGait& near, const GaitDemand& demand,
                        const TuneProgress& progress);

}  // namespace footfall
