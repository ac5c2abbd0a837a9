#include <fmt/format.h>

#include <cstdio>
#include <exception>
#include <system_error>

#include "app/command.h"
#include "io/system_error.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

constexpr const char* kDescription =
    "Why does my back hurt after running? Simulates runners and the loads on their lumbar spine, "
    "and\n"
    "ranks what raises them. It compares mechanical loads; it diagnoses nothing.";
constexpr const char* kFooter =
    "Examples:\n"
    "  footfall run --set gait.speed=3.3 --set runner.mass=82\n"
    "  footfall pose scenarios/library/poses/standing.toml --set load.hand_mass=20\n"
    "  footfall sweep scenarios/library/default_study.toml -o study.h5\n"
    "  footfall rank study.h5\n"
    "  footfall report study.h5\n"
    "'footfall COMMAND --help' explains a command. Exit codes: 0 done, 1 could not be done, 2 "
    "wrong\n"
    "use or bad input, 3 done but the result fails its credibility gates.";

/// In the order in which `--help` lists them.
constexpr void (*kCommands[])(CLI::App&, Call&) = {
    AddRunCommand,   AddPoseCommand,   AddStandCommand,   AddSweepCommand,
    AddRankCommand,  AddAdviseCommand, AddReportCommand,  AddExportCommand,
    AddCheckCommand, AddInfoCommand,   AddFactorsCommand, AddOutputsCommand,
    AddShoesCommand, AddTuneCommand,   AddReplayCommand,  AddValidateCommand};

/// Says what went wrong; returns the exit code.
int Complain(const std::string& message, ExitCode code) {
  fmt::print(stderr, "footfall: {}\n", message);
  return code;
}

/// Builds the command line, parses it and so runs the command. Mistakes leave as exceptions.
int RunProgram(int argc, char** argv) {
  Call call;
  for (int i = 0; i < argc; ++i) {
    call.command_line += (i == 0 ? "" : " ") + std::string(i == 0 ? "footfall" : argv[i]);
  }
  CLI::App program(kDescription, "footfall");
  program.footer(kFooter);
  program.require_subcommand(1);
  for (const auto add : kCommands) {
    add(program, call);
  }
  try {
    program.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? kDone : kWrongUse;
  }
  return call.exit_code;
}

/// What was printed must have arrived: a disk behind standard output may be full.
int FinishOutput(int exit_code) {
  if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
    return Complain("standard output cannot be written: is its disk full?", kCouldNot);
  }
  return exit_code;
}

}  // namespace
}  // namespace footfall

int main(int argc, char** argv) {
  using footfall::Complain;
  try {
    return footfall::FinishOutput(footfall::RunProgram(argc, argv));
  } catch (const footfall::UserError& error) {
    return Complain(error.what(), footfall::kWrongUse);
  } catch (const footfall::SystemError& error) {
    return Complain(error.what(), footfall::kCouldNot);
  } catch (const std::system_error& error) {  // fmt's, where standard output cannot be written
    return Complain(error.what(), footfall::kCouldNot);
  } catch (const std::exception& error) {
    return Complain(std::string("a fault of this program: ") + error.what(), footfall::kCouldNot);
  }
}
