#pragma once

#include "sim/gait/adaptation_style.h"
#include "sim/gait/solved_gait.h"

namespace footfall {

/// Solves a scenario from the stored base gaits around its speed (BuildBaseGait).
///
/// Speed, cadence and trunk lean (base lean + posture.trunk_lean) are held; of the gaits that
/// repeat there the one of least change is looked for: of command and ground reaction, as the style
/// weighs them. The way leads from the base's conditions to the asked ones in as few stages as will
/// do: the whole of it at once, then with a fresh Jacobian, then half of what failed, and so on;
/// each stage after the first starts where the last one's course leads. Where Broyden's corrections
/// run dry near a stage's goal, Newton steps with Jacobians of the place finish it. A runner whose
/// sides differ is first solved with both sides alike (their mean), one mirrored step, then taken
/// apart, one stride. At the end the change is made least, and the gait changed until it asks no
/// more of the legs than their muscles have and drags no foot (FindLeastChange). Where a way ends
/// nowhere or is left with much that legs lack, the same way is tried in four parts, each ended
/// within limits, or, where aiming led nowhere, by command alone; the better end of both counts.
/// Who is out of reach, or not solved within the work allowed, gets a reason, never a guess; who
/// would slide off the slope gets it at once (FindNoTraction).
SolvedGait SolveScenario(const Conditions& conditions,
                         AdaptationStyle style = AdaptationStyle::kHabit);

/// The same with another limit than kWorkLimit on the work of each way. It is looked at between
/// stages of the way, each of which takes at most 700 simulations more, and between rounds of
/// FindLeastChange.
SolvedGait SolveWithin(const Conditions& conditions, int work_limit,
                       AdaptationStyle style = AdaptationStyle::kHabit);

}  // namespace footfall
