#include "app/common.h"

#include <fmt/format.h>

#include <filesystem>
#include <iostream>

#include "app/standard_streams.h"

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

void PrintPlace(const std::string& path) {
  if (std::filesystem::is_regular_file(path)) {
    std::cout << path << '\n';
  }
}

ExitCode EndRun(RunStatus status, const std::string& reason) {
  if (status == RunStatus::kOk) {
    return kDone;
  }
  Say(fmt::format("footfall: {}: {}\n", StatusName(status), reason));
  return status == RunStatus::kFailedGates ? kFailedGates : kCouldNot;
}

}  // namespace footfall
