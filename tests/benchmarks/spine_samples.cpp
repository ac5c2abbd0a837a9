#include "tests/benchmarks/spine_samples.h"

#include "sim/run_result.h"

namespace footfall::benchmark {
namespace {

/// Ticks of a step at which loads are recorded: kStridePhases per stride of two steps.
constexpr std::size_t kSamplesPerStep = kStridePhases / 2;

TrunkModel BuildRunnersTrunk(const RunnerSetup& setup) {
  const Conditions& c = setup.conditions;
  return BuildTrunk(setup.body, c.runner, c.core, c.posture);
}

}  // namespace

SpineSamples::SpineSamples(const RunnerStep& step)
    : step_(&step),
      joint_space_(step.setup().body, step.setup().gravity_G),
      kinematics_(kSamplesPerStep),
      inputs_(kSamplesPerStep),
      solver_(step.setup().body, BuildRunnersTrunk(step.setup())) {
  for (std::size_t i = 0; i < size(); ++i) {
    Read(i);
    Solve(i);  // once, so that nothing allocates later
  }
}

void SpineSamples::Read(std::size_t i) {
  const BodyModel& body = step_->setup().body;
  const std::size_t tick = i * kTicksPerStep / kSamplesPerStep;
  const BodyState& state = step_->states()[tick];
  CalcKinematics(body, state, kinematics_[i]);
  joint_space_.Update(state);
  SpineInput& input = inputs_[i];
  input.q = state.q;
  input.qd = state.qd;
  for (std::size_t level = 0; level < kLumbarLevels; ++level) {
    const int first = body.lumbar_first[level];
    input.moment[level] = step_->torques()[tick].segment<3>(first);
    // The soles push below the spine: what is above a level needs no applied force.
    const Vector6d reaction = joint_space_.CalcReaction(first + 1, step_->accelerations()[tick]);
    input.force_G[level] = -reaction.tail<3>();
  }
}

const SpineLoads& SpineSamples::Solve(std::size_t i) {
  solver_.Calc(kinematics_[i], inputs_[i], loads_);
  return loads_;
}

}  // namespace footfall::benchmark
