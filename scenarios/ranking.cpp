#include "scenarios/ranking.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "musculoskeletal/user_error.h"
#include "scenarios/designs.h"
#include "scenarios/sensitivity/elementary_effects.h"
#include "scenarios/sensitivity/one_at_a_time.h"
#include "scenarios/sensitivity/sobol_indices.h"
#include "scenarios/sensitivity/surrogate_estimator.h"
#include "scenarios/sensitivity/verdict.h"

namespace footfall {
namespace {

/// Below this a reader is told that the surrogate is weak.
constexpr double kWeakQ2 = 0.7;
/// Above this share of excluded runs a reader is told what the ranking leaves out.
constexpr double kManyExcluded = 0.1;

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

/// SI values to 0 (low) .. 1 (high); level indices stay.
MatrixXd CalcCoordinates(const Study& study, const DesignTable& table) {
  MatrixXd coordinates = table.values;
  for (Eigen::Index j = 0; j < coordinates.cols(); ++j) {
    const StudyFactor& factor = study.factors[static_cast<std::size_t>(j)];
    if (!factor.IsChoice()) {
      coordinates.col(j) = (coordinates.col(j).array() - factor.low) / (factor.high - factor.low);
    }
  }
  return coordinates;
}

/// A run that failed its gates is not ranked silently.
bool IsUsed(RunState state, const RankOptions& options) {
  return state == RunState::kOk ||
         (state == RunState::kFailedGates && options.include_failed_gates);
}

/// What estimators see: coordinates, and the output with NaN for every run that may not be used.
Sample BuildSample(const Study& study, const DesignTable& table, const StudyResults& results,
                   Eigen::Index column, const RankOptions& options) {
  Sample sample;
  for (const StudyFactor& factor : study.factors) {
    sample.names.push_back(factor.key);
    sample.levels.push_back(static_cast<int>(factor.levels.size()));
  }
  sample.quantity_levels = study.design == Design::kFactorial ? study.levels : 0;
  sample.coordinates = CalcCoordinates(study, table);
  sample.y = results.outputs.col(column);
  for (Eigen::Index run = 0; run < sample.y.size(); ++run) {
    if (!IsUsed(results.states[static_cast<std::size_t>(run)], options)) {
      sample.y(run) = kUnknown;
    }
  }
  sample.seed = study.seed;
  sample.bootstrap = options.bootstrap;
  return sample;
}

/// The estimator that fits the design.
Estimates Estimate(Design design, const Sample& sample) {
  switch (design) {
    case Design::kOneAtATime:
      return EstimateOneAtATime(sample);
    case Design::kMorris:
      return EstimateElementaryEffects(sample);
    case Design::kSobol:
      return EstimateSobol(sample);
    case Design::kLatinHypercube:
    case Design::kFactorial:
      break;
  }
  return EstimateBySurrogate(sample);
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

/// Excluded runs by side of the factor: a runner who cannot run in one half says so here.
void CountExcluded(const Sample& sample, const StudyResults& results, Eigen::Index column,
                   int to_level, FactorRank& rank) {
  for (Eigen::Index run = 1; run < sample.y.size(); ++run) {
    const bool was_run = results.states[static_cast<std::size_t>(run)] != RunState::kNotRun;
    if (was_run && !std::isfinite(sample.y(run))) {
      const double x = sample.coordinates(run, column);
      const bool is_to = to_level >= 0 ? x == to_level : x > 0.5;
      ++(is_to ? rank.excluded_to : rank.excluded_from);
    }
  }
}

/// An estimate in the words of people: names of levels, values with units, a verdict.
FactorRank BuildRank(const StudyFactor& factor, const FactorEstimate& estimate,
                     const Ranking& ranking) {
  FactorRank rank;
  rank.factor = factor.key;
  const int to_level = std::max(estimate.to_level, 0);
  rank.from = FormatDesignValue(factor, factor.IsChoice() ? 0 : factor.low);
  rank.to = FormatDesignValue(factor, factor.IsChoice() ? to_level : factor.high);
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
  rank.mu_star = estimate.mu_star;
  rank.sigma = estimate.sigma;
  rank.verdict = JudgeEffect(estimate, ranking.noise_bar, ranking.deviation);
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

/// What a reader must know before believing the table.
void AddRemarks(Design design, Ranking& ranking) {
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
  if (ranking.runs_not_run > 0) {
    ranking.remarks.push_back(fmt::format("{} runs are still to be done", ranking.runs_not_run));
  }
  if (design == Design::kOneAtATime) {
    ranking.remarks.emplace_back(
        "one base only: nothing is said of other runners, interactions or intervals");
  }
}

}  // namespace

Ranking RankFactors(const Study& study, const DesignTable& table, const StudyResults& results,
                    std::string_view output, const RankOptions& options) {
  if (results.outputs.rows() != table.NumRuns() ||
      results.states.size() != static_cast<std::size_t>(table.NumRuns())) {
    throw std::logic_error("results and design have different numbers of runs");
  }
  const Eigen::Index column = FindColumn(results, output);
  const Sample sample = BuildSample(study, table, results, column, options);
  Ranking ranking;
  ranking.output = output;
  ranking.unit = results.output_units[static_cast<std::size_t>(column)];
  Describe(sample, results, options, ranking);

  const Estimates estimates = Estimate(study.design, sample);
  ranking.method = estimates.method;
  ranking.refusal = estimates.refusal;
  ranking.q2 = estimates.q2;
  for (std::size_t j = 0; j < estimates.factors.size() && ranking.refusal.empty(); ++j) {
    FactorRank rank = BuildRank(study.factors[j], estimates.factors[j], ranking);
    CountExcluded(sample, results, static_cast<Eigen::Index>(j), estimates.factors[j].to_level,
                  rank);
    ranking.rows.push_back(std::move(rank));
  }
  std::stable_sort(ranking.rows.begin(), ranking.rows.end(),
                   [](const auto& a, const auto& b) { return Importance(a) > Importance(b); });
  AddRemarks(study.design, ranking);
  return ranking;
}

}  // namespace footfall
