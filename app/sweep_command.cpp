#include <fmt/format.h>

#include <csignal>
#include <filesystem>
#include <iostream>
#include <map>
#include <memory>
#include <new>
#include <nlohmann/json.hpp>
#include <vector>

#include "app/command.h"
#include "app/common.h"
#include "app/program_facts.h"
#include "app/progress.h"
#include "app/shell_words.h"
#include "app/standard_streams.h"
#include "io/hdf5/study_reader.h"
#include "io/hdf5/study_writer.h"
#include "io/system_error.h"
#include "io/toml/study_file.h"
#include "musculoskeletal/user_error.h"
#include "scenarios/designs.h"
#include "scenarios/ranking.h"
#include "scenarios/run_study.h"
#include "sim/simulate.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall sweep scenarios/library/default_study.toml    stores default_study.h5 here\n"
    "  footfall sweep my_study.toml -o my_study.h5 -j 2\n"
    "  footfall sweep my_study.toml -o my_study.h5 --resume continues after an interruption\n"
    "  footfall sweep my_study.toml -o my_study.h5 --extend after raising `samples` in the study\n"
    "Ctrl-C finishes the runs in flight and stores them; a kill loses only those.";

std::atomic<bool> stop_asked = false;

/// A signal handler may do no more than this.
void AskToStop(int) { stop_asked = true; }

/// The first Ctrl-C asks; a second one ends the program at once.
void ListenForStop() {
  struct sigaction action {};
  action.sa_handler = AskToStop;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

struct SweepArguments {
  std::string study;
  std::string output;
  int jobs = 0;
  bool resume = false, extend = false, force = false, json = false;
};

std::string OutputOf(const SweepArguments& arguments) {
  return arguments.output.empty() ? std::filesystem::path(arguments.study).stem().string() + ".h5"
                                  : arguments.output;
}

/// Results would overwrite what they are results of.
void CheckApart(const SweepArguments& arguments) {
  std::error_code ignored;  // a file that is not there is another one
  if (std::filesystem::equivalent(OutputOf(arguments), arguments.study, ignored)) {
    throw UserError({.what = "this is the study itself",
                     .file = OutputOf(arguments),
                     .advice = "name another file with -o"});
  }
}

/// The study, its design and what the program knows of itself.
StudyHeader ReadHeader(const SweepArguments& arguments, const std::string& command_line) {
  StudyHeader header;
  header.study = ReadStudy(arguments.study);
  header.table = BuildDesign(header.study);
  FillProgramFacts(header, command_line);
  return header;
}

/// A file that is not there yet is begun, also by --resume, so that one command line serves both.
StudyWriter OpenWriter(const SweepArguments& arguments, const StudyHeader& header) {
  const std::string path = OutputOf(arguments);
  if (arguments.extend) {
    return StudyWriter::Extend(path, header);
  }
  if (arguments.resume && std::filesystem::exists(path)) {
    return StudyWriter::Resume(path, header);
  }
  return StudyWriter::Create(path, header, arguments.force);
}

/// What a file that is continued holds; a study that grows decides by it whether to go on.
StudyResults ReadStored(const SweepArguments& arguments, const StudyHeader& header) {
  const std::string path = OutputOf(arguments);
  return arguments.resume && std::filesystem::exists(path) ? StudyReader(path).ReadResults()
                                                           : BuildEmptyResults(header.NumRuns());
}

/// A run of a study: Simulate in its plainest manner.
RunResult RunOne(const Conditions& conditions, const RunOptions& options) {
  return Simulate(conditions, options);
}

/// How a sweep ended, and what storing it cost.
struct SweepOutcome {
  SweepSummary summary;
  SweepProgress in_file;     ///< the same with the states of all runs that are stored
  double wall_seconds = 0;   ///< of runs and storing, packing included
  double store_seconds = 0;  ///< of it inside the writer of the results file
  double StoreShare() const { return wall_seconds > 0 ? store_seconds / wall_seconds : 0; }
};

/// Runs that are in the file by their state, stored in this call or before.
class FileCounts {
 public:
  explicit FileCounts(const std::vector<RunState>& stored) {
    for (const RunState state : stored) {
      Add(state);
    }
  }
  void Add(RunState state) { ++counts_[state]; }
  /// Progress with these counts in place of those of this call.
  SweepProgress Show(SweepProgress progress) const {
    progress.ok = Count(RunState::kOk);
    progress.failed_gates = Count(RunState::kFailedGates);
    progress.cannot_run = Count(RunState::kCannotRun);
    return progress;
  }

 private:
  int Count(RunState state) const {
    const auto found = counts_.find(state);
    return found == counts_.end() ? 0 : found->second;
  }

  std::map<RunState, int> counts_;
};

/// RunStudy, where a machine with too little memory is no fault of the program.
SweepSummary RunStored(const SweepArguments& arguments, const StudyHeader& header,
                       StudyResults stored, const SweepOptions& options) {
  try {
    return RunStudy(header.study, header.table, std::move(stored), RunOne, options);
  } catch (const std::bad_alloc&) {
    throw SystemError(OutputOf(arguments) +
                      ": not enough memory; use fewer -j, then --resume: what is stored is kept");
  }
}

/// The sweep itself: every run that ends is stored before it is counted.
SweepOutcome Sweep(const SweepArguments& arguments, const StudyHeader& header) {
  ListenForStop();
  StudyResults stored = ReadStored(arguments, header);
  StudyWriter writer = OpenWriter(arguments, header);
  ProgressLine line;
  SweepOptions options;
  options.jobs = arguments.jobs;
  options.done = writer.DoneRuns();
  options.stop = &stop_asked;
  FileCounts in_file(writer.States());
  options.sink = [&](const RunRecord& record) {
    writer.Append(record);
    in_file.Add(StateOf(record.result.status));
  };
  options.progress = [&](const SweepProgress& progress) { line.Show(in_file.Show(progress)); };
  SweepOutcome outcome;
  outcome.summary = RunStored(arguments, header, std::move(stored), options);
  line.Close();
  const double before_finish = writer.Seconds();
  writer.Finish(!outcome.summary.stopped);
  outcome.in_file = in_file.Show(outcome.summary.counts);
  outcome.store_seconds = writer.Seconds();
  outcome.wall_seconds =
      outcome.summary.counts.elapsed_seconds + outcome.store_seconds - before_finish;
  return outcome;
}

/// Counts of this call, and under "in_file" those of all that is stored.
void PrintJson(const SweepArguments& arguments, const SweepOutcome& outcome) {
  const SweepProgress& counts = outcome.summary.counts;
  const SweepProgress& in_file = outcome.in_file;
  const nlohmann::ordered_json json = {{"file", OutputOf(arguments)},
                                       {"runs", counts.total},
                                       {"already_done", counts.already_done},
                                       {"ok", counts.ok},
                                       {"failed_gates", counts.failed_gates},
                                       {"cannot_run", counts.cannot_run},
                                       {"in_file",
                                        {{"ok", in_file.ok},
                                         {"failed_gates", in_file.failed_gates},
                                         {"cannot_run", in_file.cannot_run}}},
                                       {"stopped", outcome.summary.stopped},
                                       {"wall_seconds", outcome.wall_seconds},
                                       {"store_seconds", outcome.store_seconds}};
  std::cout << json.dump(2) << '\n';
}

/// How to go on with a study that was stopped, to be pasted.
std::string FormatContinuation(const SweepArguments& arguments) {
  return fmt::format("footfall sweep {} -o {}{} --resume", QuoteForShell(arguments.study),
                     QuoteForShell(OutputOf(arguments)),
                     arguments.jobs > 0 ? fmt::format(" -j {}", arguments.jobs) : "");
}

/// What became of the study, and how to go on where it was stopped.
void PrintSummary(const SweepArguments& arguments, const SweepOutcome& outcome) {
  if (arguments.json) {
    PrintJson(arguments, outcome);
  } else {
    SweepProgress counts = outcome.in_file;
    counts.seconds_left = kNone;  // nothing is on its way
    fmt::print("{}: {} in {}; storing took {:.1f} s of it ({:.1f} %)\n", OutputOf(arguments),
               FormatProgress(counts), FormatDuration(outcome.wall_seconds), outcome.store_seconds,
               100 * outcome.StoreShare());
  }
  if (outcome.summary.stopped) {
    Say(fmt::format("footfall: stopped; continue with: {}\n", FormatContinuation(arguments)));
  }
}

/// Single failed runs are part of a study; only where no run succeeded is it no success.
ExitCode JudgeOutcome(const SweepOutcome& outcome) {
  const SweepProgress& counts = outcome.in_file;
  const int stored = counts.ok + counts.failed_gates + counts.cannot_run;
  if (outcome.summary.stopped || (stored > 0 && counts.cannot_run == stored)) {
    return kCouldNot;
  }
  return stored > 0 && counts.ok == 0 ? kFailedGates : kDone;
}

/// Runs that no ranking can be made of are better known of before than after.
void WarnWhereNothingCanBeRanked(const StudyHeader& header) {
  const std::string refusal = FindRankingRefusal(header.study, header.table);
  if (!refusal.empty()) {
    Say(fmt::format("footfall: mind: there will be no ranking, also if every run succeeds: {}\n",
                    refusal));
  }
}

ExitCode RunCommand(const SweepArguments& arguments, const std::string& command_line) {
  if (static_cast<int>(arguments.resume) + static_cast<int>(arguments.extend) +
          static_cast<int>(arguments.force) >
      1) {
    throw UserError({.what = "--resume continues a file, --extend adds rows to it, --force "
                             "overwrites it",
                     .advice = "give one of them"});
  }
  CheckApart(arguments);
  const StudyHeader header = ReadHeader(arguments, command_line);
  if (arguments.extend && header.study.until == header.study.until) {
    throw UserError({.what = "a study with `until` grows by itself",
                     .file = arguments.study,
                     .advice = "use --resume, or start anew with a higher max_samples"});
  }
  WarnWhereNothingCanBeRanked(header);
  const SweepOutcome outcome = Sweep(arguments, header);
  PrintSummary(arguments, outcome);
  return JudgeOutcome(outcome);
}

}  // namespace

void AddSweepCommand(CLI::App& program, Call& call) {
  auto* command =
      program.add_subcommand("sweep", "A study: many runs in parallel, stored as they end");
  auto arguments = std::make_shared<SweepArguments>();
  command->add_option("STUDY", arguments->study, "study file (.toml)")->required();
  command->add_option("-o,--output", arguments->output, "results file; the study's name with .h5");
  AddJobsOption(*command, arguments->jobs);
  command->add_flag("--resume", arguments->resume, "continue the results file, if it is there");
  command->add_flag("--extend", arguments->extend,
                    "add the rows of a larger `samples` (sobol, morris) to the results file");
  command->add_flag("--force", arguments->force, "overwrite the results file");
  AddJsonFlag(*command, arguments->json);
  command->footer(kFooter);
  command->callback(
      [arguments, &call] { call.exit_code = RunCommand(*arguments, call.command_line); });
}

}  // namespace footfall
