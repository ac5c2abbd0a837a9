#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/text_table.h"
#include "io/hdf5/study_reader.h"
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
    "main, total: share of the output's variance, alone and with interactions.";

/// Ranked where neither the command nor the study names an output.
constexpr const char* kHeadline = "l5s1_compression_peak";

struct RankArguments {
  std::string file;
  std::vector<std::string> outputs;
  bool include_failed_gates = false, json = false;
};

/// One ranking per output asked for.
std::vector<Ranking> RankAll(const RankArguments& arguments) {
  const StudyReader reader(arguments.file);
  const Study& study = reader.header().study;
  std::vector<std::string> outputs = arguments.outputs.empty() ? study.outputs : arguments.outputs;
  if (outputs.empty()) {
    outputs.emplace_back(kHeadline);
  }
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
                    {"total", row.total},
                    {"verdict", row.verdict}});
  }
  return rows;
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
          {"noise_bar", ranking.noise_bar},
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

/// A share of variance; "-" where the design cannot tell.
std::string Percent(double share) {
  return share == share ? fmt::format("{:.0f} %", 100 * share) : "-";
}

void PrintRanking(const Ranking& ranking) {
  fmt::print("{}: mean {}, deviation {}, {} runs\n", ranking.output,
             FormatOutput(ranking.mean, ranking.unit),
             FormatOutput(ranking.deviation, ranking.unit), ranking.runs_used);
  TextTable table({"factor", "from", "to", ">effect", ">95 % from", ">to", ">main", ">total", ""});
  for (const FactorRank& row : ranking.rows) {
    table.AddRow({row.factor, row.from, row.to, FormatOutput(row.effect, row.unit),
                  FormatOutput(row.low, row.unit), FormatOutput(row.high, row.unit),
                  Percent(row.main), Percent(row.total), row.verdict});
  }
  if (ranking.refusal.empty()) {
    fmt::print("{}by {}\n", table.Format(), ranking.method);
  } else {
    fmt::print("no ranking: {}\n", ranking.refusal);
  }
  for (const std::string& remark : ranking.remarks) {
    fmt::print("mind: {}\n", remark);
  }
  fmt::print("\n");
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
      PrintRanking(ranking);
    } else if (!ranking.refusal.empty()) {
      fmt::print(stderr, "footfall: {}: no ranking: {}\n", ranking.output, ranking.refusal);
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
  command->add_flag("--json", arguments->json, "print one JSON object");
  command->footer(kFooter);
  command->callback([arguments, &call] { call.exit_code = RunCommand(*arguments); });
}

}  // namespace footfall
