#pragma once

#include "sim/gait/scenario_solver.h"

namespace footfall {

/// The gait of a solved runner with command and time divided otherwise: periodic again, at the same
/// speed, step time and mean lean, with the least change of command (SolvePeriodic, fresh Jacobians
/// as in FinishBaseGait). `found` is false where that does not repeat. Harmonics that the command
/// gains start at zero, those that it loses are cut off. With substeps the Jacobian is that of
/// whole ticks: near enough for Newton's steps. For symmetric gaits.
SolvedGait SolveWithGrain(const SolvedGait& solved, const ControlGrain& grain);

/// The same, designed anew before: `iterations` of GaitDesigner with the weights of a base gait
/// draw it to the reference motion and ground reaction with what the grain allows; lean is free in
/// the design and held after it. A command of 12 harmonics could stay at a gait of 6, and least
/// change would leave it there: only a design says what the further harmonics are used for.
SolvedGait DesignWithGrain(const SolvedGait& solved, const ControlGrain& grain, int iterations);

}  // namespace footfall
