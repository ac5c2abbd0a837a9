#include "scenarios/ranking.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "musculoskeletal/user_error.h"
#include "scenarios/changes.h"
#include "scenarios/designs.h"
#include "scenarios/exclusion.h"
#include "scenarios/rank_sample.h"
#include "scenarios/sensitivity/verdict.h"

namespace footfall {
namespace {

/// Below this a reader is told that the surrogate is weak.
constexpr double kWeakQ2 = 0.7;
/// Above this share of excluded runs a reader is told what the ranking leaves out.
constexpr double kManyExcluded = 0.1;
/// The change of condition of a paired study, among its factors.
constexpr std::string_view kPairKey = "pair";

/// Column of an output by name.
Eigen::Index FindColumn(const StudyResults& results, std::string_view output) {
  const auto& names = results.output_names;
  const auto found = std::find(names.begin(), names.end(), output);
  if (found == names.end()) {
    throw UserError({.what = "the results hold no such output",
                     .key = "output",
                     .value = std::string(output),
                     .allowed = fmt::format("{}", fmt::join(names, ", "))});
  }
  return found - names.begin();
}

/// Counts of runs by state, and mean and deviation of the output over those used.
void Describe(const Sample& sample, const StudyResults& results, const RankOptions& options,
              Ranking& ranking) {
  const auto count = [&](RunState state) {
    return static_cast<int>(std::count(results.states.begin(), results.states.end(), state));
  };
  ranking.runs_not_run = count(RunState::kNotRun);
  ranking.runs_failed_gates = count(RunState::kFailedGates);
  ranking.runs_cannot_run = count(RunState::kCannotRun);
  double sum = 0, sizes = 0, squares = 0;
  for (const double y : sample.y) {
    if (std::isfinite(y)) {
      ++ranking.runs_used;
      sum += y;
      sizes += std::abs(y);
    }
  }
  const double used = std::max(ranking.runs_used, 1);
  ranking.mean = sum / used;
  for (const double y : sample.y) {
    squares += std::isfinite(y) ? (y - ranking.mean) * (y - ranking.mean) : 0.0;
  }
  ranking.deviation = std::sqrt(squares / std::max(used - 1, 1.0));
  ranking.noise_bar = options.relative_noise * sizes / used;
}

/// The program's own scatter raises the bar that an effect must take.
void AddNoise(const MeasuredNoise& noise, Ranking& ranking) {
  ranking.noise_runs = noise.runs;
  ranking.noise_deviation = noise.deviation;
  if (noise.bar > ranking.noise_bar) {
    ranking.noise_bar = noise.bar;
  }
}

/// Rows of the sample that were run and cannot be used.
std::vector<char> ListFailed(const Study& study, const Sample& sample,
                             const StudyResults& results) {
  std::vector<char> failed(static_cast<std::size_t>(sample.y.size()));
  for (std::size_t row = 1; row < failed.size(); ++row) {
    const std::size_t run = row + static_cast<std::size_t>(study.noise_runs);
    failed[row] = results.states[run] != RunState::kNotRun &&
                  !std::isfinite(sample.y(static_cast<Eigen::Index>(row)));
  }
  return failed;
}

/// Runs by side of a factor: one who cannot run in one half of the range says so here.
SideCounts CountSides(const Sample& sample, const std::vector<char>& failed, Eigen::Index column,
                      int to_level) {
  SideCounts counts;
  for (Eigen::Index row = 1; row < sample.y.size(); ++row) {
    const double x = sample.coordinates(row, column);
    const bool is_to = to_level >= 0 ? x == to_level : x > 0.5;
    if (failed[static_cast<std::size_t>(row)] != 0) {
      ++(is_to ? counts.excluded_to : counts.excluded_from);
    } else if (std::isfinite(sample.y(row))) {
      ++(is_to ? counts.used_to : counts.used_from);
    }
  }
  return counts;
}

/// Sides of a factor as a row tells them: names of levels, values with units.
void NameSides(const Study& study, std::size_t factor, const FactorEstimate& estimate,
               FactorRank& rank) {
  if (factor == study.factors.size()) {
    rank.factor = kPairKey;
    rank.from = study.pair.at(0).label;
    rank.to = study.pair.at(1).label;
    return;
  }
  const StudyFactor& asked = study.factors[factor];
  const int to_level = std::max(estimate.to_level, 0);
  rank.factor = asked.key;
  rank.from = FormatDesignValue(asked, asked.IsChoice() ? 0 : asked.low);
  rank.to = FormatDesignValue(asked, asked.IsChoice() ? to_level : asked.high);
}

/// The effect over a practical step instead of the range, as a share of the mean.
void AddStep(const StudyFactor& asked, const Ranking& ranking, FactorRank& rank) {
  const Factor* known = FindFactor(asked.key);
  if (known == nullptr || asked.IsChoice() || !std::isfinite(known->step)) {
    return;
  }
  const double step = known->step * UnitToSi(known->unit);
  const double scale = step / (asked.high - asked.low) / std::abs(ranking.mean);
  rank.step = FormatValue(*known, step);
  rank.step_effect = scale * rank.effect;
  rank.step_low = scale * rank.low;
  rank.step_high = scale * rank.high;
}

/// An estimate in the words of people.
FactorRank BuildRank(const Study& study, std::size_t factor, const FactorEstimate& estimate,
                     const Ranking& ranking) {
  FactorRank rank;
  NameSides(study, factor, estimate, rank);
  rank.effect = estimate.effect;
  rank.unit = ranking.unit;
  rank.low = estimate.effect_interval.low;
  rank.high = estimate.effect_interval.high;
  rank.main = estimate.main;
  rank.main_low = estimate.main_interval.low;
  rank.main_high = estimate.main_interval.high;
  rank.total = estimate.total;
  rank.total_low = estimate.total_interval.low;
  rank.total_high = estimate.total_interval.high;
  rank.total_known = estimate.total_known;
  rank.mu_star = estimate.mu_star;
  rank.sigma = estimate.sigma;
  rank.verdict = JudgeEffect(estimate, ranking.noise_bar, ranking.deviation);
  rank.is_nuisance = IsNuisance(study, rank.factor);
  if (factor < study.factors.size()) {
    AddStep(study.factors[factor], ranking, rank);
  }
  return rank;
}

/// What rows are ordered by; unknown last.
double Importance(const FactorRank& rank) {
  if (std::isfinite(rank.total)) {
    return rank.total;
  }
  const double size = std::isfinite(rank.mu_star) ? rank.mu_star : std::abs(rank.effect);
  return std::isfinite(size) ? size : -1.0;
}

/// Rows with their excluded runs, largest first.
std::vector<FactorRank> BuildRows(const Study& study, const Sample& sample,
                                  const std::vector<char>& failed, const Estimates& estimates,
                                  const Ranking& ranking) {
  std::vector<FactorRank> rows;
  for (std::size_t j = 0; j < estimates.factors.size(); ++j) {
    FactorRank rank = BuildRank(study, j, estimates.factors[j], ranking);
    if (j < study.factors.size()) {
      const SideCounts counts =
          CountSides(sample, failed, static_cast<Eigen::Index>(j), estimates.factors[j].to_level);
      rank.excluded_from = counts.excluded_from;
      rank.excluded_to = counts.excluded_to;
    }
    rows.push_back(std::move(rank));
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto& a, const auto& b) { return Importance(a) > Importance(b); });
  return rows;
}

std::string NameOf(const Study& study, int factor) {
  const auto index = static_cast<std::size_t>(factor);
  return index < study.factors.size() ? study.factors[index].key : std::string(kPairKey);
}

void AddInteractions(const Study& study, const Estimates& estimates, Ranking& ranking) {
  for (const InteractionEstimate& found : estimates.interactions) {
    ranking.interactions.push_back({NameOf(study, found.first), NameOf(study, found.second),
                                    found.share, found.interval.low, found.interval.high});
  }
}

/// Ranks half the samples and says what would change among the leading factors.
void CompareHalf(const Study& study, const Sample& sample, const std::vector<char>& failed,
                 Ranking& ranking) {
  constexpr std::size_t kLeading = 5;
  const Estimates estimates = Estimate(study.design, TakeHalf(study.design, sample));
  if (!estimates.refusal.empty()) {
    ranking.half = "half the samples would give no ranking: " + estimates.refusal;
    return;
  }
  const std::vector<FactorRank> rows = BuildRows(study, sample, failed, estimates, ranking);
  int verdicts = 0;
  for (FactorRank& row : ranking.rows) {
    const auto place = std::find_if(rows.begin(), rows.end(),
                                    [&](const auto& other) { return other.factor == row.factor; });
    row.half_place = static_cast<int>(place - rows.begin()) + 1;
    verdicts += place->verdict != row.verdict ? 1 : 0;
  }
  std::vector<std::string> leading;
  for (std::size_t i = 0; i < std::min(kLeading, rows.size()); ++i) {
    leading.push_back(rows[i].factor);
  }
  ranking.half = fmt::format("with half the samples {} of {} verdicts would differ; order: {}",
                             verdicts, rows.size(), fmt::join(leading, ", "));
}

/// What a reader must know before believing the table.
void AddRemarks(const Study& study, const Sample& sample, const std::vector<char>& failed,
                const Estimates& estimates, Ranking& ranking) {
  const int excluded = ranking.runs_failed_gates + ranking.runs_cannot_run;
  const int run = ranking.runs_used + excluded;
  if (ranking.q2 < kWeakQ2) {
    ranking.remarks.push_back(fmt::format(
        "the surrogate predicts {:.0f} % of the variance of held-out runs: shares are rough",
        100 * std::max(ranking.q2, 0.0)));
  }
  if (excluded > kManyExcluded * run) {
    ranking.remarks.push_back(fmt::format(
        "{} of {} runs failed: the ranking holds for conditions that can be run", excluded, run));
  }
  for (std::size_t j = 0; j < study.factors.size() && ranking.refusal.empty(); ++j) {
    const FactorEstimate& estimate = estimates.factors[j];
    FactorRank sides;
    NameSides(study, j, estimate, sides);
    const SideCounts counts =
        CountSides(sample, failed, static_cast<Eigen::Index>(j), estimate.to_level);
    const std::string warning = WarnOfBias(sides.factor, sides.from, sides.to, counts,
                                           static_cast<int>(study.factors.size()));
    if (!warning.empty()) {
      ranking.remarks.push_back(warning);
    }
  }
  if (ranking.runs_not_run > 0) {
    ranking.remarks.push_back(
        study.until == study.until
            ? fmt::format("{} runs up to the cap were not made", ranking.runs_not_run)
            : fmt::format("{} runs are still to be done", ranking.runs_not_run));
  }
  if (study.design == Design::kOneAtATime) {
    ranking.remarks.emplace_back(
        "one base only: nothing is said of other runners, interactions or intervals");
  }
  if (sample.correlated) {
    ranking.remarks.emplace_back(
        "factors go together in this population: an effect is that of the factor alone, a share "
        "also holds what goes with it");
  }
}

}  // namespace

std::vector<std::string> ListRankedOutputs(const Study& study) {
  return study.outputs.empty() ? std::vector<std::string>{kHeadlineOutput} : study.outputs;
}

Ranking RankFactors(const Study& study, const DesignTable& table, const StudyResults& results,
                    std::string_view output, const RankOptions& options) {
  if (results.outputs.rows() != table.NumRuns() ||
      results.states.size() != static_cast<std::size_t>(table.NumRuns())) {
    throw std::logic_error("results and design have different numbers of runs");
  }
  const Eigen::Index column = FindColumn(results, output);
  const Sample sample = BuildSample(study, table, results, column, options);
  const std::vector<char> failed = ListFailed(study, sample, results);
  Ranking ranking;
  ranking.output = output;
  ranking.unit = results.output_units[static_cast<std::size_t>(column)];
  Describe(sample, results, options, ranking);
  AddNoise(CalcNoise(study, results, column, options), ranking);

  const Estimates estimates = Estimate(study.design, sample);
  ranking.method = estimates.method;
  ranking.refusal = estimates.refusal;
  ranking.q2 = estimates.q2;
  ranking.held_out_error = estimates.held_out_error;
  ranking.paired_raised = estimates.raised;
  if (ranking.refusal.empty()) {
    ranking.rows = BuildRows(study, sample, failed, estimates, ranking);
    AddInteractions(study, estimates, ranking);
    ranking.changes = RankChanges(study, ranking);
    if (options.with_half && study.design != Design::kOneAtATime) {
      CompareHalf(study, sample, failed, ranking);
    }
  }
  AddRemarks(study, sample, failed, estimates, ranking);
  return ranking;
}

}  // namespace footfall
