#pragma once

#include <limits>

#include "musculoskeletal/types.h"

/// How one quantity is spread over runners, and how several go together.
namespace footfall {

/// Standard normal distribution: P(Z <= z), and the z below which a share p of it lies (0 < p < 1;
/// Halley's iteration on the former, to rounding).
double CalcNormalShare(double z);
double CalcNormalQuantile(double p);

/// Normal distribution cut off at both ends; all in one unit. Does not exist where `deviation` is
/// NaN.
struct TruncatedNormal {
  static constexpr double kAbsent = std::numeric_limits<double>::quiet_NaN();
  double mean = kAbsent, deviation = kAbsent;
  double lowest = kAbsent, highest = kAbsent;

  bool Exists() const { return deviation == deviation; }
  /// The value below which a share u of the distribution lies, 0 <= u <= 1:
  ///   mean + deviation Phi^-1(Phi(a) + u (Phi(b) - Phi(a))),  a, b the cuts in deviations.
  double CalcQuantile(double u) const;
};

/// Pearson's correlation of two normals whose ranks correlate by `rank` (Spearman; Pearson 1907):
///   r = 2 sin(pi rank / 6).
double CalcNormalCorrelation(double rank_correlation);

/// Whether a symmetric matrix of correlations is possible: no direction of negative variance.
bool IsPossibleCorrelation(const MatrixXd& correlation);

/// Reorders the values within each column of `units` (independent, in (0, 1)) so that the ranks of
/// the columns correlate as a Gaussian copula of that (normal) correlation has them, and each
/// column keeps its values (Iman and Conover 1982). With Z the normal scores, C their correlation
/// in the sample and P, Q lower Cholesky factors of the asked correlation and of C, columns take
/// the order of Z (P Q^-1)'.
MatrixXd CorrelateColumns(const MatrixXd& units, const MatrixXd& correlation);

}  // namespace footfall
