#include "viz/key_findings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string_view>

#include "scenarios/sensitivity/verdict.h"
#include "viz/labels.h"

namespace footfall {
namespace {

constexpr const char* kNoEffect = "no detectable effect";
/// A share below it is not worth a word in the first sentence.
constexpr double kToldShare = 0.01;
/// Steps whose peaks differ by more, as a share, are told one by one.
constexpr double kToldAsymmetry = 0.005;

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
  if (row.total >= kToldShare) {  // false of NaN
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
  std::vector<std::string> acting, silent;
  for (const FactorRank& row : rows) {
    if (row.verdict == kNoEffect) {
      silent.push_back(FactorLabel(row.factor));
    } else if (row.verdict != kNotKnown && row.factor != first) {
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
  return sentences;
}

/// Factors of which the study cannot even tell that nothing was found.
std::vector<std::string> DescribeUnknown(const std::vector<FactorRank>& rows, bool is_paired) {
  std::vector<std::string> unknown;
  for (const FactorRank& row : rows) {
    if (row.verdict == kNotKnown) {
      unknown.push_back(FactorLabel(row.factor));
    }
  }
  if (unknown.empty()) {
    return {};
  }
  return {fmt::format("{} {}.",
                      is_paired ? "Too few runners to tell the effect of" : "Nothing is known of",
                      Join(unknown))};
}

/// "None of the 3 factors has a detectable effect on ..."; nothing where none is known.
std::vector<std::string> DescribeNone(const Ranking& ranking, const std::vector<FactorRank>& rows) {
  const auto known = std::count_if(rows.begin(), rows.end(),
                                   [](const FactorRank& row) { return row.verdict != kNotKnown; });
  if (known == 0) {
    return {};
  }
  return {fmt::format("None of the {} factors has a detectable effect on {}.", known,
                      OutputLabel(ranking.output))};
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
        std::pair(ranking.runs_not_run,
                  ranking.is_complete ? "were not needed" : "are not run yet")}) {
    if (count > 0) {
      rest.push_back(fmt::format("{} {}", count, why));
    }
  }
  return text + (rest.empty() ? "." : "; " + Join(rest) + ".");
}

std::vector<std::string> DescribeRanking(const Ranking& ranking, bool is_paired) {
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
    add(DescribeNone(ranking, rows));
  } else {
    sentences.push_back(DescribeFirst(ranking, *first));
    add(DescribeOthers(rows, first->factor));
    add(DescribeChange(ranking));
  }
  add(DescribeUnknown(rows, is_paired));
  add(DescribeConstants(ranking));
  sentences.push_back(DescribeBasis(ranking));
  return sentences;
}

/// A stored output of one run; NaN where the file has none of that name.
double FindOutput(const ReportData& data, int run, std::string_view name) {
  const auto& names = data.results.output_names;
  const auto found = std::find(names.begin(), names.end(), name);
  return found == names.end() ? kNone : data.results.outputs(run, found - names.begin());
}

/// "right 1 974 N, left 2 005 N" where the peaks of the two steps differ, else empty. The right
/// step is the first half of a stride.
std::string DescribeSteps(const Eigen::ArrayXd& compression) {
  if (compression.size() != kStridePhases) {
    return "";
  }
  constexpr Eigen::Index kHalf = kStridePhases / 2;
  const double right = compression.head(kHalf).maxCoeff();
  const double left = compression.tail(kHalf).maxCoeff();
  if (std::abs(right - left) <= kToldAsymmetry * std::max(right, left)) {
    return "";
  }
  return fmt::format("right {}, left {}", FormatQuantity(right, "N"), FormatQuantity(left, "N"));
}

/// Peak L5/S1 compression as stored (mean of both steps), its moment in the shown stride, and the
/// share of the muscles in it.
std::vector<std::string> DescribePeak(const ReportData& data, const ReportRun& run) {
  const Eigen::ArrayXd compression = run.series.lumbar_force.row(0).transpose();
  Eigen::Index phase = 0;
  const double highest = compression.maxCoeff(&phase);
  const double stored = FindOutput(data, run.run, kHeadlineOutput);
  const double peak = std::isfinite(stored) ? stored : highest;
  const std::string steps = DescribeSteps(compression);
  return {fmt::format(
      "Running at {:.3g} m/s presses on L5/S1 with {} ({:.2f} BW) at the peak{}, {:.0f} % into the "
      "stride; the pull of the trunk muscles makes {} of it, gravity and inertia the rest.",
      run.speed, FormatQuantity(peak, "N"), peak / run.body_weight,
      steps.empty() ? "" : fmt::format(", mean of both steps ({}), the higher one", steps),
      100.0 * static_cast<double>(phase) / kStridePhases,
      FormatShare(run.series.lumbar_force_muscle(0, phase) / highest))};
}

}  // namespace

std::vector<std::string> DescribeFindings(const ReportData& data) {
  if (!data.rankings.empty()) {
    return DescribeRanking(data.rankings.front(), data.header.study.design == Design::kPaired);
  }
  if (!data.embedded.empty()) {
    return DescribePeak(data, data.embedded.front());
  }
  return {"No run of this file has a result yet."};
}

}  // namespace footfall
