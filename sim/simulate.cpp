#include "sim/simulate.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>
#include <stdexcept>

#include "musculoskeletal/body_muscles.h"
#include "sim/gait/held_runner.h"
#include "sim/loads/bullet_replay.h"
#include "sim/loads/outputs.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/stride_record.h"
#include "sim/loads/stride_series.h"

namespace footfall {
namespace {

constexpr int kSettlingSteps = 6, kNoisyStrides = 10;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double CalcReplayDifference(const SolvedGait& solved, const BodyMuscles& muscles,
                            const StrideRecord& record, const RunOptions& options) {
  return options.replay_in_bullet
             ? CalcEngineDifference(ReplayInBullet(solved, muscles, record), record)
             : kNaN;
}

/// Feedback is worked out only for runs that are held or noisy.
bool NeedsFeedback(const RunOptions& options, const RunManner& manner) {
  return options.hold_seconds > 0 || manner.noise.share > 0;
}

/// Runs on for a time with step feedback (and noise): what is not held of it, s.
double CalcNotHeld(const SolvedGait& solved, const StepFeedback& feedback, double seconds,
                   const MotorNoise& noise) {
  Disturbance disturbance;
  disturbance.noise = noise;
  const HoldReport hold = Hold(*solved.setup, solved.gait, feedback, seconds, disturbance);
  return std::max(0.0, seconds - hold.seconds);
}

/// Standard deviation of every output over noisy strides, after some to get away from the orbit.
/// Throws std::runtime_error where the runner falls.
std::vector<double> CalcSpread(HeldRunner& runner, const SolvedGait& solved,
                               const BodyMuscles& muscles) {
  for (int step = 0; step < kSettlingSteps; ++step) {
    if (!runner.RunStep({})) {
      throw std::runtime_error("the runner falls");
    }
  }
  const auto count = static_cast<Eigen::Index>(OutputTable().size());
  Eigen::ArrayXXd values(count, kNoisyStrides);
  for (int stride = 0; stride < kNoisyStrides; ++stride) {
    const StrideRecord record = RecordStride(runner, solved, muscles);
    const RunAnalysis analysis{solved, muscles, record, FindGaitEvents(record), kNaN};
    const std::vector<double> outputs = CalcOutputs(analysis);
    values.col(stride) = Eigen::Map<const Eigen::ArrayXd>(outputs.data(), count);
  }
  const Eigen::ArrayXd mean = values.rowwise().mean();
  const Eigen::ArrayXd spread =
      ((values.colwise() - mean).square().rowwise().sum() / (kNoisyStrides - 1)).sqrt();
  return {spread.begin(), spread.end()};
}

/// Runs on where asked and makes the spread; a fall is a failed gate and leaves no spread.
void AddHeldRun(const SolvedGait& solved, const BodyMuscles& muscles, const StepFeedback& feedback,
                const RunOptions& options, const MotorNoise& noise, RunResult& result) {
  double not_held = 0;
  if (options.hold_seconds > 0) {
    not_held = CalcNotHeld(solved, feedback, options.hold_seconds, noise);
  }
  if (noise.share > 0) {
    HeldRunner runner(*solved.setup, solved.gait, feedback, noise);
    try {
      result.spread = CalcSpread(runner, solved, muscles);
    } catch (const std::runtime_error&) {
      const double asked = (kSettlingSteps + 2 * kNoisyStrides) * solved.setup->step_time;
      not_held = std::max(not_held, asked - runner.seconds());
    }
  }
  result.gates.push_back({"seconds_not_held", "s", not_held, 0});
}

void Judge(RunResult& result) {
  result.status = RunStatus::kOk;
  for (const Gate& gate : result.gates) {
    if (!gate.Passed()) {
      result.status = RunStatus::kFailedGates;
      result.reason +=
          fmt::format("{}{} {:.3g} {} over its limit {:.3g}", result.reason.empty() ? "" : "; ",
                      gate.name, gate.value, gate.unit, gate.limit);
    }
  }
}

RunResult Evaluate(const SolvedGait& solved, const RunOptions& options, const RunManner& manner) {
  const BodyMuscles& muscles = *solved.setup->muscles;
  const StrideRecord record = RecordStride(solved, muscles);
  RunAnalysis analysis{solved, muscles, record, FindGaitEvents(record),
                       CalcReplayDifference(solved, muscles, record, options)};
  std::optional<StepFeedback> feedback;
  if (NeedsFeedback(options, manner)) {
    feedback.emplace(*solved.setup, solved.gait, solved.symmetric);
    analysis.open_multiplier = feedback->open_multipliers().front();
    analysis.held_multiplier = feedback->closed_multipliers().front();
  }
  RunResult result;
  result.outputs = CalcOutputs(analysis);
  result.spread.assign(result.outputs.size(), kNaN);
  result.gates = CalcGates(analysis, result.outputs);
  result.series = BuildStrideSeries(solved.setup->body, record, analysis.events);
  if (feedback) {
    AddHeldRun(solved, muscles, *feedback, options, manner.noise, result);
  }
  Judge(result);
  return result;
}

RunResult CannotRun(const std::string& reason) {
  RunResult result;
  result.status = RunStatus::kCannotRun;
  result.reason = reason;
  result.outputs.assign(OutputTable().size(), kNaN);
  result.spread = result.outputs;
  return result;
}

}  // namespace

const char* StatusName(RunStatus status) {
  switch (status) {
    case RunStatus::kOk:
      return "ok";
    case RunStatus::kFailedGates:
      return "failed_gates";
    case RunStatus::kCannotRun:
      return "cannot_run";
  }
  return "";
}

RunResult Simulate(const Conditions& conditions, const RunOptions& options,
                   const RunManner& manner) {
  const auto start = std::chrono::steady_clock::now();
  const SolvedGait solved = SolveScenario(conditions, manner.adaptation);
  RunResult result;
  try {
    result = solved.found ? Evaluate(solved, options, manner) : CannotRun(solved.reason);
  } catch (const std::runtime_error& error) {
    result = CannotRun(error.what());
  }
  result.one_step_simulations = solved.simulations;
  result.solve_seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return result;
}

}  // namespace footfall
