#pragma once

#include "sim/gait/solved_gait.h"

namespace footfall {

/// What a runner holds on to when shoe, ground or body change (theory/running.md).
enum class AdaptationStyle {
  kLeastChange,       ///< the learnt command, as far as the gait lets it
  kOwnGroundReaction  ///< the ground reaction of the base gait, in body weights over the step
};

/// Solves a scenario from the stored base gaits around its speed (BuildBaseGait).
///
/// Speed, cadence and trunk lean (base lean + posture.trunk_lean) are held; the command changes as
/// little as it can. The way leads from the base's conditions to the asked ones in as few stages as
/// will do: the whole of it at once, then with a fresh Jacobian, then half of what failed, and so
/// on; each stage after the first starts where the last one's course leads. Where Broyden's
/// corrections run dry near a stage's goal, Newton steps with Jacobians of the place finish it. A
/// runner whose sides differ is first solved with both sides alike (their mean), one mirrored step,
/// then taken apart, one stride. A gait that asks more of the legs than their muscles have, or
/// drags a foot, is then changed until it does not (KeepWithinLimits). Where a way ends nowhere or
/// is left with much that legs lack, the same way is tried in four parts, each ended within limits;
/// the better end of both counts. Who is out of reach, or not solved within the work allowed, gets
/// a reason, never a guess; who would slide off the slope gets it at once (FindNoTraction).
///
/// Style: what is held on to beside them. With kOwnGroundReaction the solved symmetric gait is then
/// drawn to the base gait's ground reaction (KeepGroundReaction); sides are taken apart after that.
SolvedGait SolveScenario(const Conditions& conditions,
                         AdaptationStyle style = AdaptationStyle::kLeastChange);

}  // namespace footfall
