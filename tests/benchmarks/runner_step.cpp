#include "tests/benchmarks/runner_step.h"

#include <stdexcept>

#include "musculoskeletal/body_muscles.h"
#include "sim/gait/step_simulator.h"
#include "tests/benchmarks/thread_clock.h"

namespace footfall::benchmark {
namespace {

SolvedGait SolveBaseRunner() {
  SolvedGait solved = SolveScenario(Conditions{});
  if (!solved.found) {
    throw std::logic_error("the benchmark's runner has no gait: " + solved.reason);
  }
  return solved;
}

BodyMuscles BuildMusclesOf(const RunnerSetup& setup) {
  const Conditions& conditions = setup.conditions;
  return BuildBodyMuscles(setup.body, conditions.runner, conditions.core, conditions.posture,
                          conditions.spine);
}

}  // namespace

RunnerStep::RunnerStep()
    : solved_(SolveBaseRunner()),
      muscles_(BuildMusclesOf(*solved_.setup)),
      simulator_(*solved_.setup),
      sampler_(solved_.setup->body, muscles_),
      torque_table_(simulator_.CalcTorque(solved_.gait)) {
  sampler_.FollowOn();
  Run([this](const TickView& view) { Keep(view); });
}

void RunnerStep::Run(const TickObserver& observe) {
  BodyState state = solved_.gait.section;
  if (!simulator_.Run(0, torque_table_, {}, state, observe)) {
    throw std::logic_error("the benchmark's runner fell");
  }
}

double RunnerStep::TimeLumbarLoads() {
  double spent = 0;
  BodyDemand demand;
  Run([&](const TickView& view) {
    if (view.tick % kLumbarTicks == 0) {
      const double start = ReadThreadClock();
      CalcDemand(setup().body, setup().feet, view.before, view.plant.joint_space(),
                 view.forces.acceleration, view.forces.torque, demand);
      sampler_.Calc(view.before, demand, TendonState{});
      spent += ReadThreadClock() - start;
    }
  });
  return spent;
}

void RunnerStep::Keep(const TickView& view) {
  states_.push_back(view.before);
  torques_.push_back(view.forces.torque);
  auto& forces = forces_.emplace_back();
  for (std::size_t i = 0; i < setup().soles.size(); ++i) {
    const SolePoint& sole = setup().soles[i];
    if (!view.forces.sole[i].isZero()) {
      forces.push_back({sole.link, sole.p_LP, view.forces.sole[i]});
    }
  }
  if (forces.size() >= forces_[fullest_contact_].size()) {
    fullest_contact_ = forces_.size() - 1;
  }
}

}  // namespace footfall::benchmark
