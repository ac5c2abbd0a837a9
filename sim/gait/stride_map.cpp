#include "sim/gait/stride_map.h"

#include <cmath>

#include "sim/gait/state_map.h"
#include "sim/gait/step_simulator.h"

namespace footfall {

double CalcThoraxLean(const RunnerPlant& plant, int thorax_link) {
  const Vector3d up = plant.joint_space().R_GL(thorax_link).col(1);
  return std::atan2(up.x(), up.y());
}

StrideMap::StrideMap(const RunnerSetup& setup, bool symmetric, double target_lean)
    : setup_(&setup),
      symmetric_(symmetric),
      target_lean_(target_lean),
      thorax_link_(FindBody(setup.body, "torso").link),
      knobs_(BuildKnobs(setup.body, symmetric, setup.grain.harmonics)),
      scale_(CalcDifferenceScale(setup.body)) {}

Gait StrideMap::BuildGait(const Gait& base, const VectorXd& z) const {
  Gait gait = base;
  gait.section = AddDifference(base.section, z.head(NumStates()).cwiseProduct(scale_));
  AddKnobs(knobs_, z.tail(z.size() - NumStates()), gait.command);
  return gait;
}

VectorXd StrideMap::ReadChange(const Gait& base, const Gait& gait) const {
  VectorXd z(NumUnknowns());
  z.head(NumStates()) = CalcDifference(gait.section, base.section).cwiseQuotient(scale_);
  z.tail(z.size() - NumStates()) = ReadKnobs(knobs_, gait.command - base.command);
  return z;
}

bool StrideMap::CalcConditions(StepSimulator& simulator, const Gait& gait, VectorXd& c,
                               double* mean_lean) const {
  const int steps = NumSteps();
  const MatrixXd torque = simulator.CalcTorque(gait);
  BodyState state = gait.section;
  state.p_GB.x() = 0;
  double lean = 0;
  auto observe = [&](const TickView& view) {
    lean += CalcLean(view.plant) / (steps * kTicksPerStep);
  };
  for (int step = 0; step < steps; ++step) {
    if (!simulator.Run(step, torque, {}, state, observe)) {
      return false;
    }
  }
  c = CalcConditions(state, gait.section, lean);
  if (mean_lean != nullptr) {
    *mean_lean = lean;
  }
  return c.allFinite();
}

VectorXd StrideMap::CalcConditions(const BodyState& end, const BodyState& section,
                                   double mean_lean) const {
  const double speed = end.p_GB.x() / (NumSteps() * setup_->step_time);
  const BodyState state = symmetric_ ? Mirror(setup_->body, end) : end;
  VectorXd c(NumConditions());
  c.head(NumStates()) = CalcDifference(state, section).cwiseQuotient(scale_);
  c[NumStates()] = (speed - setup_->conditions.gait.speed) / kSpeedScale;
  c[NumStates() + 1] = std::isnan(target_lean_) ? 0 : (mean_lean - target_lean_) / kLeanScale;
  return c;
}

}  // namespace footfall
