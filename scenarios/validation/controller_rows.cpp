#include "scenarios/validation/controller_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/base_gait_tuner.h"
#include "sim/gait/grain_solver.h"
#include "sim/gait/held_runner.h"
#include "sim/loads/outputs.h"
#include "sim/loads/run_analysis.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

constexpr double kOtherStartLimit = 0.05;
constexpr double kStartSpeed = 3.5;  // m/s, of a stored base gait
constexpr unsigned kStarts = 4;
constexpr int kSettlingSteps = 6;
// What the usual answer waits for: 41 ms of nerve and 30 ms of muscle (kEarliestAnswer).
constexpr double kNerveDelay = 0.041, kMuscleRise = 0.030;

using Say = std::function<void(const std::string&)>;

ControllerLoads ReadLoads(const SolvedGait& solved, const StrideRecord& record) {
  const RunAnalysis run{solved, *solved.setup->muscles, record, FindGaitEvents(record)};
  const std::vector<double> outputs = CalcOutputs(run);
  const auto read = [&](const char* name) {
    return outputs.at(static_cast<std::size_t>(FindOutput(name)));
  };
  return {read("l5s1_compression_peak"), read("l5s1_moment_extension_peak"),
          read("l5s1_moment_lateral_peak"), read("l5s1_moment_axial_peak")};
}

ControllerLoads CalcOrbitLoads(const SolvedGait& solved) {
  return ReadLoads(solved, RecordStride(solved, *solved.setup->muscles));
}

/// Mean over strides of a runner who is held, with answers `later` (s) than usual.
ControllerLoads CalcHeldLoads(const SolvedGait& solved, double later) {
  const StepFeedback feedback(*solved.setup, solved.gait, solved.symmetric, later);
  HeldRunner runner(*solved.setup, solved.gait, feedback, {.share = kControllerNoise});
  for (int step = 0; step < kSettlingSteps; ++step) {
    runner.RunStep({});
  }
  ControllerLoads mean;
  for (int stride = 0; stride < kControllerStrides; ++stride) {
    const StrideRecord record = RecordStride(runner, solved, *solved.setup->muscles);
    const ControllerLoads loads = ReadLoads(solved, record);
    mean.compression += loads.compression / kControllerStrides;
    mean.extension += loads.extension / kControllerStrides;
    mean.bending += loads.bending / kControllerStrides;
    mean.twist += loads.twist / kControllerStrides;
  }
  return mean;
}

/// The same runner, who has to wait for all muscles, activation times scaled.
Conditions BuildLagged(const SolvedGait& solved, double time_scale) {
  Conditions conditions = solved.setup->conditions;
  conditions.core.activation_rate = "limited";
  conditions.model.activation_time_scale = time_scale;
  return conditions;
}

/// Loads of the same orbit with activations that follow their own dynamics, times scaled.
ControllerLoads CalcLaggedLoads(const SolvedGait& solved, double time_scale) {
  const Conditions conditions = BuildLagged(solved, time_scale);
  const BodyMuscles muscles =
      BuildBodyMuscles(solved.setup->body, conditions.runner, conditions.core, conditions.posture,
                       conditions.spine, conditions.model);
  return ReadLoads(solved, RecordStride(solved, muscles));
}

/// The base runner's gait designed anew by one whose muscles take those times.
SolvedGait LearnWithLag(const SolvedGait& base, double time_scale) {
  SolvedGait lagged;
  lagged.setup = std::make_unique<RunnerSetup>(BuildLagged(base, time_scale));
  lagged.gait = base.gait;
  return DesignWithGrain(lagged, {}, kDesignIterations);
}

/// Fills a row from a gait that may not have been found.
ControllerRow CompareOrbits(const std::string& change, const std::string& against,
                            const ControllerLoads& usual, const SolvedGait& changed) {
  ControllerRow row{
      .change = change, .against = against, .usual = usual, .changed = {}, .remark = ""};
  row.remark = changed.found ? "" : changed.reason;
  if (changed.found) {
    row.changed = CalcOrbitLoads(changed);
  }
  return row;
}

/// The same where the usual gait may not have been found either.
ControllerRow CompareDesigns(const std::string& change, const std::string& against,
                             const SolvedGait& usual, const SolvedGait& changed) {
  if (usual.found) {
    return CompareOrbits(change, against, CalcOrbitLoads(usual), changed);
  }
  return {.change = change,
          .against = against,
          .usual = {},
          .changed = {},
          .remark = "without change: " + usual.reason};
}

void AddGrainRows(const SolvedGait& base, const Say& say, std::vector<ControllerRow>& rows) {
  const ControllerLoads usual = CalcOrbitLoads(base);
  const double tick = 1000 * base.setup->step_time / kTicksPerStep;
  for (const int hold : {2, 5, 10, 20}) {
    const std::string change = fmt::format("command renewed every {:.0f} ms", hold * tick);
    say(change);
    rows.push_back(
        CompareOrbits(change, "every 1 ms", usual, SolveWithGrain(base, {.hold = hold})));
  }
  say("command of 3 harmonics");
  rows.push_back(CompareOrbits("command of 3 harmonics, least change", "6", usual,
                               SolveWithGrain(base, {.harmonics = 3})));
  for (const int substeps : {2, 4}) {
    const std::string change =
        fmt::format("time step {:.2f} ms, command renewed as often", tick / substeps);
    say(change);
    rows.push_back(
        CompareOrbits(change, "1 ms", usual, SolveWithGrain(base, {.substeps = substeps})));
  }
}

void AddNerveRows(const SolvedGait& base, const Say& say, std::vector<ControllerRow>& rows) {
  const auto held = [&](const std::string& change, double delay, double rise,
                        const ControllerLoads& usual) {
    say(change);
    rows.push_back({.change = change,
                    .against = "41 + 30 ms, noise as here",
                    .usual = usual,
                    .changed = CalcHeldLoads(base, delay + rise - kNerveDelay - kMuscleRise),
                    .remark = ""});
  };
  say("feedback as usual");
  const ControllerLoads usual = CalcHeldLoads(base, 0);
  held("feedback after 30 + 30 ms", 0.030, kMuscleRise, usual);
  held("feedback after 60 + 30 ms", 0.060, kMuscleRise, usual);
  held("muscles' rise x 0.5: feedback after 41 + 15 ms", kNerveDelay, 0.5 * kMuscleRise, usual);
  held("muscles' rise x 2: feedback after 41 + 60 ms", kNerveDelay, 2 * kMuscleRise, usual);
  say("activation lag");
  const ControllerLoads lagged = CalcLaggedLoads(base, 1);
  for (const double scale : {0.5, 2.0}) {
    rows.push_back({.change = fmt::format("activation times x {:g}, bounds of recruitment", scale),
                    .against = "x 1",
                    .usual = lagged,
                    .changed = CalcLaggedLoads(base, scale),
                    .remark = ""});
  }
}

void AddDesignRows(const SolvedGait& base, const Say& say, std::vector<ControllerRow>& rows) {
  say("design with 6 harmonics");
  const SolvedGait usual = DesignWithGrain(base, {}, kDesignIterations);
  for (const int harmonics : {3, 12}) {
    const std::string change = fmt::format("command of {} harmonics, designed anew", harmonics);
    say(change);
    rows.push_back(
        CompareDesigns(change, "6, designed anew", usual,
                       DesignWithGrain(base, {.harmonics = harmonics}, kDesignIterations)));
  }
}

void AddLearntRows(const SolvedGait& base, const Say& say, std::vector<ControllerRow>& rows) {
  say("design with activation times x 1");
  const SolvedGait usual = LearnWithLag(base, 1);
  for (const double scale : {0.5, 2.0}) {
    const std::string change = fmt::format("activation times x {:g}, designed anew", scale);
    say(change);
    rows.push_back(CompareDesigns(change, "x 1, designed anew", usual, LearnWithLag(base, scale)));
  }
}

/// A base gait as a runner of its own.
SolvedGait AsSolved(const BaseGait& base) {
  SolvedGait solved;
  solved.setup = std::make_unique<RunnerSetup>(base.conditions, base.task);
  solved.gait = base.gait;
  solved.found = true;
  return solved;
}

/// Base gaits found from nothing, from the usual first guess (0) and from others thrown about,
/// against the stored one, which came down from its neighbours.
void AddStartRows(const Say& say, std::vector<ControllerRow>& rows) {
  const ControllerLoads stored = CalcOrbitLoads(AsSolved(GetStoredBaseGait(kStartSpeed)));
  for (unsigned seed = 0; seed < kStarts; ++seed) {
    ControllerRow row{.change = fmt::format("base gait at {:.1f} m/s from nothing, first guess {}",
                                            kStartSpeed, seed),
                      .against = "stored",
                      .limit = kOtherStartLimit,
                      .usual = stored,
                      .changed = {},
                      .remark = ""};
    try {
      row.changed = CalcOrbitLoads(AsSolved(TuneBaseGait({.speed = kStartSpeed}, seed, say)));
    } catch (const std::runtime_error& error) {
      row.remark = error.what();
    }
    rows.push_back(row);
  }
}

}  // namespace

std::vector<double> ControllerRow::CalcChanges() const {
  return {changed.compression / usual.compression - 1, changed.extension / usual.extension - 1,
          changed.bending / usual.bending - 1, changed.twist / usual.twist - 1};
}

bool ControllerRow::Holds() const {
  const std::vector<double> changes = CalcChanges();
  return remark.empty() && std::all_of(changes.begin(), changes.end(),
                                       [&](double x) { return std::abs(x) <= limit; });
}

std::vector<ControllerRow> CalcControllerRows(const ControllerParts& parts, const Say& say) {
  std::vector<ControllerRow> rows;
  const SolvedGait base = SolveScenario(Conditions());
  if (parts.grain) {
    AddGrainRows(base, say, rows);
  }
  if (parts.nerves) {
    AddNerveRows(base, say, rows);
  }
  if (parts.designs) {
    AddDesignRows(base, say, rows);
    AddLearntRows(base, say, rows);
  }
  if (parts.start) {
    AddStartRows(say, rows);
  }
  return rows;
}

}  // namespace footfall
