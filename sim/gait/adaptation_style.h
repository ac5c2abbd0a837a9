#pragma once

namespace footfall {

/// What a runner holds on to when shoe, ground or body change (theory/running.md).
enum class AdaptationStyle {
  kHabit,             ///< the learnt command and the ground reaction of the base gait, both
  kLeastChange,       ///< the learnt command alone
  kOwnGroundReaction  ///< the ground reaction firmly, the command as far as that lets it
};

}  // namespace footfall
