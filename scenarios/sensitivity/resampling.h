#pragma once

#include <vector>

#include "scenarios/sensitivity/sample.h"

namespace footfall {

inline constexpr double kConfidence = 0.95;

/// Quantile at probability p of unsorted values, linear between order statistics (Hyndman and Fan
/// 1996, type 7). `values` must not be empty.
double CalcQuantile(std::vector<double> values, double p);

/// Quantile of Student's distribution with d > 0 degrees of freedom at probability p.
double CalcStudentQuantile(int degrees_of_freedom, double p);

/// Probability above t of Student's distribution with d > 0 degrees of freedom.
double CalcStudentTail(int degrees_of_freedom, double t);

/// Quantile of the chi-square distribution with d > 0 degrees of freedom at probability p.
double CalcChiSquareQuantile(int degrees_of_freedom, double p);

/// Interval of an estimate that scatters normally about the truth with a deviation that is itself
/// estimated, with d degrees of freedom:
///   estimate -+ t(d, 1 - (1 - kConfidence) / 2 / comparisons) deviation.
/// Exact for normal scatter. `comparisons` > 1 divides the error probability
/// (Bonferroni): for the largest of several.
Interval CalcStudentInterval(double estimate, double deviation, int degrees_of_freedom,
                             int comparisons = 1);

/// Mean of values, which must not be empty.
double CalcMean(const std::vector<double>& values);
/// Sum of squared deviations from the mean.
double CalcSumOfSquares(const std::vector<double>& values);

/// Student's interval of the mean of independent values (two or more).
Interval CalcMeanInterval(const std::vector<double>& values, int comparisons = 1);

/// Interval of an estimate from R independent groups of data, given what it is without each of them
/// (Quenouille and Tukey's jackknife, Efron and Tibshirani 1993):
///   deviation^2 = (R - 1) / R sum (without_r - mean)^2,   R - 1 degrees of freedom.
/// For ratios and slopes of sums over the groups; needs two groups.
Interval CalcJackknifeInterval(double estimate, const std::vector<double>& without,
                               int comparisons = 1);

/// The part of an interval inside 0..1, for shares.
Interval ClampShare(const Interval& interval);

}  // namespace footfall
