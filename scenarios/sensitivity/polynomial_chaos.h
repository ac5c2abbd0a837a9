#pragma once

#include <cstdint>
#include <vector>

#include "scenarios/sensitivity/factor_basis.h"

/// Polynomial chaos of order two, the surrogate that sensitivities are read off (Sudret 2008):
///
///   y(x) = c_0 + sum_t c_t psi_t(x) + e,   psi_t = phi_a(x_i)   or   phi_a(x_i) phi_b(x_j)
///
/// with the orthonormal functions phi of FactorBasis. First-order terms are always in the model.
/// Squares and products of two factors are added one at a time, the one that lowers the residual
/// sum of squares RSS most, as long as noise would hardly have done so:
///
///   P * chance(|t| of Student with n - p - 1 degrees of freedom) < 0.01,
///   t^2 = (RSS before - RSS after) / RSS after * (n - p - 1),      p terms so far, P candidates.
///
/// P pays for the search (Bonferroni): one study in a hundred takes a term that noise made. Student
/// pays for a residual of few degrees of freedom; the extended Bayesian criterion (Chen and Chen
/// 2008), which agrees with this at 500 runs, lets noise in at 24 runs, and after it a residual
/// that is far too small.
namespace footfall {

/// A term: one function of one factor, or a product of two (second factor -1 if there is none).
struct ChaosTerm {
  int factor = 0, function = 0;
  int second_factor = -1, second_function = 0;
  bool IsPure() const { return second_factor < 0; }
  bool Holds(int f) const { return factor == f || second_factor == f; }
};

/// Fit by least squares to n runs. `inverse` is the pseudo-inverse (1 + terms x n): coefficients
/// are inverse * y.
struct PolynomialChaos {
  std::vector<FactorBasis> bases;
  std::vector<ChaosTerm> terms;  ///< the constant is not listed
  VectorXd coefficients;         ///< constant first, then one per term
  MatrixXd columns;              ///< n x (1 + terms): the terms' values in the runs
  MatrixXd inverse;
  VectorXd residuals;  ///< by run

  int NumRuns() const { return static_cast<int>(residuals.size()); }
  int DegreesOfFreedom() const { return NumRuns() - static_cast<int>(coefficients.size()); }
  /// Variance of e: residual sum of squares per degree of freedom.
  double ResidualVariance() const { return residuals.squaredNorm() / DegreesOfFreedom(); }
  double Predict(const Eigen::RowVectorXd& coordinates) const;
};

/// Number of terms that are always in the model, the constant counted.
int CountFirstOrderTerms(const std::vector<FactorBasis>& bases);

/// Fits to runs (rows of coordinates). Needs more runs than first-order terms.
PolynomialChaos FitPolynomialChaos(const std::vector<FactorBasis>& bases,
                                   const MatrixXd& coordinates, const VectorXd& y);

/// Means of the terms over draws of the coordinates: zero where factors are independent.
VectorXd CalcTermMeans(const PolynomialChaos& chaos, const MatrixXd& draws);

/// Covariance of the terms over draws of the coordinates: the identity where factors are
/// independent, not so where they go together.
MatrixXd CalcTermCovariance(const PolynomialChaos& chaos, const MatrixXd& draws);

/// Q2 = 1 - sum (y - prediction by a fit without its fold)^2 / sum (y - mean)^2 over ten folds
/// drawn with the seed; the choice of terms is repeated in every fold, so that Q2 is honest about
/// it.
double CalcCrossValidation(const std::vector<FactorBasis>& bases, const MatrixXd& coordinates,
                           const VectorXd& y, std::uint64_t seed);

}  // namespace footfall
