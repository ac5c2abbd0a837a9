#include "viz/report_json.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <utility>

#include "io/hdf5/layout.h"
#include "io/toml/scenario_file.h"
#include "scenarios/catalogue.h"
#include "scenarios/designs.h"
#include "scenarios/factor_rows.h"
#include "viz/json_numbers.h"
#include "viz/key_findings.h"
#include "viz/labels.h"
#include "viz/ranking_json.h"
#include "viz/series_json.h"

namespace footfall {
namespace {

using nlohmann::json;

/// From SI to the factor's own unit; 1 for a choice, whose values are level indices.
double FromSi(const StudyFactor& factor) {
  return factor.IsChoice() ? 1 : 1 / UnitToSi(GetFactor(factor.key).unit);
}

json FactorJson(const StudyFactor& factor) {
  const Factor& known = GetFactor(factor.key);
  const double from_si = FromSi(factor);
  return {{"key", factor.key},
          {"label", Capitalised(FactorLabel(factor.key))},
          {"unit", known.unit},
          {"low", Result(factor.low * from_si)},
          {"high", Result(factor.high * from_si)},
          {"levels", factor.levels},
          {"meaning", known.meaning},
          {"source", known.source}};
}

/// "trainer (shoe.model = trainer)"
std::string DescribeSide(const PairSide& side) {
  std::string settings;
  for (const Assignment& setting : side.settings) {
    settings += (settings.empty() ? "" : ", ") + setting.key + " = " + setting.text;
  }
  return fmt::format("{} ({})", side.label, settings);
}

/// The condition of a paired study, told as the last of its factors: a choice between two.
json PairJson(const std::vector<PairSide>& pair) {
  return {{"key", kPairKey},
          {"label", Capitalised(FactorLabel(kPairKey))},
          {"unit", "1"},
          {"low", nullptr},
          {"high", nullptr},
          {"levels", json::array({pair[0].label, pair[1].label})},
          {"meaning", fmt::format("the two conditions of every runner: {} and {}",
                                  DescribeSide(pair[0]), DescribeSide(pair[1]))},
          {"source", ""}};
}

json OutputJson(const OutputColumn& output) {
  return {{"name", output.name},
          {"label", Capitalised(OutputLabel(output.name))},
          {"unit", output.unit},
          {"meaning", output.meaning},
          {"source", output.source}};
}

json GateJson(const Gate& gate) {
  return {{"label", Capitalised(OutputLabel(gate.name))},
          {"unit", gate.unit},
          {"value", Result(gate.value)},
          {"limit", Result(gate.limit)},
          {"pass", gate.Passed()}};
}

/// Values of the factors in a run, in their own units, and how a person writes them.
std::pair<json, json> FactorValuesJson(const ReportData& data, int run) {
  json values = json::array(), texts = json::array();
  for (std::size_t column = 0; column < data.header.study.factors.size(); ++column) {
    const StudyFactor& factor = data.header.study.factors[column];
    const double value = data.header.table.values(run, static_cast<Eigen::Index>(column));
    values.push_back(Result(value * FromSi(factor)));
    texts.push_back(FormatDesignValue(factor, value));
  }
  const Study& study = data.header.study;
  if (!study.pair.empty()) {
    const int side = FindPairSide(study, run);
    values.push_back(side < 0 ? json(nullptr) : json(side));
    texts.push_back(side < 0 ? "base" : study.pair.at(static_cast<std::size_t>(side)).label);
  }
  return {std::move(values), std::move(texts)};
}

/// Standard deviations over strides; empty where there is one orbit only.
json SpreadJson(const ReportData& data, std::size_t run) {
  json spread = json::array();
  if (run < data.spreads.size()) {
    for (const double value : data.spreads[run]) {
      spread.push_back(Result(value));
    }
  }
  return spread;
}

json RunJson(const ReportData& data, int run) {
  const auto at = static_cast<std::size_t>(run);
  auto [values, texts] = FactorValuesJson(data, run);
  json gates = json::array();
  for (const Gate& gate : data.gates[at]) {
    gates.push_back(GateJson(gate));
  }
  json outputs = json::array();
  for (const double value : Eigen::VectorXd(data.results.outputs.row(run).transpose())) {
    outputs.push_back(Result(value));
  }
  return {{"run", run},
          {"status", StateName(data.results.states[at])},
          {"reason", data.results.reasons[at]},
          {"values", std::move(values)},
          {"text", std::move(texts)},
          {"outputs", std::move(outputs)},
          {"spread", SpreadJson(data, at)},
          {"gates", std::move(gates)},
          {"bodyWeight", Result(data.body_weights[at])}};
}

json ProvenanceJson(const ReportData& data) {
  const Provenance& made = data.header.provenance;
  const Study& study = data.header.study;
  json rows = json::array();
  const auto add = [&](const char* name, const std::string& value) {
    if (!value.empty()) {
      rows.push_back({name, value});
    }
  };
  add("program", "footfall " + made.version);
  add("compiler", made.compiler);
  add("hash of the program", made.program_hash);
  add("hash of the data tables", made.tables_hash);
  add("command", made.command);
  add("made", made.created);
  add("file asked for", study.file);
  if (!data.header.is_single_run) {
    add("design", fmt::format("{}, {} factors, {} runs, seed {}", DesignName(study.design),
                              study.factors.size(), data.header.NumRuns(), study.seed));
  }
  return rows;
}

std::string FindTitle(const StudyHeader& header) {
  return header.study.title.empty() ? header.study.base.title : header.study.title;
}

/// Every parameter of a single run, which may have been set on the command line; empty for a study,
/// whose runs differ.
std::string FindScenarioText(const StudyHeader& header) {
  return header.is_single_run ? FormatScenario(header.study.base) : "";
}

}  // namespace

std::string WriteReportJson(const ReportData& data) {
  json page = {{"title", FindTitle(data.header)},
               {"singleRun", data.header.is_single_run},
               {"findings", DescribeFindings(data)},
               {"embedded", DescribeEmbeddedRuns(data)},
               {"baseSpeed", Result(data.header.study.base.conditions.gait.speed)},
               {"noiseRuns", data.header.study.noise_runs},
               {"studyText", data.header.study.text},
               {"scenarioText", FindScenarioText(data.header)},
               {"published", PublishedJson(data)},
               {"provenance", ProvenanceJson(data)}};
  for (const char* list : {"factors", "outputs", "rankings", "runs", "series"}) {
    page[list] = json::array();
  }
  for (const StudyFactor& factor : data.header.study.factors) {
    page["factors"].push_back(FactorJson(factor));
  }
  if (!data.header.study.pair.empty()) {
    page["factors"].push_back(PairJson(data.header.study.pair));
  }
  for (const OutputColumn& output : data.header.outputs) {
    page["outputs"].push_back(OutputJson(output));
  }
  for (const Ranking& ranking : data.rankings) {
    page["rankings"].push_back(RankingJson(ranking));
  }
  for (int run = 0; run < data.header.NumRuns(); ++run) {
    page["runs"].push_back(RunJson(data, run));
  }
  for (const ReportRun& run : data.embedded) {
    page["series"].push_back(EmbeddedRunJson(run));
  }
  return page.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace footfall
