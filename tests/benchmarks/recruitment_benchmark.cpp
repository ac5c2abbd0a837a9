// Recruitment of the whole body, warm: what one more instant of a motion costs.

#include <benchmark/benchmark.h>

#include <cmath>

#include "musculoskeletal/body_muscles.h"
#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "sim/gait/gait_task.h"

namespace footfall::benchmark {
namespace {

using ::benchmark::DoNotOptimize;
using ::benchmark::State;

/// A man in a stride-like motion whose demands change by a few percent from instant to instant.
class SwayingMan {
 public:
  explicit SwayingMan(const CoreParameters& core = {})
      : body_(BuildBody({}, {})),
        solver_(body_, BuildBodyMuscles(body_, {}, core, {}, {})),
        state_(BuildZeroState(body_)) {
    demand_.moment = JointVector::Zero(body_.NumCoordinates());
    demand_.spine.qd = JointVector::Zero(body_.NumCoordinates());
    demand_.spine.force_G.fill(Vector3d(0, -600, 0));
  }

  /// Everything that belongs to one instant.
  const BodyLoads& Advance() {
    Move();
    solver_.Calc(kinematics_, demand_, {}, loads_);
    return loads_;
  }
  /// Prepares an instant and hands its problem over.
  const RecruitmentProblem& AdvanceProblem() {
    Advance();
    return solver_.task().problem;
  }

 private:
  void Move() {
    time_ += 0.002;
    const double wave = std::sin(2 * M_PI * 2.7 * time_);
    state_.q(FindCoordinate(body_, "hip_flexion_r")) = 0.3 * wave;
    state_.q(FindCoordinate(body_, "knee_angle_r")) = 0.6 + 0.4 * wave;
    demand_.spine.q = state_.q;
    demand_.spine.moment.fill(Vector3d(60 + 40 * wave, 20 * wave, 8 * wave));
    demand_.moment(FindCoordinate(body_, "hip_flexion_r")) = -60 * wave;
    demand_.moment(FindCoordinate(body_, "knee_angle_r")) = -40 * wave;
    demand_.moment(FindCoordinate(body_, "ankle_angle_r")) = -50 - 40 * wave;
    CalcKinematics(body_, state_, kinematics_);
  }

  BodyModel body_;
  BodyMuscleSolver solver_;
  BodyState state_;
  Kinematics kinematics_;
  BodyDemand demand_;
  BodyLoads loads_;
  double time_ = 0;
};

/// Paths, arms, fibres and three solves with tissue at the compression found.
void WholeBodyInstant(State& bench) {
  SwayingMan man;
  for ([[maybe_unused]] auto _ : bench) {
    DoNotOptimize(man.Advance().spine.force[0]);
  }
}
BENCHMARK(WholeBodyInstant)->Unit(::benchmark::kMicrosecond);

/// One warm solve: 32 equations, 320 muscles, exponent of the criterion; limit 150 us with squares.
void WholeBodySolve(State& bench) {
  SwayingMan man({.recruitment_exponent = static_cast<double>(bench.range(0))});
  Recruiter recruiter;
  int iterations = 0;
  for ([[maybe_unused]] auto _ : bench) {
    bench.PauseTiming();
    const RecruitmentProblem& problem = man.AdvanceProblem();
    bench.ResumeTiming();
    iterations += recruiter.Solve(problem).iterations;
  }
  bench.counters["newton_steps"] =
      ::benchmark::Counter(iterations, ::benchmark::Counter::kAvgIterations);
}
BENCHMARK(WholeBodySolve)->Arg(2)->Arg(3)->Unit(::benchmark::kMicrosecond);

}  // namespace
}  // namespace footfall::benchmark
