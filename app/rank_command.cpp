#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/common.h"
#include "app/rank_text.h"
#include "app/standard_streams.h"
#include "io/hdf5/study_reader.h"
#include "musculoskeletal/user_error.h"
#include "scenarios/ranking.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall rank study.h5                               for the outputs that the study names\n"
    "  footfall rank study.h5 --output l5s1_shear_ap_peak\n"
    "  footfall rank study.h5 --json > ranking.json\n"
    "effect: change of the output when the factor goes from its low to its high end; interval 95 "
    "%.\n"
    "per step: the same for a change that people speak of, as a share of the output's mean (none\n"
    "for outputs on both sides of zero and for logarithms).\n"
    "main, total: share of the output's variance, alone and with interactions; known: total if "
    "the\n"
    "nuisance factors of the study (what is not known of the model) were known. half: place with "
    "half the samples.";

struct RankArguments {
  std::string file;
  std::vector<std::string> outputs;
  bool include_failed_gates = false, json = false;
};

/// One ranking per output asked for.
std::vector<Ranking> RankAll(const RankArguments& arguments) {
  const StudyReader reader(arguments.file);
  if (reader.header().is_single_run) {
    throw UserError({.what = "this file holds one run: there is nothing to rank",
                     .file = arguments.file,
                     .advice = "rank what `footfall sweep` has stored"});
  }
  const Study& study = reader.header().study;
  const std::vector<std::string> outputs =
      arguments.outputs.empty() ? ListRankedOutputs(study) : arguments.outputs;
  const StudyResults results = reader.ReadResults();
  RankOptions options;
  options.include_failed_gates = arguments.include_failed_gates;
  std::vector<Ranking> rankings;
  for (const std::string& output : outputs) {
    rankings.push_back(RankFactors(study, reader.header().table, results, output, options));
  }
  return rankings;
}

/// The factors of one ranking, largest first.
nlohmann::ordered_json RowsJson(const Ranking& ranking) {
  auto rows = nlohmann::ordered_json::array();
  for (const FactorRank& row : ranking.rows) {
    rows.push_back({{"factor", row.factor},
                    {"from", row.from},
                    {"to", row.to},
                    {"effect", row.effect},
                    {"unit", row.unit},
                    {"low", row.low},
                    {"high", row.high},
                    {"main", row.main},
                    {"main_low", row.main_low},
                    {"main_high", row.main_high},
                    {"total", row.total},
                    {"total_low", row.total_low},
                    {"total_high", row.total_high},
                    {"total_known", row.total_known},
                    {"mu_star", row.mu_star},
                    {"sigma", row.sigma},
                    {"step", row.step},
                    {"step_effect", row.step_effect},
                    {"step_low", row.step_low},
                    {"step_high", row.step_high},
                    {"half_place", row.half_place},
                    {"excluded_from", row.excluded_from},
                    {"excluded_to", row.excluded_to},
                    {"verdict", row.verdict}});
  }
  return rows;
}

/// What a runner can change, largest relief first.
nlohmann::ordered_json ChangesJson(const std::vector<Change>& changes) {
  auto list = nlohmann::ordered_json::array();
  for (const Change& c : changes) {
    list.push_back({{"factor", c.factor},
                    {"from", c.from},
                    {"to", c.to},
                    {"change", c.change},
                    {"low", c.low},
                    {"high", c.high},
                    {"detected", c.is_detected}});
  }
  return list;
}

nlohmann::ordered_json InteractionsJson(const Ranking& ranking) {
  auto list = nlohmann::ordered_json::array();
  for (const Interaction& i : ranking.interactions) {
    list.push_back(
        {{"factors", {i.first, i.second}}, {"share", i.share}, {"low", i.low}, {"high", i.high}});
  }
  return list;
}

/// What a reader must know to trust a ranking.
nlohmann::ordered_json AboutJson(const Ranking& ranking) {
  return {{"unit", ranking.unit},
          {"method", ranking.method},
          {"refusal", ranking.refusal},
          {"runs_used", ranking.runs_used},
          {"runs_failed_gates", ranking.runs_failed_gates},
          {"runs_cannot_run", ranking.runs_cannot_run},
          {"runs_not_run", ranking.runs_not_run},
          {"mean", ranking.mean},
          {"deviation", ranking.deviation},
          {"q2", ranking.q2},
          {"held_out_error", ranking.held_out_error},
          {"noise_bar", ranking.noise_bar},
          {"noise_runs", ranking.noise_runs},
          {"noise_deviation", ranking.noise_deviation},
          {"raised_in", ranking.paired_raised},
          {"half", ranking.half},
          {"interactions", InteractionsJson(ranking)},
          {"changes", ChangesJson(ranking.changes)},
          {"remarks", ranking.remarks}};
}

void PrintJson(const std::vector<Ranking>& rankings) {
  nlohmann::ordered_json outputs, about;
  for (const Ranking& ranking : rankings) {
    outputs[ranking.output] = RowsJson(ranking);
    about[ranking.output] = AboutJson(ranking);
  }
  std::cout << nlohmann::ordered_json{{"outputs", outputs}, {"about", about}}.dump(2) << '\n';
}

ExitCode RunCommand(const RankArguments& arguments) {
  const auto rankings = RankAll(arguments);
  if (arguments.json) {
    PrintJson(rankings);
  }
  bool refused = false;
  for (const Ranking& ranking : rankings) {
    refused = refused || !ranking.refusal.empty();
    if (!arguments.json) {
      fmt::print("{}\n", FormatRanking(ranking));
    } else if (!ranking.refusal.empty()) {
      Say(fmt::format("footfall: {}: no ranking: {}\n", ranking.output, ranking.refusal));
    }
  }
  return refused ? kCouldNot : kDone;
}

}  // namespace

void AddRankCommand(CLI::App& program, Call& call) {
  auto* command =
      program.add_subcommand("rank", "Which factor raises a load, by how much, how sure");
  auto arguments = std::make_shared<RankArguments>();
  command->add_option("FILE", arguments->file, "results file of a study (.h5)")->required();
  command->add_option("--output", arguments->outputs, "output to rank for; repeat it")
      ->allow_extra_args(false);
  command->add_flag("--include-failed-gates", arguments->include_failed_gates,
                    "count runs that fail their gates as well");
  AddJsonFlag(*command, arguments->json);
  command->footer(kFooter);
  command->callback([arguments, &call] { call.exit_code = RunCommand(*arguments); });
}

}  // namespace footfall
