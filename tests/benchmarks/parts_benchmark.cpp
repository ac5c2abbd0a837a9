// Each part on its own, side by side, at the tick of a running step with most ground contact.

#include <benchmark/benchmark.h>

#include "sim/engine/bullet_engine.h"
#include "sim/engine/tree_factor.h"
#include "sim/loads/bullet_replay.h"
#include "sim/loads/stride_record.h"
#include "sim/simulate.h"
#include "tests/benchmarks/runner_step.h"

namespace footfall::benchmark {
namespace {

using ::benchmark::DoNotOptimize;
using ::benchmark::State;

RunnerStep& SharedStep() {
  static RunnerStep step;
  return step;
}

void BulletAccelerations(State& bench) {
  const RunnerStep& step = SharedStep();
  const std::size_t tick = step.fullest_contact();
  BulletEngine engine(step.setup().body, step.setup().gravity_G);
  for ([[maybe_unused]] auto _ : bench) {
    DoNotOptimize(
        engine.CalcAccelerations(step.states()[tick], step.torques()[tick], step.forces()[tick]));
  }
}
BENCHMARK(BulletAccelerations)->Unit(::benchmark::kMicrosecond);

void JointSpaceAccelerations(State& bench) {
  const RunnerStep& step = SharedStep();
  const std::size_t tick = step.fullest_contact();
  JointSpace joint_space(step.setup().body, step.setup().gravity_G);
  TreeFactor solver(step.setup().body);
  for ([[maybe_unused]] auto _ : bench) {
    joint_space.Update(step.states()[tick]);
    for (const PointForce& force : step.forces()[tick]) {
      const Vector3d p_OP =
          joint_space.p_OL(force.link) + joint_space.R_GL(force.link) * force.p_LP;
      joint_space.ApplyForce(force.link, p_OP, force.f_G);
    }
    joint_space.FormEquations();
    SpeedVector rhs = -joint_space.bias();
    rhs.tail(step.torques()[tick].size()) += step.torques()[tick];
    solver.Compute(joint_space.mass_matrix());
    DoNotOptimize(solver.Solve(rhs));
  }
}
BENCHMARK(JointSpaceAccelerations)->Unit(::benchmark::kMicrosecond);

void ImplicitStep(State& bench) {
  const RunnerStep& step = SharedStep();
  const RunnerSetup& setup = step.setup();
  const std::size_t tick = step.fullest_contact();
  RunnerPlant plant(setup.body, setup.soles, setup.feet, setup.gravity_G);
  const DriveTable drives(setup);
  JointDrive drive;
  drives.Read(static_cast<int>(tick) + 1, step.torque_table(), drive);
  TickForces forces;
  for ([[maybe_unused]] auto _ : bench) {
    BodyState state = step.states()[tick];
    plant.Step(state, drive, RootAssist{}, step.tick_time(), forces);
    DoNotOptimize(state.v);
  }
}
BENCHMARK(ImplicitStep)->Unit(::benchmark::kMicrosecond);

void ContactLaw(State& bench) {
  const RunnerStep& step = SharedStep();
  const Vector3d v_G(0.1, -0.2, 0.05);
  for ([[maybe_unused]] auto _ : bench) {
    for (const SolePoint& sole : step.setup().soles) {
      DoNotOptimize(CalcContactForce(sole.layers, -0.004, v_G, step.tick_time()));
    }
  }
  bench.SetLabel(std::to_string(step.setup().soles.size()) + " points, all pressed");
}
BENCHMARK(ContactLaw)->Unit(::benchmark::kMicrosecond);

/// One sample: kinematics, reactions, recruitment of all muscles; averaged over a step.
void LumbarLoadsWithRecruitment(State& bench) {
  for ([[maybe_unused]] auto _ : bench) {
    bench.SetIterationTime(SharedStep().TimeLumbarLoads() / RunnerStep::kLumbarSamples);
  }
}
BENCHMARK(LumbarLoadsWithRecruitment)
    ->UseManualTime()
    ->Iterations(20)
    ->Unit(::benchmark::kMicrosecond);

void RunningStep(State& bench) {
  RunnerStep& step = SharedStep();
  for ([[maybe_unused]] auto _ : bench) {
    step.Run({});
  }
  bench.counters["simulated_s_per_wall_s"] =
      ::benchmark::Counter(step.duration(), ::benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(RunningStep)->Unit(::benchmark::kMillisecond);

/// One step replayed on Bullet's accelerations, lumbar loads included.
void BulletReplayStep(State& bench) {
  const RunnerStep& step = SharedStep();
  const StrideRecord record = RecordStride(step.solved(), step.muscles());
  for ([[maybe_unused]] auto _ : bench) {
    DoNotOptimize(ReplayInBullet(step.solved(), step.muscles(), record).vertical_peak);
  }
  bench.counters["simulated_s_per_wall_s"] =
      ::benchmark::Counter(step.duration(), ::benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(BulletReplayStep)->Unit(::benchmark::kMillisecond);

/// A run as a user asks for it: solve, record, replay, outputs, gates.
void WholeRun(State& bench) {
  for ([[maybe_unused]] auto _ : bench) {
    DoNotOptimize(Simulate(Conditions{}, RunOptions{}).outputs.size());
  }
}
BENCHMARK(WholeRun)->Unit(::benchmark::kMillisecond);

}  // namespace
}  // namespace footfall::benchmark
