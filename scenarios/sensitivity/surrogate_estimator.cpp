#include "scenarios/sensitivity/surrogate_estimator.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "scenarios/sensitivity/polynomial_chaos.h"
#include "scenarios/sensitivity/random.h"
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
    return fmt::format("{} usable runs are too few for {} factors: {} are needed", rows.size(),
                       sample.NumFactors(), needed);
  }
  return FindBareLevel(sample, rows);
}

/// What is read off a set of coefficients, at the fit and at each replicate.
class Readings {
 public:
  Readings(const PolynomialChaos& chaos, const Sample& sample) : chaos_(chaos), sample_(sample) {
    const auto terms = static_cast<Eigen::Index>(chaos.terms.size());
    covariance_ = sample.correlated ? CalcTermCovariance(chaos, sample.joint)
                                    : MatrixXd::Identity(terms, terms);
    // Row sums of S_ts v_ts, per residual variance; row 0 of the inverse is the constant's.
    const MatrixXd rows = chaos.inverse.bottomRows(terms);
    unit_variances_ = covariance_.cwiseProduct(rows * rows.transpose()).rowwise().sum();
  }

  const std::vector<ChaosTerm>& Terms() const { return chaos_.terms; }

  /// E[y | coordinate b] - E[y | coordinate a] of a factor.
  double CalcEffect(const VectorXd& coefficients, int factor, double a, double b) const {
    const Eigen::RowVectorXd step = chaos_.bases[static_cast<std::size_t>(factor)].Calc(b) -
                                    chaos_.bases[static_cast<std::size_t>(factor)].Calc(a);
    double effect = 0;
    for (std::size_t t = 0; t < chaos_.terms.size(); ++t) {
      const ChaosTerm& term = chaos_.terms[t];
      if (term.IsPure() && term.factor == factor) {
        effect += coefficients(static_cast<Eigen::Index>(t) + 1) * step(term.function);
      }
    }
    return effect;
  }

  /// Share of variance of the terms for which `belongs` holds among those for which `counts` does.
  template <class Belongs, class Counts>
  double CalcShare(const VectorXd& coefficients, double residual_variance, const Belongs& belongs,
                   const Counts& counts) const {
    const VectorXd c = coefficients.tail(covariance_.rows());
    const VectorXd parts = c.cwiseProduct(covariance_ * c) - residual_variance * unit_variances_;
    double part = 0, whole = residual_variance;
    for (std::size_t t = 0; t < chaos_.terms.size(); ++t) {
      const double g = counts(chaos_.terms[t]) ? parts(static_cast<Eigen::Index>(t)) : 0.0;
      whole += g;
      part += belongs(chaos_.terms[t]) ? g : 0.0;
    }
    return whole > 0 ? part / whole : 0.0;
  }

  double CalcMain(const VectorXd& c, double residual_variance, int factor) const {
    const auto belongs = [&](const ChaosTerm& t) { return t.IsPure() && t.factor == factor; };
    return CalcShare(c, residual_variance, belongs, kAll);
  }
  double CalcTotal(const VectorXd& c, double residual_variance, int factor) const {
    return CalcShare(
        c, residual_variance, [&](const ChaosTerm& t) { return t.Holds(factor); }, kAll);
  }
  /// The same where constants of the model are taken as known.
  double CalcTotalKnown(const VectorXd& c, double residual_variance, int factor) const {
    const auto known = [&](const ChaosTerm& t) {
      return !sample_.IsNuisance(t.factor) && (t.IsPure() || !sample_.IsNuisance(t.second_factor));
    };
    return CalcShare(
        c, residual_variance, [&](const ChaosTerm& t) { return t.Holds(factor); }, known);
  }
  double CalcInteraction(const VectorXd& c, double residual_variance, int first, int second) const {
    const auto belongs = [&](const ChaosTerm& t) {
      return t.factor == first && t.second_factor == second;
    };
    return CalcShare(c, residual_variance, belongs, kAll);
  }

 private:
  static constexpr auto kAll = [](const ChaosTerm&) { return true; };

  const PolynomialChaos& chaos_;
  const Sample& sample_;
  MatrixXd covariance_;      // of the terms
  VectorXd unit_variances_;  // by which estimation inflates each term's part
};

/// Residuals fall short of the true scatter: Student's spread, and terms that were chosen because
/// they fit. Held-out runs know; their mean squared miss is (1 + p / n) times the scatter.
double CalcWidening(const PolynomialChaos& chaos, double q2, const VectorXd& y) {
  const int freedom = chaos.DegreesOfFreedom();
  const double held_out = (1 - q2) * (y.array() - y.mean()).square().mean();
  const double terms = static_cast<double>(chaos.coefficients.size());
  const double scatter = held_out / (1 + terms / (kKeptByFold * chaos.NumRuns()));
  const double ratio = scatter / chaos.ResidualVariance();  // NaN where the fit is exact
  return std::sqrt(ratio > 1 ? ratio : 1.0) * CalcSmallSampleFactor(freedom, freedom);
}

/// Coefficients and residual variance of each bootstrap replicate.
struct Replicates {
  MatrixXd coefficients;  // coefficient x replicate
  VectorXd residual_variances;
};

/// Residual bootstrap: columns X stay, outputs become fit + drawn residuals. Coefficients then
/// change by the pseudo-inverse times the drawn residuals alone.
Replicates DrawReplicates(const PolynomialChaos& chaos, double widen, const Sample& sample) {
  const int runs = chaos.NumRuns();
  const int freedom = chaos.DegreesOfFreedom();
  VectorXd pool =
      chaos.residuals.cwiseQuotient((1 - chaos.leverage.array()).max(1e-6).sqrt().matrix());
  pool.array() -= pool.mean();
  RandomEngine engine(sample.seed);
  Replicates replicates{MatrixXd(chaos.coefficients.size(), sample.bootstrap),
                        VectorXd(sample.bootstrap)};
  VectorXd errors(runs);
  for (int r = 0; r < sample.bootstrap; ++r) {
    for (int i = 0; i < runs; ++i) {
      errors(i) = widen * pool(DrawIndex(engine, runs));
    }
    const VectorXd change = chaos.inverse * errors;
    replicates.coefficients.col(r) = chaos.coefficients + change;
    replicates.residual_variances(r) = (errors - chaos.columns * change).squaredNorm() / freedom;
  }
  return replicates;
}

/// Interval of a share: replicates carry the same bias as each other, so they are centred.
Interval CalcShareInterval(double share, const std::vector<double>& replicates) {
  double mean = 0;
  for (const double r : replicates) {
    mean += r / static_cast<double>(replicates.size());
  }
  return ClampShare(CalcBootstrapInterval(share, mean, replicates));
}

/// Reads a number off every replicate.
template <class Read>
std::vector<double> ReadAll(const Replicates& replicates, const Read& read) {
  std::vector<double> values;
  for (Eigen::Index r = 0; r < replicates.coefficients.cols(); ++r) {
    values.push_back(read(replicates.coefficients.col(r), replicates.residual_variances(r)));
  }
  return values;
}

/// The strongest change of the output: low to high, or level 0 to another.
void EstimateEffect(const Readings& readings, const PolynomialChaos& chaos,
                    const Replicates& replicates, int factor, int levels,
                    FactorEstimate& estimate) {
  const int alternatives = std::max(levels - 1, 1);
  int to = 1;
  for (int other = 2; other <= alternatives; ++other) {
    if (std::abs(readings.CalcEffect(chaos.coefficients, factor, 0, other)) >
        std::abs(readings.CalcEffect(chaos.coefficients, factor, 0, to))) {
      to = other;
    }
  }
  const auto read = [&](const VectorXd& coefficients, double) {
    return readings.CalcEffect(coefficients, factor, 0, to);
  };
  estimate.effect = read(chaos.coefficients, 0);
  estimate.effect_interval = CalcBootstrapInterval(estimate.effect, estimate.effect,
                                                   ReadAll(replicates, read), 1, alternatives);
  estimate.to_level = levels > 0 ? to : -1;
}

/// Main and total share with their intervals.
void EstimateShares(const Readings& readings, const PolynomialChaos& chaos,
                    const Replicates& replicates, int factor, FactorEstimate& estimate) {
  const auto main = [&](const VectorXd& c, double variance) {
    return readings.CalcMain(c, variance, factor);
  };
  const auto total = [&](const VectorXd& c, double variance) {
    return readings.CalcTotal(c, variance, factor);
  };
  estimate.main = std::clamp(main(chaos.coefficients, chaos.ResidualVariance()), 0.0, 1.0);
  estimate.total = std::clamp(total(chaos.coefficients, chaos.ResidualVariance()), 0.0, 1.0);
  estimate.total_known = std::clamp(
      readings.CalcTotalKnown(chaos.coefficients, chaos.ResidualVariance(), factor), 0.0, 1.0);
  estimate.main_interval = CalcShareInterval(estimate.main, ReadAll(replicates, main));
  estimate.total_interval = CalcShareInterval(estimate.total, ReadAll(replicates, total));
}

/// Every pair of factors whose product was worth a term, largest share first.
std::vector<InteractionEstimate> EstimateInteractions(const Readings& readings,
                                                      const PolynomialChaos& chaos,
                                                      const Replicates& replicates) {
  std::map<std::pair<int, int>, InteractionEstimate> pairs;
  for (const ChaosTerm& term : chaos.terms) {
    if (!term.IsPure()) {
      pairs[{term.factor, term.second_factor}] = {term.factor, term.second_factor};
    }
  }
  std::vector<InteractionEstimate> interactions;
  for (auto& [key, pair] : pairs) {
    const auto read = [&](const VectorXd& c, double variance) {
      return readings.CalcInteraction(c, variance, pair.first, pair.second);
    };
    pair.share = std::clamp(read(chaos.coefficients, chaos.ResidualVariance()), 0.0, 1.0);
    pair.interval = CalcShareInterval(pair.share, ReadAll(replicates, read));
    interactions.push_back(pair);
  }
  std::stable_sort(interactions.begin(), interactions.end(),
                   [](const auto& a, const auto& b) { return a.share > b.share; });
  return interactions;
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
  const double widen = CalcWidening(chaos, estimates.q2, y);
  const Replicates replicates = DrawReplicates(chaos, widen, sample);
  const Readings readings(chaos, sample);
  for (int j = 0; j < sample.NumFactors(); ++j) {
    FactorEstimate& estimate = estimates.factors.emplace_back();
    EstimateEffect(readings, chaos, replicates, j, sample.levels[static_cast<std::size_t>(j)],
                   estimate);
    EstimateShares(readings, chaos, replicates, j, estimate);
  }
  estimates.interactions = EstimateInteractions(readings, chaos, replicates);
  estimates.method = fmt::format(
      "polynomial chaos of order 2, {} terms fitted to {} runs, {} of them of second "
      "order",
      chaos.coefficients.size(), chaos.NumRuns(),
      chaos.coefficients.size() - CountFirstOrderTerms(bases));
  return estimates;
}

}  // namespace footfall
