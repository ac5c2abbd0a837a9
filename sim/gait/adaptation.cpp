#include "sim/gait/adaptation.h"

#include <stdexcept>

#include "sim/gait/stride_map.h"

namespace footfall {

Habit ReadHabit(const RunnerSetup& setup, const Gait& gait, double reaction_weight,
                double path_weight) {
  StepSimulator simulator(setup);
  const Habit none{VectorXd::Zero(kReactionMeans), 1, VectorXd::Zero(MotionPath::kPathNumbers), 1};
  const StrideMap from_none(setup, true, 0, none);
  VectorXd residuals;
  if (!from_none.CalcResiduals(simulator, gait, residuals)) {
    throw std::runtime_error("the runner falls: a step has no habit");
  }
  const VectorXd aims = residuals.tail(from_none.NumAims());
  return {aims.head(kReactionMeans), reaction_weight, aims.tail(MotionPath::kPathNumbers),
          path_weight};
}

Habit FindHabit(const BaseGait& base, AdaptationStyle style) {
  if (style == AdaptationStyle::kLeastChange) {
    return {};
  }
  return ReadHabit(RunnerSetup{base.conditions}, base.gait,
                   style == AdaptationStyle::kHabit ? kHabitWeight : kFirmWeight, kPathWeight);
}

}  // namespace footfall
