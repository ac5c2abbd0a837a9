#include "tests/benchmarks/runner_step.h"

#include <stdexcept>

#include "sim/gait/gait_designer.h"

namespace footfall::benchmark {

RunnerStep::RunnerStep() : setup_(Conditions{}), simulator_(setup_) {
  const Gait gait = GaitDesigner(setup_).BuildGuess(0);
  start_ = gait.section;
  torque_ = simulator_.CalcTorque(gait);
  Run([this](const TickView& view) { Keep(view); });
}

void RunnerStep::Run(const TickObserver& observe) {
  BodyState state = start_;
  if (!simulator_.Run(0, torque_, {}, state, observe)) {
    throw std::logic_error("the benchmark's runner fell");
  }
}

void RunnerStep::Keep(const TickView& view) {
  states_.push_back(view.before);
  torques_.push_back(view.forces.torque);
  accelerations_.push_back(view.forces.acceleration);
  auto& forces = forces_.emplace_back();
  for (std::size_t i = 0; i < setup_.soles.size(); ++i) {
    const SolePoint& sole = setup_.soles[i];
    if (!view.forces.sole[i].isZero()) {
      forces.push_back({sole.link, sole.p_LP, view.forces.sole[i]});
    }
  }
  if (forces.size() >= forces_[fullest_contact_].size()) {
    fullest_contact_ = forces_.size() - 1;
  }
}

}  // namespace footfall::benchmark
