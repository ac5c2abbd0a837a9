#include "sim/gait/gait_limits.h"

#include "sim/gait/strength_shortage.h"

namespace footfall {

GaitLimits::GaitLimits(const RunnerSetup& setup, int steps)
    : shortage_(std::make_unique<StrengthShortage>(setup, steps)), clearance_(setup) {}

GaitLimits::~GaitLimits() = default;

bool GaitLimits::Follow(StepSimulator& simulator, const Gait& gait) {
  if (!shortage_->Follow(simulator, gait)) {
    return false;
  }
  const Eigen::Index phases = shortage_->values().size();
  excess_.resize(3 * phases);
  excess_.head(phases) = kShortageWeight * shortage_->values();
  for (Eigen::Index i = 0; i < phases; ++i) {
    const auto& [tick, state, drive, torque] = shortage_->phase(static_cast<size_t>(i));
    for (int side = 0; side < 2; ++side) {
      excess_[(1 + side) * phases + i] = kClearanceWeight * clearance_.Calc(side, tick, state);
    }
  }
  values_ = excess_.cwiseMax(0);
  return true;
}

bool GaitLimits::IsNear(Eigen::Index value) const {
  const bool strength = value < shortage_->values().size();
  return excess_[value] >
         -(strength ? kShortageWeight * kNearReserve : kClearanceWeight * kNearHeight);
}

GaitReading GaitLimits::CalcReading(Eigen::Index value) {
  const Eigen::Index phases = shortage_->values().size(), kind = value / phases;
  const auto phase = static_cast<size_t>(value % phases);
  if (kind == 0) {
    GaitReading reading = shortage_->CalcReading(phase);
    for (TickDerivative& at : reading) {
      at.by_state *= kShortageWeight;
      at.by_command *= kShortageWeight;
    }
    return reading;
  }
  const auto& [tick, state, drive, torque] = shortage_->phase(phase);
  const int side = static_cast<int>(kind) - 1;
  return {{tick, kClearanceWeight * clearance_.CalcSlope(side, tick, state),
           VectorXd::Zero(state.q.size())}};
}

}  // namespace footfall
