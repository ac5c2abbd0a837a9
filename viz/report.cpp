#include "viz/report.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "io/text_file.h"
#include "scenarios/designs.h"
#include "viz/report_page.h"

namespace footfall {
namespace {

constexpr int kPublishedSamples = 50;

std::vector<Ranking> RankAll(const StudyHeader& header, const StudyResults& results) {
  std::vector<Ranking> rankings;
  if (header.is_single_run || header.study.factors.empty()) {
    return rankings;
  }
  for (const std::string& output : ListRankedOutputs(header.study)) {
    rankings.push_back(RankFactors(header.study, header.table, results, output));
  }
  return rankings;
}

/// Whether the run recorded strides that differ.
bool HasSpread(const RunResult& result) {
  return std::any_of(result.spread.begin(), result.spread.end(),
                     [](double value) { return std::isfinite(value); });
}

void AddRun(const Conditions& conditions, int run, RunResult result, ReportData& data) {
  data.embedded.push_back({.run = run,
                           .body_weight = data.body_weights[static_cast<std::size_t>(run)],
                           .speed = conditions.gait.speed,
                           .series = {},
                           .angles = CalcShownAngles(conditions, result.series),
                           .motion = BuildRunnerMotion(conditions, result.series),
                           .soles = CalcSoleLayers(conditions, result.series)});
  data.embedded.back().series = std::move(result.series);
}

}  // namespace

ReportData BuildReportData(const StudyReader& reader) {
  ReportData data;
  data.header = reader.header();
  data.results = reader.ReadResults();
  data.rankings = RankAll(data.header, data.results);
  for (int run = 0; run < reader.NumRuns(); ++run) {
    const bool stored = data.results.states[static_cast<std::size_t>(run)] != RunState::kNotRun;
    RunResult numbers = stored ? reader.ReadNumbers(run) : RunResult();
    data.gates.push_back(std::move(numbers.gates));
    data.spreads.push_back(HasSpread(numbers) ? std::move(numbers.spread) : std::vector<double>());
    const Conditions conditions = BuildConditions(data.header.study, data.header.table, run);
    data.body_weights.push_back(conditions.runner.mass * kGravity);
  }
  for (const int run : ChooseEmbeddedRuns(data.results, data.rankings)) {
    AddRun(BuildConditions(data.header.study, data.header.table, run), run, reader.ReadRun(run),
           data);
  }
  data.published_ground = ReadPublishedGroundReactions();
  data.published_motion = ReadPublishedMotions(kPublishedSamples);
  data.published_ranges = ReadPublishedRanges();
  return data;
}

void WriteReport(const std::string& h5_path, const std::string& html_path) {
  const StudyReader reader(h5_path);
  WritePage(html_path, BuildReportPage(BuildReportData(reader)));
}

}  // namespace footfall
