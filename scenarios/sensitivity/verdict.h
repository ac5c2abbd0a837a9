#pragma once

#include <string_view>

#include "scenarios/sensitivity/sample.h"

namespace footfall {

/// What may be said of a factor, in words:
///
///   "raises", "lowers"       the interval of the effect leaves out zero (where the design gives
///                            one), and the effect is larger than the noise bar
///   "no single direction"    not so, yet the factor alone makes more than kDetectableShare of the
///                            variance (lower end of its interval): the output turns round within
///                            the range. Where a design tells no shares (morris): the mean size
///                            of elementary effects is more than kDetectableMeanSize deviations
///   "no detectable effect"   neither; this study cannot tell the factor from nothing
///   "not known"              there is no estimate: its runs failed, or are too few
///
/// `noise_bar` is the size of change that the engine itself cannot resolve; `deviation` the
/// standard deviation of the output. The words hold for this study's ranges and runs. With twenty
/// factors that do nothing, one in twenty intervals leaves out zero by chance.
const char* JudgeEffect(const FactorEstimate& estimate, double noise_bar, double deviation);

/// True for "raises" and "lowers".
bool HasDirection(std::string_view verdict);

inline constexpr double kDetectableShare = 0.02;
inline constexpr double kDetectableMeanSize = 0.5;
inline constexpr const char* kNotKnown = "not known";

}  // namespace footfall
