#pragma once

#include "scenarios/sensitivity/sample.h"

namespace footfall {

/// Screening by elementary effects for a morris design (Morris 1991; Campolongo 2007).
///
///   d = (y after - y before) / (x after - x before)     one per factor and trajectory
///   mu = mean d      mu_star = mean |d|      sigma = standard deviation of d
///
/// with x from 0 to 1 over the factor's range, so that d is a change over the whole range; for a
/// choice d = y(level) - y(level 0), and mu is that of the level with the largest |mu|. mu is given
/// as `effect`; mu_star orders; a sigma as large as mu_star tells of curvature or interaction.
/// Intervals of mu: Student's over the trajectories, which are independent of each other. A choice
/// of L levels is told by the strongest of L - 1 contrasts, so its error probability is divided by
/// L - 1 (Bonferroni): conservative where one level stands out (measured: coverage_test.cpp). No
/// shares of variance.
Estimates EstimateElementaryEffects(const Sample& sample);

}  // namespace footfall
