#include "scenarios/advice.h"

#include <algorithm>
#include <cmath>

#include "scenarios/assignment.h"
#include "scenarios/catalogue.h"
#include "scenarios/sensitivity/verdict.h"

namespace footfall {
namespace {

constexpr int kNoiseRuns = 3;

/// What the person can reach, in the factor's unit.
Range CalcReach(const Factor& factor, double x) {
  const double d = factor.DefaultInUnit();
  const Range usual = factor.population.Exists() ? factor.population : factor.intervention;
  const double lowest = std::min({usual.low, factor.intervention.low, x});
  const double highest = std::max({usual.high, factor.intervention.high, x});
  return {std::max({x - (d - factor.intervention.low), lowest, factor.range.low}),
          std::min({x + (factor.intervention.high - d), highest, factor.range.high})};
}

/// The mean slope's change of the output between two values of a factor, per unit effect.
double ShareOfRange(const StudyFactor& factor, double from, double to) {
  return (to - from) / (factor.high - factor.low);
}

const FactorRank& FindRow(const Ranking& ranking, const std::string& key) {
  return *std::find_if(ranking.rows.begin(), ranking.rows.end(),
                       [&](const FactorRank& row) { return row.factor == key; });
}

Advice Advise(const StudyFactor& asked, const FactorRank& row, double x, double mean, double now) {
  const double better = row.effect > 0 ? asked.low : asked.high;
  const double scale = ShareOfRange(asked, x, better) / std::abs(now);
  Advice advice;
  advice.factor = asked.key;
  advice.now = FormatValue(GetFactor(asked.key), x);
  advice.change_to = FormatValue(GetFactor(asked.key), better);
  advice.change = scale * row.effect;
  advice.low = scale * (scale > 0 ? row.low : row.high);
  advice.high = scale * (scale > 0 ? row.high : row.low);
  advice.step = row.step;
  advice.step_change = row.step_effect * std::abs(mean / now);
  advice.is_detected = HasDirection(row.verdict);
  return advice;
}

}  // namespace

Study BuildAdviceStudy(const Scenario& person, int runs, std::uint64_t seed) {
  Study study;
  study.title = "What to change first: " + person.title;
  study.base = person;
  study.samples = runs;
  study.seed = seed;
  study.noise_runs = kNoiseRuns;
  for (const Factor& factor : FactorCatalogue()) {
    const double x = factor.IsChoice() ? kNone : GetParameter(person.conditions, factor.key);
    if (IsOneSide(factor) || !factor.intervention.Exists() || !std::isfinite(x)) {
      continue;
    }
    const double to_si = UnitToSi(factor.unit);
    const Range reach = CalcReach(factor, x / to_si);
    if (reach.low < reach.high) {
      study.factors.push_back(
          {.key = factor.key, .low = reach.low * to_si, .high = reach.high * to_si});
    }
  }
  return study;
}

int CountFewestAdviceRuns(int factors) { return static_cast<int>(std::ceil((factors + 7) / 0.9)); }

std::vector<Advice> DeriveAdvice(const Study& study, const Ranking& ranking, double now) {
  std::vector<Advice> list;
  for (const StudyFactor& asked : study.factors) {
    const double x = GetParameter(study.base.conditions, asked.key);
    list.push_back(Advise(asked, FindRow(ranking, asked.key), x, ranking.mean, now));
  }
  std::stable_sort(list.begin(), list.end(), [](const Advice& a, const Advice& b) {
    return a.is_detected != b.is_detected ? a.is_detected : a.change < b.change;
  });
  return list;
}

}  // namespace footfall
