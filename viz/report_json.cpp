#include "viz/report_json.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "io/hdf5/layout.h"
#include "scenarios/catalogue.h"
#include "scenarios/designs.h"
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

json RunJson(const ReportData& data, int run) {
  const auto at = static_cast<std::size_t>(run);
  json values = json::array(), texts = json::array(), gates = json::array();
  for (std::size_t column = 0; column < data.header.study.factors.size(); ++column) {
    const StudyFactor& factor = data.header.study.factors[column];
    const double value = data.header.table.values(run, static_cast<Eigen::Index>(column));
    values.push_back(Result(value * FromSi(factor)));
    texts.push_back(FormatDesignValue(factor, value));
  }
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

}  // namespace

std::string WriteReportJson(const ReportData& data) {
  json page = {{"title", FindTitle(data.header)},
               {"singleRun", data.header.is_single_run},
               {"findings", DescribeFindings(data)},
               {"embedded", DescribeEmbeddedRuns(data)},
               {"baseSpeed", Result(data.header.study.base.conditions.gait.speed)},
               {"studyText", data.header.study.text},
               {"published", PublishedJson(data)},
               {"provenance", ProvenanceJson(data)}};
  for (const char* list : {"factors", "outputs", "rankings", "runs", "series"}) {
    page[list] = json::array();
  }
  for (const StudyFactor& factor : data.header.study.factors) {
    page["factors"].push_back(FactorJson(factor));
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
