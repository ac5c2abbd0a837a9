#include <fmt/format.h>

#include <memory>

#include "app/command.h"
#include "io/text_file.h"
#include "sim/gait/base_gait_tuner.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall tune -o sim/gait/data/base_gait.txt\n"
    "  footfall tune --polish -o sim/gait/data/base_gait.txt\n"
    "Finds the gait from which every scenario is solved: from a pelvis carried along the measured\n"
    "motion to a runner that nothing holds. The program has to be built anew to use it. Polishing\n"
    "starts from the stored gait: enough after a small change of the body.";

struct TuneArguments {
  std::string output;
  bool polish = false;
};

ExitCode Tune(const TuneArguments& arguments) {
  auto progress = [](const std::string& line) { fmt::print(stderr, "{}\n", line); };
  const BaseGait base =
      arguments.polish ? FinishBaseGait(GetBaseGait().gait, progress) : TuneBaseGait(progress);
  WriteTextFile(arguments.output, WriteBaseGait(base));
  fmt::print("{}\n", arguments.output);
  return kDone;
}

}  // namespace

void AddTuneCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("tune", "Finds the base gait anew (for developers)");
  auto arguments = std::make_shared<TuneArguments>();
  command->add_option("-o,--output", arguments->output, "file to write")->required();
  command->add_flag("--polish", arguments->polish, "start from the stored gait");
  command->footer(kFooter);
  command->callback([arguments, &call] { call.exit_code = Tune(*arguments); });
}

}  // namespace footfall
