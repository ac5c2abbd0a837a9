#pragma once

#include "sim/gait/scenario_solver.h"

namespace footfall {

/// Most work that one way to a gait may take, in one-step simulations: a runner who diverges or
/// creeps along is cut and recorded, and holds up no sweep. A count and no time, so that the same
/// runs are cut on every machine and with any number of jobs. Some 50 s of a 2.6 GHz core; a runner
/// has one way or two (alike, apart), each at most twice (at once, in parts).
inline constexpr int kWorkLimit = 6000;

/// SolveScenario with another limit. It is looked at between stages of the way, each of which takes
/// at most 700 simulations more, and between rounds of FindLeastChange.
SolvedGait SolveWithin(const Conditions& conditions, int work_limit,
                       AdaptationStyle style = AdaptationStyle::kHabit);

}  // namespace footfall
