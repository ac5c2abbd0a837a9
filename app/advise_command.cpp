#include <fmt/format.h>

#include <cmath>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/common.h"
#include "app/progress.h"
#include "app/rank_text.h"
#include "app/text_table.h"
#include "io/toml/scenario_file.h"
#include "musculoskeletal/user_error.h"
#include "scenarios/advice.h"
#include "scenarios/check_study.h"
#include "scenarios/designs.h"
#include "scenarios/run_study.h"
#include "sim/loads/outputs.h"
#include "sim/simulate.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall advise me.toml\n"
    "  footfall advise me.toml --output l5s1_shear_ap_peak --runs 80\n"
    "A small study around this one runner, over what can be changed within months: which change\n"
    "lowers the load, by how much, how sure (95 %).";
constexpr const char* kCaveat =
    "This compares mechanical loads of a model; it is no diagnosis and no treatment. Pain has "
    "many\n"
    "causes that are not mechanical. Pain that stays, wakes you, or goes with numbness, weakness "
    "or\n"
    "loss of control of bladder or bowel belongs to a physician, the latter at once.";

struct AdviseArguments {
  std::string person;
  std::string output = kHeadlineOutput;
  int runs = 64, jobs = 0;
  bool json = false;
};

/// A study made of one person and ranked.
struct AnsweredStudy {
  Study study;
  Ranking ranking;
  double now = kNone;
};

Study AskStudy(const AdviseArguments& arguments) {
  Scenario person = ReadScenario(arguments.person);
  person.options.hold_seconds = 0;  // many runs: the gates of each are enough
  Study study = BuildAdviceStudy(person, arguments.runs, 1);
  study.outputs = {arguments.output};
  CheckStudy(study);
  const std::string refusal = FindRankingRefusal(study, BuildDesign(study));
  if (!refusal.empty()) {
    throw UserError({.what = refusal,
                     .key = "--runs",
                     .value = std::to_string(arguments.runs),
                     .advice = "give more --runs"});
  }
  return study;
}

/// A run of a study: Simulate in its plainest manner.
RunResult RunOne(const Conditions& conditions, const RunOptions& options) {
  return Simulate(conditions, options);
}

AnsweredStudy Answer(const AdviseArguments& arguments) {
  AnsweredStudy answered{.study = AskStudy(arguments), .ranking = {}};
  const DesignTable table = BuildDesign(answered.study);
  StudyResults results = BuildEmptyResults(table.NumRuns());
  ProgressLine line;
  SweepOptions options;
  options.jobs = arguments.jobs;
  options.sink = [&](const RunRecord& record) { AddRecord(record, results); };
  options.progress = [&](const SweepProgress& progress) { line.Show(progress); };
  RunSweep(answered.study, table, RunOne, options);
  line.Close();
  if (results.states.front() == RunState::kCannotRun) {
    throw UserError({.what = "this runner cannot run as asked: " + results.reasons.front(),
                     .file = arguments.person});
  }
  answered.now = results.outputs(0, FindOutput(arguments.output));
  answered.ranking = RankFactors(answered.study, table, results, arguments.output);
  return answered;
}

void PrintTable(const AnsweredStudy& answered, const std::vector<Change>& list) {
  const Ranking& ranking = answered.ranking;
  fmt::print("{}: now {}\n", ranking.output, FormatOutput(answered.now, ranking.unit));
  TextTable table({"change", "now", "as far as", ">load", ">95 % from", ">to", "per step", ""});
  for (const Change& a : list) {
    table.AddRow({a.factor, a.from, a.to, FormatSignedPercent(a.change), FormatSignedPercent(a.low),
                  FormatSignedPercent(a.high),
                  a.step.empty() ? "" : a.step + " more: " + FormatSignedPercent(a.step_change),
                  a.is_detected ? "" : "no detectable effect"});
  }
  fmt::print("{}by {}\n", table.Format(), ranking.method);
  for (const std::string& remark : ranking.remarks) {
    fmt::print("mind: {}\n", remark);
  }
  fmt::print("{}\n", kCaveat);
}

void PrintJson(const AnsweredStudy& answered, const std::vector<Change>& list) {
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
  const Ranking& ranking = answered.ranking;
  const nlohmann::ordered_json json = {{"output", ranking.output},
                                       {"unit", ranking.unit},
                                       {"now", answered.now},
                                       {"advice", rows},
                                       {"runs_used", ranking.runs_used},
                                       {"q2", ranking.q2},
                                       {"remarks", ranking.remarks},
                                       {"caveat", kCaveat}};
  std::cout << json.dump(2) << '\n';
}

ExitCode RunCommand(const AdviseArguments& arguments) {
  const AnsweredStudy answered = Answer(arguments);
  if (!answered.ranking.refusal.empty()) {
    fmt::print(stderr, "footfall: no advice: {}\n", answered.ranking.refusal);
    return kCouldNot;
  }
  const std::vector<Change> list = DeriveAdvice(answered.study, answered.ranking, answered.now);
  arguments.json ? PrintJson(answered, list) : PrintTable(answered, list);
  return kDone;
}

}  // namespace

void AddAdviseCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("advise", "For one runner: what to change first");
  auto arguments = std::make_shared<AdviseArguments>();
  command->add_option("PERSON", arguments->person, "scenario file of the runner (.toml)")
      ->required();
  command->add_option("--output", arguments->output, "load to lower")->capture_default_str();
  command->add_option("--runs", arguments->runs, "runs around the person")->capture_default_str();
  AddJobsOption(*command, arguments->jobs);
  AddJsonFlag(*command, arguments->json);
  command->footer(kFooter);
  command->callback([arguments, &call] { call.exit_code = RunCommand(*arguments); });
}

}  // namespace footfall
