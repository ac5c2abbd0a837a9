#include <fmt/format.h>

#include <memory>
#include <string>
#include <vector>

#include "app/command.h"
#include "app/common.h"
#include "app/settings.h"
#include "app/standard_streams.h"
#include "app/text_table.h"
#include "io/toml/model_file.h"
#include "musculoskeletal/degree.h"
#include "scenarios/assignment.h"
#include "sim/gait/scenario_solver.h"
#include "sim/loads/muscle_replay.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall replay                                       the base runner at 3.3 m/s\n"
    "  footfall replay --set gait.speed=4 --steps 20\n"
    "A run's joints are driven by a learnt torque and the impedance of muscles. Here muscles act "
    "as\n"
    "they do in time, excitation by excitation (docs/theory/running.md, 'Replay by muscles').";

struct ReplayArguments {
  std::vector<std::string> settings;
  int steps = 2;
};

std::string Share(double value, double of) {
  return fmt::format("{:+.1f} %", 100 * (value / of - 1));
}

void AddStepRow(const std::string& name, const MuscleReplay& replay, const ReplayedStep& step,
                TextTable& table) {
  table.AddRow({name, step.stood ? "stands" : "falls",
                fmt::format("{:.2f}", step.joints_rms / kDegree),
                fmt::format("{:.2f}", step.joints_rms_end / kDegree),
                fmt::format("{:.1f} ({})", step.worst / kDegree, step.worst_joint),
                fmt::format("{:.1f}", 1000 * step.pelvis_height),
                Share(step.vertical_peak, step.vertical_peak_orbit),
                Share(step.compression_peak, replay.compression_peak)});
}

void PrintReplay(const MuscleReplay& replay) {
  fmt::print("time step {:.2f} ms; L5/S1 compression peak on the orbit {:.0f} N\n\n",
             1000 * replay.time_step, replay.compression_peak);
  TextTable joints({"joint", ">asked at most, N m", ">not given at most, N m"});
  for (std::size_t row = 0; row < replay.rows.size(); ++row) {
    const auto i = static_cast<Eigen::Index>(row);
    joints.AddRow({replay.rows[row], fmt::format("{:.1f}", replay.demand_peak(i)),
                   fmt::format("{:.2f}", replay.remainder_peak(i))});
  }
  fmt::print("{}\n", joints.Format());
  TextTable steps({"step", "", ">joints off, RMS deg", ">at its end", ">worst, deg",
                   ">pelvis height, mm", ">vertical peak", ">L5/S1 compression peak"});
  AddStepRow("alone", replay, replay.open, steps);
  for (std::size_t i = 0; i < replay.held.size(); ++i) {
    AddStepRow(fmt::format("held, {}", i + 1), replay, replay.held[i], steps);
  }
  fmt::print("{}", steps.Format());
}

ExitCode Replay(const ReplayArguments& arguments) {
  Conditions conditions;
  SetParameters(conditions, ExpandModelFiles(SplitSettings(arguments.settings)));
  const MuscleReplay replay = ReplayMuscles(SolveScenario(conditions), arguments.steps);
  if (!replay.found) {
    Say(fmt::format("footfall: {}\n", replay.reason));
    return kCouldNot;
  }
  PrintReplay(replay);
  return kDone;
}

}  // namespace

void AddReplayCommand(CLI::App& program, Call& call) {
  auto* command =
      program.add_subcommand("replay", "A run's orbit replayed with full muscle dynamics");
  auto arguments = std::make_shared<ReplayArguments>();
  AddSettingsOption(*command, arguments->settings);
  command->add_option("--steps", arguments->steps, "with the feedback that holds the run (2)")
      ->check(CLI::Range(0, 200));
  command->footer(kFooter);
  command->callback([arguments, &call] { call.exit_code = Replay(*arguments); });
}

}  // namespace footfall
