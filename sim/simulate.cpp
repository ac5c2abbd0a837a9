#include "sim/simulate.h"

#include <fmt/format.h>

#include <chrono>
#include <limits>

#include "musculoskeletal/body_muscles.h"
#include "sim/gait/held_runner.h"
#include "sim/loads/bullet_replay.h"
#include "sim/loads/outputs.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/stride_series.h"

namespace footfall {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double CalcReplayDifference(const SolvedGait& solved, const BodyMuscles& muscles,
                            const StrideRecord& record, const RunOptions& options) {
  return options.replay_in_bullet
             ? CalcEngineDifference(ReplayInBullet(solved, muscles, record), record)
             : kNaN;
}

/// Runs on with step feedback where asked; a fall is a failed gate.
void AddHoldGate(const SolvedGait& solved, const RunOptions& options, RunResult& result) {
  if (options.hold_seconds <= 0) {
    return;
  }
  const StepFeedback feedback(*solved.setup, solved.gait, solved.symmetric);
  const HoldReport hold = Hold(*solved.setup, solved.gait, feedback, options.hold_seconds, {});
  result.gates.push_back(
      {"seconds_not_held", "s", std::max(0.0, options.hold_seconds - hold.seconds), 0});
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

RunResult Evaluate(const SolvedGait& solved, const RunOptions& options) {
  const BodyMuscles& muscles = solved.setup->muscles;
  const StrideRecord record = RecordStride(solved, muscles);
  const RunAnalysis analysis{solved, muscles, record, FindGaitEvents(record),
                             CalcReplayDifference(solved, muscles, record, options)};
  RunResult result;
  result.outputs = CalcOutputs(analysis);
  result.gates = CalcGates(analysis, result.outputs);
  result.series = BuildStrideSeries(record, analysis.events);
  AddHoldGate(solved, options, result);
  Judge(result);
  return result;
}

RunResult CannotRun(const std::string& reason) {
  RunResult result;
  result.status = RunStatus::kCannotRun;
  result.reason = reason;
  result.outputs.assign(OutputTable().size(), kNaN);
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

RunResult Simulate(const Conditions& conditions, const RunOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  const SolvedGait solved = SolveScenario(conditions);
  RunResult result;
  try {
    result = solved.found ? Evaluate(solved, options) : CannotRun(solved.reason);
  } catch (const std::runtime_error& error) {
    result = CannotRun(error.what());
  }
  result.spread.assign(result.outputs.size(), kNaN);
  result.one_step_simulations = solved.simulations;
  result.solve_seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return result;
}

}  // namespace footfall
