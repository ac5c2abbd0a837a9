#pragma once

#include <CLI/CLI.hpp>

/// The commands of the program, one file each. A new one is one file, one line here and one row of
/// the list in main.cpp.
namespace footfall {

/// What the program returns.
enum ExitCode : int {
  kDone = 0,
  kCouldNot = 1,     ///< it could not be done; a message says why
  kWrongUse = 2,     ///< wrong use or bad input
  kFailedGates = 3,  ///< done, but the result fails its credibility gates
};

/// Everything a command may want to know of the program's call.
struct Call {
  std::string command_line;  ///< as typed
  int exit_code = kDone;     ///< set by the command
};

/// Each adds its command with options, help and examples; what it does runs when the command line
/// is parsed. Mistakes leave as UserError or SystemError.
void AddRunCommand(CLI::App& program, Call& call);
void AddPoseCommand(CLI::App& program, Call& call);
void AddStandCommand(CLI::App& program, Call& call);
void AddSweepCommand(CLI::App& program, Call& call);
void AddRankCommand(CLI::App& program, Call& call);
void AddAdviseCommand(CLI::App& program, Call& call);
void AddReplayCommand(CLI::App& program, Call& call);
void AddReportCommand(CLI::App& program, Call& call);
void AddExportCommand(CLI::App& program, Call& call);
void AddFactorsCommand(CLI::App& program, Call& call);
void AddOutputsCommand(CLI::App& program, Call& call);
void AddShoesCommand(CLI::App& program, Call& call);
void AddCheckCommand(CLI::App& program, Call& call);
void AddInfoCommand(CLI::App& program, Call& call);
void AddTuneCommand(CLI::App& program, Call& call);
void AddValidateCommand(CLI::App& program, Call& call);

}  // namespace footfall
