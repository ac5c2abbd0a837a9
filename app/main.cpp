#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <exception>
#include <new>
#include <string>
#include <system_error>
#include <vector>

#include "app/command.h"
#include "app/shell_words.h"
#include "app/standard_streams.h"
#include "io/provenance.h"
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
  Say("footfall: " + message + '\n');
  return code;
}

/// What to name in a paper: all that tells this program from another.
std::string DescribeProgram() {
  const Provenance made = BuildProvenance("");
  return fmt::format("footfall {}, program {}, tables {}, {}", made.version, made.program_hash,
                     made.tables_hash, made.compiler);
}

/// A word that is no command is told as such, not as a missing one.
void CheckCommand(const CLI::App& program, int argc, char** argv) {
  std::vector<std::string> names;
  for (const CLI::App* command : program.get_subcommands({})) {
    names.push_back(command->get_name());
  }
  if (argc < 2 || argv[1][0] == '-' ||
      std::find(names.begin(), names.end(), argv[1]) != names.end()) {
    return;
  }
  throw UserError({.what = "no such command",
                   .value = argv[1],
                   .allowed = fmt::format("{}", fmt::join(names, ", "))});
}

/// An empty word, and an empty value behind `--option=`, is what the shell makes of a variable that
/// is not set. Taken as absent it would run something else than was meant.
void CheckNoEmptyWords(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string word = argv[i];
    const bool is_empty_value = word.starts_with("--") && word.find('=') == word.size() - 1;
    if (word.empty() || is_empty_value) {
      throw UserError({.what = "an empty file name (an unset variable?)",
                       .file = word.empty() ? argv[i - 1] : word,
                       .advice = "leave it out, or name a file"});
    }
  }
}

/// The call as it can be typed again.
std::string JoinWords(int argc, char** argv) {
  std::string line = "footfall";
  for (int i = 1; i < argc; ++i) {
    line += ' ' + QuoteForShell(argv[i]);
  }
  return line;
}

/// Builds the command line, parses it and so runs the command. Mistakes leave as exceptions.
int RunProgram(int argc, char** argv) {
  Call call;
  call.command_line = JoinWords(argc, argv);
  CLI::App program(kDescription, "footfall");
  program.footer(kFooter);
  program.require_subcommand(1);
  program.set_version_flag("--version", DescribeProgram,
                           "version, hashes of program and data tables, compiler");
  for (const auto add : kCommands) {
    add(program, call);
  }
  CheckCommand(program, argc, argv);
  CheckNoEmptyWords(argc, argv);
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
  footfall::OpenStandardStreams();
  std::signal(SIGXFSZ, SIG_IGN);  // a write beyond the limit of `ulimit -f` fails and is told
  try {
    return footfall::FinishOutput(footfall::RunProgram(argc, argv));
  } catch (const footfall::UserError& error) {
    return Complain(error.what(), footfall::kWrongUse);
  } catch (const footfall::SystemError& error) {
    return Complain(error.what(), footfall::kCouldNot);
  } catch (const std::system_error& error) {  // fmt's, where standard output cannot be written
    return Complain(error.what(), footfall::kCouldNot);
  } catch (const std::bad_alloc&) {
    return Complain("not enough memory; use fewer -j", footfall::kCouldNot);
  } catch (const std::exception& error) {
    return Complain(std::string("a fault of this program: ") + error.what(), footfall::kCouldNot);
  }
}
