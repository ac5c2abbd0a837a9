#include "viz/key_findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "scenarios/sensitivity/verdict.h"
#include "viz/labels.h"

namespace footfall {
namespace {

constexpr const char* kNoEffect = "no detectable effect";

std::string Join(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    text += i == 0 ? "" : i + 1 == words.size() ? " and " : ", ";
    text += words[i];
  }
  return text;
}

/// "Body mass moves L5/S1 compression peak most: from 55 kg to 90 kg raises it by ..."
std::string DescribeFirst(const Ranking& ranking, const FactorRank& row) {
  std::string text = fmt::format("{} moves {} most: going from {} to {} {} it by {}",
                                 Capitalised(FactorLabel(row.factor)), OutputLabel(ranking.output),
                                 row.from, row.to, row.effect > 0 ? "raises" : "lowers",
                                 FormatQuantity(std::abs(row.effect), row.unit));
  if (std::isfinite(row.low)) {
    text += fmt::format(" (95 % interval {} to {})",
                        FormatQuantity(row.effect > 0 ? row.low : -row.high, row.unit),
                        FormatQuantity(row.effect > 0 ? row.high : -row.low, row.unit));
  }
  if (std::isfinite(row.total)) {
    text += fmt::format("; it accounts for {} of the differences between runs",
                        FormatShare(std::clamp(row.total, 0.0, 1.0)));
  }
  return text + ".";
}

/// Properties of the runner, the world or the task: no constants of the model.
std::vector<FactorRank> ListFactors(const Ranking& ranking) {
  std::vector<FactorRank> rows;
  std::copy_if(ranking.rows.begin(), ranking.rows.end(), std::back_inserter(rows),
               [](const FactorRank& row) { return !row.is_nuisance; });
  return rows;
}

std::vector<std::string> DescribeOthers(const std::vector<FactorRank>& rows,
                                        const std::string& first) {
  std::vector<std::string> acting, silent, unknown;
  for (const FactorRank& row : rows) {
    if (row.verdict == kNotKnown) {
      unknown.push_back(FactorLabel(row.factor));
    } else if (row.verdict == kNoEffect) {
      silent.push_back(FactorLabel(row.factor));
    } else if (row.factor != first) {
      acting.push_back(fmt::format("{} ({})", FactorLabel(row.factor),
                                   FormatQuantity(row.effect, row.unit, true)));
    }
  }
  std::vector<std::string> sentences;
  if (!acting.empty()) {
    sentences.push_back(
        fmt::format("Each of these moves it too, over its own range: {}.", Join(acting)));
  }
  if (!silent.empty()) {
    sentences.push_back(fmt::format("No detectable effect of {}.", Join(silent)));
  }
  if (!unknown.empty()) {
    sentences.push_back(fmt::format("Nothing is known of {}.", Join(unknown)));
  }
  return sentences;
}

/// "Of what a runner can change, cadence change lowers it most: from 0 % to 7 % by 23 % ..."
std::vector<std::string> DescribeChange(const Ranking& ranking) {
  if (ranking.changes.empty() || !ranking.changes.front().is_detected) {
    return {};
  }
  const Change& best = ranking.changes.front();
  const bool more = ranking.relief == Relief::kMore;
  std::string text = fmt::format("Of what a runner can change, {} {} it most: from {} to {} by {}",
                                 FactorLabel(best.factor), more ? "raises" : "lowers", best.from,
                                 best.to, FormatShare(more ? best.change : -best.change));
  if (std::isfinite(best.low)) {
    text += fmt::format(" (95 % interval {} to {})", FormatShare(more ? best.low : -best.high),
                        FormatShare(more ? best.high : -best.low));
  }
  return {text + "."};
}

/// What the model itself does not know, beside the factors.
std::vector<std::string> DescribeConstants(const Ranking& ranking) {
  std::vector<std::string> names;
  double total = 0;
  for (const FactorRank& row : ranking.rows) {
    if (row.is_nuisance) {
      names.push_back(FactorLabel(row.factor));
      total += std::isfinite(row.total) ? std::max(row.total, 0.0) : 0.0;
    }
  }
  if (names.empty()) {
    return {};
  }
  return {
      fmt::format("Constants of the model that are known only within a range ({}) were varied "
                  "along and make {} of the differences; the intervals include them.",
                  Join(names), FormatShare(total))};
}

std::string DescribeBasis(const Ranking& ranking) {
  const int all = ranking.runs_used + ranking.runs_failed_gates + ranking.runs_cannot_run +
                  ranking.runs_not_run;
  std::string text = fmt::format("This rests on {} of {} runs", ranking.runs_used, all);
  std::vector<std::string> rest;
  for (const auto& [count, why] :
       {std::pair(ranking.runs_failed_gates, "failed a credibility gate"),
        std::pair(ranking.runs_cannot_run, "could not run"),
        std::pair(ranking.runs_not_run, "are not run yet")}) {
    if (count > 0) {
      rest.push_back(fmt::format("{} {}", count, why));
    }
  }
  return text + (rest.empty() ? "." : "; " + Join(rest) + ".");
}

std::vector<std::string> DescribeRanking(const Ranking& ranking) {
  if (!ranking.refusal.empty()) {
    return {fmt::format("There is no ranking of {} yet: {}", OutputLabel(ranking.output),
                        ranking.refusal)};
  }
  const std::vector<FactorRank> rows = ListFactors(ranking);
  const auto first = std::find_if(rows.begin(), rows.end(), [](const FactorRank& row) {
    return row.verdict != kNoEffect && row.verdict != kNotKnown;
  });
  std::vector<std::string> sentences;
  const auto add = [&](const std::vector<std::string>& more) {
    sentences.insert(sentences.end(), more.begin(), more.end());
  };
  if (first == rows.end()) {
    sentences.push_back(fmt::format("None of the {} factors has a detectable effect on {}.",
                                    rows.size(), OutputLabel(ranking.output)));
  } else {
    sentences.push_back(DescribeFirst(ranking, *first));
    add(DescribeOthers(rows, first->factor));
    add(DescribeChange(ranking));
  }
  add(DescribeConstants(ranking));
  sentences.push_back(DescribeBasis(ranking));
  return sentences;
}

/// Peak L5/S1 compression of the shown stride, its moment, and the share of the muscles in it.
std::vector<std::string> DescribePeak(const ReportRun& run) {
  Eigen::Index phase = 0;
  const double peak = run.series.lumbar_force.row(0).maxCoeff(&phase);
  const double muscle = run.series.lumbar_force_muscle(0, phase);
  return {fmt::format(
      "Running at {:.3g} m/s presses on L5/S1 with {} ({:.2f} BW) at the peak, {:.0f} % into the "
      "stride; the pull of the trunk muscles makes {} of it, gravity and inertia the rest.",
      run.speed, FormatQuantity(peak, "N"), peak / run.body_weight,
      100.0 * static_cast<double>(phase) / kStridePhases, FormatShare(muscle / peak))};
}

}  // namespace

std::vector<std::string> DescribeFindings(const ReportData& data) {
  if (!data.rankings.empty()) {
    return DescribeRanking(data.rankings.front());
  }
  if (!data.embedded.empty()) {
    return DescribePeak(data.embedded.front());
  }
  return {"No run of this file has a result yet."};
}

}  // namespace footfall
