#include "sim/gait/adaptation.h"

#include "sim/gait/stride_map.h"

namespace footfall {

OwnReaction FindOwnReaction(const BaseGait& base, AdaptationStyle style) {
  if (style == AdaptationStyle::kLeastChange) {
    return {};
  }
  const RunnerSetup setup{base.conditions};
  StepSimulator simulator(setup);
  const StrideMap from_none(setup, true, base.mean_lean, {VectorXd::Zero(kReactionMeans), 1});
  VectorXd residuals;
  from_none.CalcResiduals(simulator, base.gait, residuals);
  return {residuals.tail(kReactionMeans),
          style == AdaptationStyle::kHabit ? kHabitWeight : kFirmWeight};
}

}  // namespace footfall
