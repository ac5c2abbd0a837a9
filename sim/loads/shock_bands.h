#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// Frequencies between two ends, both in, Hz.
struct Band {
  double low = 0, high = 0;
};

/// Bands of a runner's shock: what the leg does on purpose, the impact, and what is above it.
/// Source: 3-8 and 9-20 Hz are usual since Shorten and Winslow 1992 and Derrick 1998.
inline constexpr Band kActiveBand{3, 8}, kImpactBand{9, 20}, kHighBand{21, 50};

/// Power of a signal within a band: sum over f = low, low + 1 Hz .. high of |X(f)|^2,
///   X(f) = sum_k (x_k - line_k) exp(-2 pi i f k dt),
/// where the line of best fit is taken off and the signal counts as zero before and after (as of a
/// stance padded to one second). Only ratios of it mean something. Source: Derrick 1998.
double CalcBandPower(const Eigen::ArrayXd& signal, double dt, Band band);

}  // namespace footfall
