#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "app/command.h"
#include "sim/run_result.h"

/// What several commands share: options that mean the same everywhere, and how a run ends.
namespace footfall {

/// `--set KEY=VALUE`, any number of times.
void AddSettingsOption(CLI::App& command, std::vector<std::string>& settings);
/// `-j`, `--jobs`: threads of a sweep; 0 takes all cores.
void AddJobsOption(CLI::App& command, int& jobs);
/// `--json`: one object on standard output instead of text.
void AddJsonFlag(CLI::App& command, bool& json);

/// Says on standard output where a page or an export went; nothing where that is a device or a pipe
/// (/dev/stdout), into which the name would get.
void PrintPlace(const std::string& path);

/// Exit code of a run or posture; what is wrong with it is said on standard error. Who cannot run
/// or stand as asked is an answer that could not be given (1).
ExitCode EndRun(RunStatus status, const std::string& reason);

}  // namespace footfall
