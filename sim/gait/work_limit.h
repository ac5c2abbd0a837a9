#pragma once

#include "sim/gait/scenario_solver.h"

namespace footfall {

/// Most work that the search for one gait may take, in one-step simulations: a runner who diverges
/// or creeps along is cut and recorded, and holds up no sweep. A count and no time, so that the
/// same runs are cut on every machine and with any number of jobs. One to two minutes of a 2.6 GHz
/// core; the hardest of 148 runs of library/default_study.toml takes 2260, their median is 352.
inline constexpr int kWorkLimit = 6000;

/// SolveScenario with another limit. It is looked at between stages of the way, each of which takes
/// at most 1200 simulations more, and between rounds of KeepWithinLimits.
SolvedGait SolveWithin(const Conditions& conditions, int work_limit,
                       AdaptationStyle style = AdaptationStyle::kLeastChange);

}  // namespace footfall
