#pragma once

#include <vector>

#include "scenarios/sensitivity/sample.h"

namespace footfall {

inline constexpr double kConfidence = 0.95;

/// Quantile at probability p of unsorted values, linear between order statistics (Hyndman and Fan
/// 1996, type 7). `values` must not be empty.
double CalcQuantile(std::vector<double> values, double p);

/// Interval of an estimate from its bootstrap replicates: [estimate + q(r - centre)], where
/// `centre` is what the replicates estimate (the plug-in value), widened by `factor` about the
/// estimate. `comparisons` > 1 divides the error probability (Bonferroni): for the largest of
/// several.
Interval CalcBootstrapInterval(double estimate, double centre,
                               const std::vector<double>& replicates, double factor = 1,
                               int comparisons = 1);

/// A bootstrap of n values with d degrees of freedom is too narrow: resampled residuals miss n / d
/// of the variance, and quantiles of the normal stand for Student's. Both second moments are
/// restored by
///   sqrt(n / d) sqrt(d / (d - 2)) = sqrt(n / (d - 2)).
/// Needs d > 2.
double CalcSmallSampleFactor(int n, int degrees_of_freedom);

/// Mean of values, which must not be empty.
double CalcMean(const std::vector<double>& values);

/// Bootstrap of a mean: as many values drawn with replacement as there are (more than three).
/// `comparisons` as in CalcBootstrapInterval.
Interval CalcMeanInterval(const std::vector<double>& values, const Sample& sample,
                          int comparisons = 1);

/// The part of an interval inside 0..1, for shares.
Interval ClampShare(const Interval& interval);

}  // namespace footfall
