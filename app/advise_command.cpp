#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/common.h"
#include "app/progress.h"
#include "app/rank_text.h"
#include "app/standard_streams.h"
#include "app/text_table.h"
#include "io/toml/scenario_file.h"
#include "musculoskeletal/user_error.h"
#include "scenarios/advice.h"
#include "scenarios/check_study.h"
#include "scenarios/run_study.h"
#include "sim/loads/outputs.h"
#include "sim/simulate.h"

namespace footfall {
namespace {

constexpr const char* kExamples =
    "Examples:\n"
    "  footfall advise me.toml\n"
    "  footfall advise me.toml --output l5s1_shear_ap_peak --guesses 6\n"
    "One change at a time in this one runner, of all that can be changed within months: which one\n"
    "lowers the load, by how much, and how sure that is (95 %) with what is not known of the "
    "model.";
constexpr const char* kCaveat =
    "This compares mechanical loads of a model; it is no diagnosis and no treatment. Pain has "
    "many\n"
    "causes that are not mechanical. Pain that stays, wakes you, or goes with numbness, weakness "
    "or\n"
    "loss of control of bladder or bowel belongs to a physician, the latter at once.";

struct AdviseArguments {
  std::string person;
  std::string output = kHeadlineOutput;
  int guesses = 4, jobs = 0;
  bool json = false;
};

/// As many as the base runner takes with the usual number of guesses.
std::string BuildFooter() {
  const int guesses = AdviseArguments{}.guesses;
  return fmt::format(
      "{}\nIn every guess the runner as is and each change to both its ends: about {} runs with {} "
      "guesses.",
      kExamples, BuildAdviceDesign(BuildAdviceStudy({}, 1), guesses).NumRuns(), guesses);
}

/// A study made of one person, and what came of it.
struct AnsweredStudy {
  Study study;
  StudyResults results;
  double now = kNone;
  std::string unit{};  ///< of now
  int failed = 0;
};

Study AskStudy(const AdviseArguments& arguments) {
  Scenario person = ReadScenario(arguments.person);
  person.options.hold_seconds = 0;  // many runs: the gates of each are enough
  Study study = BuildAdviceStudy(person, 1);
  study.outputs = {arguments.output};
  CheckStudy(study);
  const OutputInfo& output = OutputTable()[static_cast<std::size_t>(FindOutput(arguments.output))];
  if (FindRelief(output.name, output.unit) == Relief::kNeither || output.unit == kLogarithmUnit) {
    throw UserError({.what = "no change of this output is a share for the better or the worse",
                     .key = "--output",
                     .value = arguments.output,
                     .advice = "ask for a load, such as l5s1_shear_ap_peak"});
  }
  return study;
}

/// A run of a study: Simulate in its plainest manner.
RunResult RunOne(const Conditions& conditions, const RunOptions& options) {
  return Simulate(conditions, options);
}

/// `person`: the first run, which is known.
AnsweredStudy Answer(const Study& study, const RunResult& person,
                     const AdviseArguments& arguments) {
  AnsweredStudy answered{.study = study, .results = {}};
  const DesignTable table = BuildAdviceDesign(answered.study, arguments.guesses);
  StudyResults& results = answered.results = BuildEmptyResults(table.NumRuns());
  AddRecord({0, person}, results);
  ProgressLine line;
  SweepOptions options;
  options.jobs = arguments.jobs;
  options.done = {0};
  options.sink = [&](const RunRecord& record) { AddRecord(record, results); };
  options.progress = [&](const SweepProgress& progress) { line.Show(progress); };
  RunSweep(answered.study, table, RunOne, options);
  line.Close();
  const Eigen::Index column = FindColumn(results, arguments.output);
  answered.now = results.outputs(0, column);
  answered.unit = results.output_units[static_cast<std::size_t>(column)];
  answered.failed =
      static_cast<int>(std::count_if(results.states.begin(), results.states.end(),
                                     [](RunState state) { return state != RunState::kOk; }));
  return answered;
}

std::string Describe(const AnsweredStudy& answered, const AdviseArguments& arguments) {
  return fmt::format(
      "one change at a time, in the runner and {} guesses at what is not known of the model; {} of "
      "{} runs failed and do not count",
      arguments.guesses - 1, answered.failed, answered.results.states.size());
}

void PrintTable(const AnsweredStudy& answered, const AdviseArguments& arguments,
                const std::vector<Change>& list) {
  fmt::print("{}: now {}\n", arguments.output, FormatOutput(answered.now, answered.unit));
  TextTable table({"change", "now", "as far as", ">load", ">95 % from", ">to", "per step", ""});
  for (const Change& a : list) {
    table.AddRow({a.factor, a.from, a.to, FormatSignedPercent(a.change), FormatSignedPercent(a.low),
                  FormatSignedPercent(a.high),
                  a.step.empty() ? "" : a.step + " more: " + FormatSignedPercent(a.step_change),
                  a.is_detected ? "" : "no detectable effect"});
  }
  fmt::print("{}{}\n{}\n", table.Format(), Describe(answered, arguments), kCaveat);
}

void PrintJson(const AnsweredStudy& answered, const AdviseArguments& arguments,
               const std::vector<Change>& list) {
  auto rows = nlohmann::ordered_json::array();
  for (const Change& a : list) {
    rows.push_back({{"factor", a.factor},
                    {"now", a.from},
                    {"to", a.to},
                    {"change", a.change},
                    {"low", a.low},
                    {"high", a.high},
                    {"step", a.step},
                    {"step_change", a.step_change},
                    {"detected", a.is_detected}});
  }
  const nlohmann::ordered_json json = {{"output", arguments.output},
                                       {"unit", answered.unit},
                                       {"now", answered.now},
                                       {"advice", rows},
                                       {"guesses", arguments.guesses},
                                       {"runs", answered.results.states.size()},
                                       {"runs_failed", answered.failed},
                                       {"caveat", kCaveat}};
  std::cout << json.dump(2) << '\n';
}

/// Minutes to hours: known before they begin.
void AnnounceRuns(const Study& study, const AdviseArguments& arguments) {
  const int runs = BuildAdviceDesign(study, arguments.guesses).NumRuns();
  Say(fmt::format("footfall: {} runs, {} for each of {} guesses at what is not known\n", runs,
                  runs / arguments.guesses, arguments.guesses));
}

ExitCode RunCommand(const AdviseArguments& arguments) {
  const Study study = AskStudy(arguments);
  AnnounceRuns(study, arguments);
  const RunResult person = RunOne(study.base.conditions, study.base.options);
  if (person.status != RunStatus::kOk) {  // told now and not after hundreds of runs
    return EndRun(person.status, person.reason);
  }
  const AnsweredStudy answered = Answer(study, person, arguments);
  const std::vector<Change> list = DeriveAdvice(answered.study, answered.results, arguments.output);
  arguments.json ? PrintJson(answered, arguments, list) : PrintTable(answered, arguments, list);
  return kDone;
}

}  // namespace

void AddAdviseCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("advise", "For one runner: what to change first");
  auto arguments = std::make_shared<AdviseArguments>();
  command->add_option("PERSON", arguments->person, "scenario file of the runner (.toml)")
      ->required();
  command->add_option("--output", arguments->output, "load to lower")->capture_default_str();
  command
      ->add_option("--guesses", arguments->guesses,
                   "guesses at the constants of the model, the usual values among them")
      ->check(CLI::Range(2, 50))
      ->capture_default_str();
  AddJobsOption(*command, arguments->jobs);
  AddJsonFlag(*command, arguments->json);
  command->footer("");  // the program's, which would stand behind it
  command->footer(BuildFooter);
  command->callback([arguments, &call] { call.exit_code = RunCommand(*arguments); });
}

}  // namespace footfall
