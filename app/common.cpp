#include "app/common.h"

#include <fmt/format.h>

namespace footfall {

void AddSettingsOption(CLI::App& command, std::vector<std::string>& settings) {
  command.add_option("--set", settings, "KEY=VALUE, with a unit if you like; repeat it")
      ->type_name("KEY=VALUE")
      ->allow_extra_args(false);
}

void AddJobsOption(CLI::App& command, int& jobs) {
  command.add_option("-j,--jobs", jobs, "threads; 0 takes all cores")->check(CLI::Range(0, 4096));
}

void AddJsonFlag(CLI::App& command, bool& json) {
  command.add_flag("--json", json, "print one JSON object");
}

ExitCode EndRun(RunStatus status, const std::string& reason) {
  if (status == RunStatus::kOk) {
    return kDone;
  }
  fmt::print(stderr, "footfall: {}: {}\n", StatusName(status), reason);
  return status == RunStatus::kFailedGates ? kFailedGates : kCouldNot;
}

}  // namespace footfall
