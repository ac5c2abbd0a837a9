#include "scenarios/sensitivity/paired_estimator.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "scenarios/sensitivity/resampling.h"
#include "scenarios/sensitivity/surrogate_estimator.h"

namespace footfall {
namespace {

constexpr int kFewestRunners = 6;

/// Both outputs of every runner; NaN where either run is unusable.
struct PairedOutputs {
  VectorXd mean, difference;
  std::vector<int> rows;  // of the runner in A
};

PairedOutputs SplitOutputs(const Sample& sample) {
  const auto runners = (sample.y.size() - 1) / (Eigen::Index{2} * sample.blocks);
  PairedOutputs outputs{VectorXd(runners * sample.blocks), VectorXd(runners * sample.blocks), {}};
  for (Eigen::Index i = 0; i < outputs.mean.size(); ++i) {
    const Eigen::Index row = 1 + i / runners * 2 * runners + i % runners;
    const double a = sample.y(row), b = sample.y(row + runners);
    outputs.mean(i) = (a + b) / 2;
    outputs.difference(i) = b - a;
    outputs.rows.push_back(static_cast<int>(row));
  }
  return outputs;
}

/// A study of the runners alone: one row each, with an output of the runner.
Sample BuildRunnerSample(const Sample& sample, const std::vector<int>& rows, const VectorXd& y) {
  Sample runners = sample;
  runners.blocks = 1;
  std::vector<int> all = {0};
  all.insert(all.end(), rows.begin(), rows.end());
  runners.coordinates = sample.coordinates(all, Eigen::all);
  runners.y.resize(y.size() + 1);
  runners.y << kUnknown, y;
  return runners;
}

std::vector<double> ListKnown(const VectorXd& values) {
  std::vector<double> known;
  std::copy_if(values.begin(), values.end(), std::back_inserter(known),
               [](double value) { return std::isfinite(value); });
  return known;
}

/// Mean, sum of squares over n, and sample variance of known values.
struct Spread {
  double mean = 0, square = 0, variance = 0;
};

Spread CalcSpread(const std::vector<double>& values) {
  const Eigen::Map<const Eigen::ArrayXd> v(values.data(), static_cast<Eigen::Index>(values.size()));
  const double mean = v.mean();
  return {mean, v.square().mean(),
          (v - mean).square().sum() / static_cast<double>(values.size() - 1)};
}

/// What the change of condition does: the mean of d as the fit of d knows it, or where there is no
/// fit, the plain mean.
FactorEstimate EstimateCondition(const Spread& d, double runners, const Estimates& of_difference,
                                 double whole) {
  const bool is_fitted = of_difference.refusal.empty();
  const double deviation =
      is_fitted ? of_difference.mean_deviation : std::sqrt(d.variance / runners);
  const int freedom = is_fitted ? of_difference.degrees_of_freedom : static_cast<int>(runners) - 1;
  FactorEstimate estimate;
  estimate.effect = is_fitted ? of_difference.mean : d.mean;
  estimate.effect_interval = CalcStudentInterval(estimate.effect, deviation, freedom);
  estimate.to_level = 1;
  const double square = estimate.effect * estimate.effect - deviation * deviation;
  estimate.main = std::clamp(square / 4 / whole, 0.0, 1.0);
  estimate.total = std::clamp(d.square / 4 / whole, 0.0, 1.0);
  return estimate;
}

/// Shares of the variance between runners become shares of the whole.
void ScaleShares(FactorEstimate& estimate, double scale) {
  for (double* share :
       {&estimate.main, &estimate.total, &estimate.main_interval.low, &estimate.main_interval.high,
        &estimate.total_interval.low, &estimate.total_interval.high}) {
    *share *= scale;
  }
  estimate.total_known = kUnknown;
}

bool LeavesOutZero(const Interval& interval) { return interval.low > 0 || interval.high < 0; }

/// An interval of a factor's effect that all `factors` of them together hold to 95 % (Bonferroni).
Interval Widen(const FactorEstimate& estimate, int factors, int freedom) {
  const double wider =
      CalcStudentQuantile(freedom, 1 - 0.025 / factors) / CalcStudentQuantile(freedom, 0.975);
  return {estimate.effect + wider * (estimate.effect_interval.low - estimate.effect),
          estimate.effect + wider * (estimate.effect_interval.high - estimate.effect)};
}

/// Factors on which the difference depends, with their share of the whole: `scale` is that of the
/// difference's variance.
std::vector<InteractionEstimate> FindModifiers(const Estimates& of_difference, double scale) {
  std::vector<InteractionEstimate> found;
  const int condition = static_cast<int>(of_difference.factors.size());
  for (int j = 0; j < condition; ++j) {
    const FactorEstimate& e = of_difference.factors[static_cast<std::size_t>(j)];
    if (LeavesOutZero(Widen(e, condition, of_difference.degrees_of_freedom))) {
      found.push_back({j,
                       condition,
                       scale * e.total,
                       {scale * e.total_interval.low, scale * e.total_interval.high}});
    }
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.share > b.share; });
  return found;
}

}  // namespace

Estimates EstimatePaired(const Sample& sample) {
  const PairedOutputs outputs = SplitOutputs(sample);
  const std::vector<double> differences = ListKnown(outputs.difference);
  if (static_cast<int>(differences.size()) < kFewestRunners) {
    Estimates none;
    none.refusal = fmt::format("{} runners have usable runs in both conditions, {} are needed",
                               differences.size(), kFewestRunners);
    return none;
  }
  const double between = CalcSpread(ListKnown(outputs.mean)).variance;
  const Spread d = CalcSpread(differences);
  const double within = d.square / 4;
  const double whole = between + within;
  Estimates estimates = EstimateBySurrogate(BuildRunnerSample(sample, outputs.rows, outputs.mean));
  estimates.refusal.clear();  // too few runners for their factors leave the condition's effect
  estimates.factors.resize(static_cast<std::size_t>(sample.NumFactors()));
  estimates.interactions.clear();
  for (FactorEstimate& estimate : estimates.factors) {
    ScaleShares(estimate, between / whole);
  }
  const Estimates of_difference =
      EstimateBySurrogate(BuildRunnerSample(sample, outputs.rows, outputs.difference));
  estimates.interactions = FindModifiers(of_difference, d.variance / 4 / whole);
  estimates.factors.push_back(
      EstimateCondition(d, static_cast<double>(differences.size()), of_difference, whole));
  const auto raised = std::count_if(differences.begin(), differences.end(),
                                    [](double change) { return change > 0; });
  estimates.raised = static_cast<double>(raised) / static_cast<double>(differences.size());
  estimates.method =
      fmt::format("differences between two conditions in each of {} runners", differences.size());
  return estimates;
}

}  // namespace footfall
