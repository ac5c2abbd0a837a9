#include "scenarios/sensitivity/surrogate_estimator.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "scenarios/sensitivity/chaos_shares.h"
#include "scenarios/sensitivity/polynomial_chaos.h"
#include "scenarios/sensitivity/resampling.h"

namespace footfall {
namespace {

/// Runs left over after the first-order terms, at the least: enough to tell the residual.
constexpr int kFewestDegreesOfFreedom = 6;
/// A fold of the cross-validation leaves out a tenth of the runs.
constexpr double kKeptByFold = 0.9;

/// Orthonormal functions of each factor under the distribution that the design gave it.
std::vector<FactorBasis> BuildBases(const Sample& sample) {
  std::vector<FactorBasis> bases;
  for (int j = 0; j < sample.NumFactors(); ++j) {
    const int levels = sample.levels[static_cast<std::size_t>(j)];
    if (levels > 0) {
      bases.push_back(FactorBasis::Choice(levels));
    } else if (sample.quantity_levels > 0) {
      bases.push_back(FactorBasis::OnLevels(sample.quantity_levels));
    } else if (sample.joint.size() > 0) {
      bases.push_back(FactorBasis::Continuous(CalcMoments(sample.joint.col(j))));
    } else {
      bases.push_back(FactorBasis::Continuous());
    }
  }
  return bases;
}

/// Rows of the design proper (not the base) with a usable output.
std::vector<int> ListUsableRows(const Sample& sample) {
  std::vector<int> rows;
  for (int row = 1; row < sample.y.size(); ++row) {
    if (std::isfinite(sample.y(row))) {
      rows.push_back(row);
    }
  }
  return rows;
}

/// A level that fewer than two usable runs have, as text; empty if there is none.
std::string FindBareLevel(const Sample& sample, const std::vector<int>& rows) {
  for (int j = 0; j < sample.NumFactors(); ++j) {
    for (int level = 0; level < sample.levels[static_cast<std::size_t>(j)]; ++level) {
      const auto count = std::count_if(
          rows.begin(), rows.end(), [&](int row) { return sample.coordinates(row, j) == level; });
      if (count < 2) {
        return fmt::format("level {} of {} has {} usable runs, 2 are needed", level + 1,
                           sample.names[static_cast<std::size_t>(j)], count);
      }
    }
  }
  return {};
}

/// Why there are too few runs, as text; empty if there are enough.
std::string FindRefusal(const Sample& sample, const std::vector<int>& rows, int terms) {
  const int needed = static_cast<int>(std::ceil((terms + kFewestDegreesOfFreedom) / kKeptByFold));
  if (static_cast<int>(rows.size()) < needed) {
    return fmt::format("{} usable runs are too few for {} factor{}: {} are needed", rows.size(),
                       sample.NumFactors(), sample.NumFactors() == 1 ? "" : "s", needed);
  }
  return FindBareLevel(sample, rows);
}

/// What each coefficient counts in E[y | coordinate b] - E[y | coordinate a] of a factor.
VectorXd FindContrast(const PolynomialChaos& chaos, int factor, double a, double b) {
  const FactorBasis& basis = chaos.bases[static_cast<std::size_t>(factor)];
  const Eigen::RowVectorXd step = basis.Calc(b) - basis.Calc(a);
  VectorXd contrast = VectorXd::Zero(chaos.coefficients.size());
  for (std::size_t t = 0; t < chaos.terms.size(); ++t) {
    const ChaosTerm& term = chaos.terms[t];
    if (term.IsPure() && term.factor == factor) {
      contrast(static_cast<Eigen::Index>(t) + 1) = step(term.function);
    }
  }
  return contrast;
}

/// The level of a choice that differs most from level 0; 1 of a quantity.
int FindStrongest(const PolynomialChaos& chaos, int factor, int levels) {
  const auto size = [&](int level) {
    return std::abs(FindContrast(chaos, factor, 0, level).dot(chaos.coefficients));
  };
  int strongest = 1;
  for (int level = 2; level < levels; ++level) {
    strongest = size(level) > size(strongest) ? level : strongest;
  }
  return strongest;
}

/// The strongest change of the output: low to high, or level 0 to another.
void EstimateEffect(const PolynomialChaos& chaos, int factor, int levels,
                    FactorEstimate& estimate) {
  const int to = FindStrongest(chaos, factor, levels);
  const VectorXd contrast = FindContrast(chaos, factor, 0, to);
  const double unit_variance = (contrast.transpose() * chaos.inverse).squaredNorm();
  estimate.effect = contrast.dot(chaos.coefficients);
  estimate.effect_interval =
      CalcStudentInterval(estimate.effect, std::sqrt(chaos.ResidualVariance() * unit_variance),
                          chaos.DegreesOfFreedom(), std::max(levels - 1, 1));
  estimate.to_level = levels > 0 ? to : -1;
}

/// Main and total share with their intervals, and the total where the model's constants are known.
void EstimateShares(const PolynomialChaos& chaos, const ChaosShares& shares, const Sample& sample,
                    int factor, FactorEstimate& estimate) {
  const TermMask alone =
      MarkTerms(chaos, [&](const ChaosTerm& t) { return t.IsPure() && t.factor == factor; });
  const TermMask all = MarkTerms(chaos, [&](const ChaosTerm& t) { return t.Holds(factor); });
  const TermMask known = MarkTerms(chaos, [&](const ChaosTerm& t) {
    return !sample.IsNuisance(t.factor) && (t.IsPure() || !sample.IsNuisance(t.second_factor));
  });
  estimate.main = shares.CalcShare(alone);
  estimate.main_interval = shares.CalcInterval(alone);
  estimate.total = shares.CalcShare(all);
  estimate.total_interval = shares.CalcInterval(all);
  estimate.total_known = shares.CalcShare(all, known);
}

/// Every pair of factors whose product was worth a term, largest share first.
std::vector<InteractionEstimate> EstimateInteractions(const PolynomialChaos& chaos,
                                                      const ChaosShares& shares) {
  std::set<std::pair<int, int>> pairs;
  for (const ChaosTerm& term : chaos.terms) {
    if (!term.IsPure()) {
      pairs.insert({term.factor, term.second_factor});
    }
  }
  std::vector<InteractionEstimate> interactions;
  for (const auto& [first, second] : pairs) {
    const TermMask product = MarkTerms(chaos, [a = first, b = second](const ChaosTerm& t) {
      return t.factor == a && t.second_factor == b;
    });
    interactions.push_back(
        {first, second, shares.CalcShare(product), shares.CalcInterval(product)});
  }
  std::stable_sort(interactions.begin(), interactions.end(),
                   [](const auto& a, const auto& b) { return a.share > b.share; });
  return interactions;
}

/// Mean of y over the runners: the constant, and terms whose mean is not zero because factors go
/// together.
void EstimateMean(const PolynomialChaos& chaos, const Sample& sample, Estimates& estimates) {
  VectorXd weights = VectorXd::Zero(chaos.coefficients.size());
  weights(0) = 1;
  if (sample.correlated) {
    weights.tail(weights.size() - 1) = CalcTermMeans(chaos, sample.joint);
  }
  estimates.mean = weights.dot(chaos.coefficients);
  estimates.mean_deviation =
      std::sqrt(chaos.ResidualVariance()) * (weights.transpose() * chaos.inverse).norm();
  estimates.degrees_of_freedom = chaos.DegreesOfFreedom();
}

}  // namespace

Estimates EstimateBySurrogate(const Sample& sample) {
  Estimates estimates;
  const std::vector<FactorBasis> bases = BuildBases(sample);
  const std::vector<int> rows = ListUsableRows(sample);
  estimates.refusal = FindRefusal(sample, rows, CountFirstOrderTerms(bases));
  if (!estimates.refusal.empty()) {
    return estimates;
  }
  const MatrixXd coordinates = sample.coordinates(rows, Eigen::all);
  const VectorXd y = sample.y(rows);
  const PolynomialChaos chaos = FitPolynomialChaos(bases, coordinates, y);
  estimates.q2 = CalcCrossValidation(bases, coordinates, y, sample.seed);
  estimates.held_out_error =
      std::sqrt(std::max(0.0, 1 - estimates.q2) * (y.array() - y.mean()).square().mean());
  EstimateMean(chaos, sample, estimates);
  const ChaosShares shares(chaos, sample);
  for (int j = 0; j < sample.NumFactors(); ++j) {
    FactorEstimate& estimate = estimates.factors.emplace_back();
    EstimateEffect(chaos, j, sample.levels[static_cast<std::size_t>(j)], estimate);
    EstimateShares(chaos, shares, sample, j, estimate);
  }
  estimates.interactions = EstimateInteractions(chaos, shares);
  estimates.method = fmt::format(
      "polynomial chaos of order 2, {} terms fitted to {} runs, {} of them of second "
      "order",
      chaos.coefficients.size(), chaos.NumRuns(),
      chaos.coefficients.size() - CountFirstOrderTerms(bases));
  return estimates;
}

}  // namespace footfall
