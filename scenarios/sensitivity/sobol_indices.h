#pragma once

#include "scenarios/sensitivity/sample.h"

namespace footfall {

/// Main and total shares of variance of a factor.
struct SobolIndices {
  double main = 0, total = 0;
};

/// Outputs of a Saltelli design: a, b of the two base matrices, ab.col(i) of A with column i of B.
/// NaN where a run failed.
struct SaltelliOutputs {
  VectorXd a, b;
  MatrixXd ab;
};

/// Sobol' indices of factor i. With f0 the mean and V the variance of a and b together:
///
///   main  = mean[(b - f0) (ab_i - a)] / V        (Saltelli et al. 2010, table 2 b)
///   total = mean[(a - ab_i)^2] / (2 V)           (Jansen 1999)
///
/// over the base points whose three runs succeeded, each counted `weights` times.
/// Error falls as 1 / sqrt(points), faster on Sobol' points; main can be slightly negative.
SobolIndices CalcSobolIndices(const SaltelliOutputs& outputs, int factor, const VectorXd& weights);

/// Effects and shares for a sobol design. `effect` is read off the pairs (a, ab_i), which differ in
/// factor i alone: the least-squares slope of y on the factor, times its range (for a choice, the
/// least-squares differences between levels).
///
/// Intervals: jackknife over the independently shifted sequences that the design is woven from
/// (`kSobolShifts` in unit_designs.h), Student with their number less one degrees of freedom. They
/// know how much more even than random points Sobol' points are; no form of y is assumed. Where
/// failed runs leave holes in the sequences, what is left is less even, and they know that too.
Estimates EstimateSobol(const Sample& sample);

}  // namespace footfall
