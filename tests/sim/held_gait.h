#pragma once

#include <optional>

#include "sim/gait/feedback.h"
#include "sim/gait/held_runner.h"
#include "sim/gait/scenario_solver.h"

namespace footfall {

/// The base runner at a speed, m/s, with the feedback that holds the gait.
struct HeldGait {
  explicit HeldGait(double speed) {
    Conditions conditions;
    conditions.gait.speed = speed;
    solved = SolveScenario(conditions);
    feedback.emplace(*solved.setup, solved.gait, solved.symmetric);
  }
  HoldReport Hold(double seconds, const Disturbance& disturbance) const {
    return footfall::Hold(*solved.setup, solved.gait, *feedback, seconds, disturbance);
  }
  SolvedGait solved;
  std::optional<StepFeedback> feedback;
};

}  // namespace footfall
