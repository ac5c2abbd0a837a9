#pragma once

#include <vector>

#include "scenarios/ranking.h"
#include "scenarios/sensitivity/sample.h"

namespace footfall {

/// What estimators see of a study: its rows without the noise runs, coordinates (0 low, 1 high;
/// level index of a choice), and the output with NaN for every run that may not be used.
Sample BuildSample(const Study& study, const DesignTable& table, const StudyResults& results,
                   Eigen::Index column, const RankOptions& options);

/// The estimator that fits the design.
Estimates Estimate(Design design, const Sample& sample);

/// The same sample with half of its independent parts (runs, trajectories, points, runners) unused:
/// what the study would have been at half the size. Drawn with the sample's seed; of Sobol' points
/// the first half, which is what a study of half the size would have run.
Sample TakeHalf(Design design, const Sample& sample);

/// Whether what became of a row tells of a factor, whatever became of others: of a sobol study the
/// rows of its two random matrices, which the others repeat but for one column, of a morris study
/// the first of each trajectory, of one_at_a_time those that move the factor.
bool TellsOfFactor(Design design, const Sample& sample, Eigen::Index row, Eigen::Index factor);

/// Scatter of the program itself: deviation of the output over the base and its noise runs, NaN
/// with fewer than three of them.
struct MeasuredNoise {
  int runs = 0;
  double deviation = kUnknown;
  /// What a difference between two runs must exceed to be more than this scatter (95 %, Student):
  /// sqrt(2) t deviation.
  double bar = kUnknown;
};
MeasuredNoise CalcNoise(const Study& study, const StudyResults& results, Eigen::Index column,
                        const RankOptions& options);

}  // namespace footfall
