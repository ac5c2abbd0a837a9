#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "app/command.h"
#include "app/common.h"
#include "app/pose_text.h"
#include "app/settings.h"
#include "io/text_file.h"
#include "io/toml/pose_file.h"
#include "sim/pose/solve_pose.h"
#include "viz/pose_picture.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall pose                                        a man of 70 kg who stands\n"
    "  footfall pose --set pose.trunk_flexion=36deg\n"
    "  footfall pose --set load.hand_mass=20 --set load.hand_distance=0.6\n"
    "  footfall pose scenarios/library/poses/slouching.toml --json\n"
    "  footfall pose scenarios/library/poses/lifting_stooped.toml --report stooped.html\n"
    "'footfall factors --pose' lists every key. A key that is 'free' settles by least effort.";

struct PoseArguments {
  std::string file;
  std::vector<std::string> settings;
  std::string picture, report;
  bool json = false;
};

/// The files of --svg and --report.
void WritePictures(const PoseArguments& arguments, const PoseScenario& scenario,
                   const PoseSolution& solution) {
  if ((arguments.picture.empty() && arguments.report.empty()) || !solution.found) {
    return;
  }
  const std::string svg = DrawPose(scenario.title, scenario.conditions, solution);
  if (!arguments.picture.empty()) {
    WritePage(arguments.picture, svg);
  }
  if (!arguments.report.empty()) {
    WritePage(arguments.report,
              BuildPosePage(scenario.title, svg, FormatPose(scenario.title, solution)));
  }
}

/// Reads, solves, prints.
ExitCode Pose(const PoseArguments& arguments, const std::string& command_line) {
  PoseScenario scenario;
  if (!arguments.file.empty()) {
    scenario = ReadPose(arguments.file);
  }
  SetParameters(scenario.conditions, SplitSettings(arguments.settings));
  const PoseSolution solution = SolvePose(scenario.conditions);
  if (arguments.json) {
    const auto json = PoseJson(scenario.title, solution, BuildProvenance(command_line));
    std::cout << json.dump(2) << '\n';
  } else {
    std::cout << FormatPose(scenario.title, solution);
  }
  WritePictures(arguments, scenario, solution);
  const PoseVerdict verdict = JudgePose(solution);
  return EndRun(verdict.status, verdict.reason);
}

}  // namespace

void AddPoseCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("pose", "A body at rest: loads of a static posture");
  auto arguments = std::make_shared<PoseArguments>();
  command->add_option("POSE", arguments->file, "posture file (.toml); without one standing");
  AddSettingsOption(*command, arguments->settings);
  command->add_option("--svg", arguments->picture, "draw the posture into this .svg");
  command->add_option("--report", arguments->report,
                      "one web page with picture and tables (.html)");
  AddJsonFlag(*command, arguments->json);
  command->footer(kFooter);
  command->callback([arguments, &call] { call.exit_code = Pose(*arguments, call.command_line); });
}

}  // namespace footfall
