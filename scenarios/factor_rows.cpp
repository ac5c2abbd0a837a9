#include "scenarios/factor_rows.h"

#include <algorithm>
#include <cmath>

#include "scenarios/assignment.h"
#include "scenarios/catalogue.h"
#include "scenarios/designs.h"
#include "scenarios/rank_sample.h"
#include "scenarios/sensitivity/verdict.h"

namespace footfall {
namespace {

/// The effect over a practical step instead of the range, as a share of the mean: positive is away
/// from zero, so that a braking impulse of -13 N s that becomes -14 N s is +7 %.
void AddStep(const StudyFactor& asked, const Ranking& ranking, FactorRank& rank) {
  const Factor* known = FindFactor(asked.key);
  if (known == nullptr || asked.IsChoice() || !std::isfinite(known->step) ||
      !ranking.has_ratio_scale) {
    return;
  }
  const double step = known->step * UnitToSi(known->unit);
  const double scale = step / (asked.high - asked.low) / ranking.mean;
  rank.step = FormatValue(*known, step);
  rank.step_effect = scale * rank.effect;
  rank.step_low = scale * (scale > 0 ? rank.low : rank.high);
  rank.step_high = scale * (scale > 0 ? rank.high : rank.low);
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

}  // namespace

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

SideCounts CountSides(Design design, const Sample& sample, const std::vector<char>& failed,
                      Eigen::Index column, int to_level) {
  SideCounts counts;
  for (Eigen::Index row = 1; row < sample.y.size(); ++row) {
    if (!TellsOfFactor(design, sample, row, column)) {
      continue;
    }
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

std::vector<FactorRank> BuildRows(const Study& study, const Sample& sample,
                                  const std::vector<char>& failed, const Estimates& estimates,
                                  const Ranking& ranking) {
  std::vector<FactorRank> rows;
  for (std::size_t j = 0; j < estimates.factors.size(); ++j) {
    FactorRank rank = BuildRank(study, j, estimates.factors[j], ranking);
    if (j < study.factors.size()) {
      const SideCounts counts =
          CountSides(study.design, sample, failed, static_cast<Eigen::Index>(j),
                     estimates.factors[j].to_level);
      rank.excluded_from = counts.excluded_from;
      rank.excluded_to = counts.excluded_to;
    }
    rows.push_back(std::move(rank));
  }
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto& a, const auto& b) { return Importance(a) > Importance(b); });
  return rows;
}

}  // namespace footfall
