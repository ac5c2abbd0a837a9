#include "sim/gait/adaptation.h"

#include <stdexcept>

#include "sim/gait/stride_map.h"

namespace footfall {

VectorXd CalcReactionMeans(const RunnerSetup& setup, const Gait& gait) {
  StepSimulator simulator(setup);
  const StrideMap from_none(setup, true, 0, {VectorXd::Zero(kReactionMeans), 1});
  VectorXd residuals;
  if (!from_none.CalcResiduals(simulator, gait, residuals)) {
    throw std::runtime_error("the runner falls: no ground reaction of a step");
  }
  return residuals.tail(kReactionMeans);
}

OwnReaction FindOwnReaction(const BaseGait& base, AdaptationStyle style) {
  if (style == AdaptationStyle::kLeastChange) {
    return {};
  }
  return {CalcReactionMeans(RunnerSetup{base.conditions}, base.gait),
          style == AdaptationStyle::kHabit ? kHabitWeight : kFirmWeight};
}

}  // namespace footfall
