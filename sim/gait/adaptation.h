#pragma once

#include "sim/gait/adaptation_style.h"
#include "sim/gait/base_gait.h"
#include "sim/gait/habit.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// Weights of the ground reaction, per body weight in a mean over 10 ms, against a command's knobs
/// of some 10 N m.
inline constexpr double kHabitWeight = 5, kFirmWeight = 20;
/// Weight of the path, per rad: 3 deg at one instant count as one knob.
inline constexpr double kPathWeight = 20;

/// What a gait's right step has of its own, at these weights. Throws std::runtime_error where the
/// runner falls.
Habit ReadHabit(const RunnerSetup& setup, const Gait& gait, double reaction_weight,
                double path_weight);

/// What the base runner has of his own at the base gait, held on to as a style does.
Habit FindHabit(const BaseGait& base, AdaptationStyle style);

}  // namespace footfall
