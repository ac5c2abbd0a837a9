#pragma once

namespace footfall {

/// What a runner holds on to when shoe, ground or body change (theory/running.md).
enum class AdaptationStyle {
  kHabit,             ///< learnt command, ground reaction and movement path of the base gait
  kLeastChange,       ///< the learnt command alone
  kOwnGroundReaction  ///< the same as kHabit, the ground reaction more firmly
};

}  // namespace footfall
