#include "viz/ranking_json.h"

#include <nlohmann/json.hpp>

#include "viz/json_numbers.h"

namespace footfall {
namespace {

using nlohmann::json;

json RowJson(const FactorRank& row) {
  return {{"factor", row.factor},
          {"from", row.from},
          {"to", row.to},
          {"effect", Result(row.effect)},
          {"unit", row.unit},
          {"low", Result(row.low)},
          {"high", Result(row.high)},
          {"main", Result(row.main)},
          {"mainLow", Result(row.main_low)},
          {"mainHigh", Result(row.main_high)},
          {"total", Result(row.total)},
          {"totalLow", Result(row.total_low)},
          {"totalHigh", Result(row.total_high)},
          {"totalKnown", Result(row.total_known)},
          {"muStar", Result(row.mu_star)},
          {"sigma", Result(row.sigma)},
          {"step", row.step},
          {"stepEffect", Result(row.step_effect)},
          {"stepLow", Result(row.step_low)},
          {"stepHigh", Result(row.step_high)},
          {"nuisance", row.is_nuisance},
          {"halfPlace", row.half_place},
          {"excludedFrom", row.excluded_from},
          {"excludedTo", row.excluded_to},
          {"verdict", row.verdict}};
}

json InteractionJson(const Interaction& found) {
  return {{"first", found.first},
          {"second", found.second},
          {"share", Result(found.share)},
          {"low", Result(found.low)},
          {"high", Result(found.high)}};
}

json ChangeJson(const Change& change) {
  return {
      {"factor", change.factor},         {"from", change.from},       {"to", change.to},
      {"change", Result(change.change)}, {"low", Result(change.low)}, {"high", Result(change.high)},
      {"detected", change.is_detected}};
}

/// Which way the output has to go for the better.
const char* ReliefName(Relief relief) {
  switch (relief) {
    case Relief::kLess:
      return "less";
    case Relief::kMore:
      return "more";
    case Relief::kNeither:
      break;
  }
  return "neither";
}

/// A list of what `Write` makes of each.
template <class Item, class Write>
json ListJson(const std::vector<Item>& items, Write write) {
  json list = json::array();
  for (const Item& item : items) {
    list.push_back(write(item));
  }
  return list;
}

}  // namespace

json RankingJson(const Ranking& ranking) {
  return {{"output", ranking.output},
          {"unit", ranking.unit},
          {"method", ranking.method},
          {"refusal", ranking.refusal},
          {"relief", ReliefName(ranking.relief)},
          {"belowZero", ranking.has_ratio_scale && ranking.mean < 0},
          {"rows", ListJson(ranking.rows, RowJson)},
          {"interactions", ListJson(ranking.interactions, InteractionJson)},
          {"changes", ListJson(ranking.changes, ChangeJson)},
          {"half", ranking.half},
          {"used", ranking.runs_used},
          {"notRun", ranking.runs_not_run},
          {"isComplete", ranking.is_complete},
          {"failedGates", ranking.runs_failed_gates},
          {"cannotRun", ranking.runs_cannot_run},
          {"mean", Result(ranking.mean)},
          {"deviation", Result(ranking.deviation)},
          {"q2", Result(ranking.q2)},
          {"heldOutError", Result(ranking.held_out_error)},
          {"noiseBar", Result(ranking.noise_bar)},
          {"noiseRuns", ranking.noise_runs},
          {"noiseDeviation", Result(ranking.noise_deviation)},
          {"raised", Result(ranking.paired_raised)},
          {"remarks", ranking.remarks}};
}

}  // namespace footfall
