#pragma once

#include "sim/gait/adaptation_style.h"
#include "sim/gait/base_gait.h"
#include "sim/gait/reaction_means.h"

namespace footfall {

/// Weights of the ground reaction, per body weight in a mean over 10 ms, against a command's knobs
/// of some 10 N m.
inline constexpr double kHabitWeight = 5, kFirmWeight = 20;

/// The ReactionMeans of a gait's right step, body weights. Throws std::runtime_error where the
/// runner falls.
VectorXd CalcReactionMeans(const RunnerSetup& setup, const Gait& gait);

/// The ground reaction that the base runner has at the base gait, held on to as a style does.
OwnReaction FindOwnReaction(const BaseGait& base, AdaptationStyle style);

}  // namespace footfall
