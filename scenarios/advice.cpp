#include "scenarios/advice.h"

#include <algorithm>
#include <cmath>

#include "scenarios/assignment.h"
#include "scenarios/catalogue.h"
#include "scenarios/sensitivity/resampling.h"
#include "scenarios/sensitivity/unit_designs.h"

namespace footfall {
namespace {

/// What the person can reach, in the factor's unit.
Range CalcReach(const Factor& factor, double x) {
  const double d = factor.DefaultInUnit();
  const Range usual = factor.population.Exists() ? factor.population : factor.intervention;
  const double lowest = std::min({usual.low, factor.intervention.low, x});
  const double highest = std::max({usual.high, factor.intervention.high, x});
  return {std::max({x - (d - factor.intervention.low), lowest, factor.range.low}),
          std::min({x + (factor.intervention.high - d), highest, factor.range.high})};
}

int CountChanges(const Study& study) {
  return static_cast<int>(
      std::count_if(study.factors.begin(), study.factors.end(),
                    [&](const StudyFactor& factor) { return !IsNuisance(study, factor.key); }));
}

/// Rows of one guess: the person, then two ends of every change.
int CountRows(const Study& study) { return 1 + 2 * CountChanges(study); }

/// (y_changed - y) / y in every guess in which both could be run.
std::vector<double> CollectShares(const Study& study, const StudyResults& results,
                                  Eigen::Index column, int change, int end) {
  std::vector<double> shares;
  const int rows = CountRows(study);
  for (int person = 0; person < results.outputs.rows(); person += rows) {
    const int changed = person + 1 + 2 * change + end;
    const bool ran = results.states[static_cast<std::size_t>(person)] == RunState::kOk &&
                     results.states[static_cast<std::size_t>(changed)] == RunState::kOk;
    if (ran) {
      const double now = results.outputs(person, column);
      shares.push_back((results.outputs(changed, column) - now) / std::abs(now));
    }
  }
  return shares;
}

/// One end of a change; NaN throughout where no guess could be run.
Change JudgeEnd(const Study& study, const std::vector<double>& shares, int change, int end,
                double relative_noise) {
  const StudyFactor& asked = study.factors[static_cast<std::size_t>(change)];
  const Factor& factor = GetFactor(asked.key);
  const double x = GetParameter(study.base.conditions, asked.key);
  const double to = end == 0 ? asked.low : asked.high;
  Change result{.factor = asked.key,
                .from = FormatValue(factor, x),
                .to = FormatValue(factor, to),
                .change = kNone,
                .low = kNone,
                .high = kNone,
                .step = std::isnan(factor.step)
                            ? ""
                            : FormatValue(factor, factor.step * UnitToSi(factor.unit)),
                .step_change = kNone};
  if (!shares.empty()) {
    result.change = CalcMean(shares);
    result.step_change = result.change * factor.step * UnitToSi(factor.unit) / (to - x);
  }
  if (shares.size() > 1) {
    const Interval interval = CalcMeanInterval(shares);
    result.low = interval.low;
    result.high = interval.high;
    result.is_detected =
        (interval.low > 0 || interval.high < 0) && std::abs(result.change) > relative_noise;
  }
  return result;
}

/// The end that relieves more. Where the person already stands there, what leaving it
/// would do is told by the step.
Change ChooseEnd(Relief relief, const Change& low, const Change& high) {
  const bool is_better =
      relief == Relief::kMore ? high.change > low.change : high.change < low.change;
  const bool goes_up = std::isnan(low.change) || is_better;
  Change better = goes_up ? high : low;
  const Change& other = goes_up ? low : high;
  if (better.to == better.from) {
    better.step_change = other.step_change;
    better.is_detected = other.is_detected;
  }
  return better;
}

}  // namespace

Study BuildAdviceStudy(const Scenario& person, std::uint64_t seed) {
  Study study;
  study.title = "What to change first: " + person.title;
  study.base = person;
  study.design = Design::kOneAtATime;
  study.seed = seed;
  for (const Factor& factor : FactorCatalogue()) {
    const double x = factor.IsChoice() ? kNone : GetParameter(person.conditions, factor.key);
    if (IsOneSide(factor) || factor.IsNuisance() || !factor.intervention.Exists() ||
        !std::isfinite(x)) {
      continue;
    }
    const double to_si = UnitToSi(factor.unit);
    const Range reach = CalcReach(factor, x / to_si);
    if (reach.low < reach.high) {
      study.factors.push_back(
          {.key = factor.key, .low = reach.low * to_si, .high = reach.high * to_si});
    }
  }
  for (const Factor& factor : FactorCatalogue()) {
    if (factor.IsNuisance() && !factor.IsChoice()) {
      const double to_si = UnitToSi(factor.unit);
      study.factors.push_back({.key = factor.key,
                               .low = factor.uncertainty.low * to_si,
                               .high = factor.uncertainty.high * to_si});
    }
  }
  return study;
}

DesignTable BuildAdviceDesign(const Study& study, int variants) {
  const int changes = CountChanges(study), rows = CountRows(study);
  const auto columns = static_cast<Eigen::Index>(study.factors.size());
  const Eigen::Index constants = columns - changes;
  const MatrixXd guesses =
      BuildLatinHypercube(variants - 1, static_cast<int>(constants), study.seed);
  DesignTable table;
  table.values.setConstant(Eigen::Index{variants} * rows, columns, kBaseValue);
  for (Eigen::Index variant = 0; variant < variants; ++variant) {
    auto block = table.values.middleRows(variant * rows, rows);
    for (Eigen::Index c = 0; c < constants && variant > 0; ++c) {
      const StudyFactor& constant = study.factors[static_cast<std::size_t>(changes + c)];
      block.col(changes + c)
          .setConstant(constant.low + guesses(variant - 1, c) * (constant.high - constant.low));
    }
    for (Eigen::Index change = 0; change < changes; ++change) {
      block(1 + 2 * change, change) = study.factors[static_cast<std::size_t>(change)].low;
      block(2 + 2 * change, change) = study.factors[static_cast<std::size_t>(change)].high;
    }
  }
  return table;
}

std::vector<Change> DeriveAdvice(const Study& study, const StudyResults& results,
                                 std::string_view output, double relative_noise) {
  const Eigen::Index column = FindColumn(results, output);
  const Relief relief = FindRelief(output, results.output_units[static_cast<std::size_t>(column)]);
  std::vector<Change> list;
  for (int change = 0; change < CountChanges(study); ++change) {
    const auto judge = [&](int end) {
      return JudgeEnd(study, CollectShares(study, results, column, change, end), change, end,
                      relative_noise);
    };
    list.push_back(ChooseEnd(relief, judge(0), judge(1)));
  }
  SortByRelief(relief, list);
  return list;
}

}  // namespace footfall
