#include "scenarios/advice.h"

#include <algorithm>
#include <cmath>

#include "scenarios/assignment.h"
#include "scenarios/catalogue.h"
#include "scenarios/changes.h"

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

const FactorRank& FindRow(const Ranking& ranking, const std::string& key) {
  return *std::find_if(ranking.rows.begin(), ranking.rows.end(),
                       [&](const FactorRank& row) { return row.factor == key; });
}

/// From where the person is to the better end of what can be reached.
Change Advise(const StudyFactor& asked, const FactorRank& row, double x, double mean, double now) {
  const double better = row.effect > 0 ? asked.low : asked.high;
  Change change = ScaleEffect(row, (better - x) / (asked.high - asked.low), mean, now);
  change.from = FormatValue(GetFactor(asked.key), x);
  change.to = FormatValue(GetFactor(asked.key), better);
  return change;
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

std::vector<Change> DeriveAdvice(const Study& study, const Ranking& ranking, double now) {
  std::vector<Change> list;
  for (const StudyFactor& asked : study.factors) {
    const double x = GetParameter(study.base.conditions, asked.key);
    list.push_back(Advise(asked, FindRow(ranking, asked.key), x, ranking.mean, now));
  }
  SortByRelief(list);
  return list;
}

}  // namespace footfall
