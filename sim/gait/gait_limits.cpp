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

std::vector<GaitReading> GaitLimits::CalcReadings(const std::vector<Eigen::Index>& wanted) {
  const Eigen::Index phases = shortage_->values().size();
  std::vector<GaitReading> readings(wanted.size());
  std::vector<size_t> strength_of, strength;
  for (size_t i = 0; i < wanted.size(); ++i) {
    const auto phase = static_cast<size_t>(wanted[i] % phases);
    const int side = static_cast<int>(wanted[i] / phases) - 1;
    if (side < 0) {
      strength_of.push_back(i);
      strength.push_back(phase);
    } else {
      readings[i] = CalcClearanceReading(phase, side);
    }
  }
  std::vector<GaitReading> found = shortage_->CalcReadings(strength);
  for (size_t i = 0; i < found.size(); ++i) {
    for (TickDerivative& at : found[i]) {
      at.by_state *= kShortageWeight;
      at.by_command *= kShortageWeight;
    }
    readings[strength_of[i]] = std::move(found[i]);
  }
  return readings;
}

GaitReading GaitLimits::CalcClearanceReading(size_t phase, int side) {
  const auto& [tick, state, drive, torque] = shortage_->phase(phase);
  return {{tick, kClearanceWeight * clearance_.CalcSlope(side, tick, state),
           VectorXd::Zero(state.q.size())}};
}

}  // namespace footfall
