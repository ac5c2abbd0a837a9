#pragma once

#include "viz/report_data.h"

/// A study that nobody ran, with results that are easy to check: outputs are linear in the factors.
/// The body and its motion are real (BuildBody, ReferenceMotion), the loads are made up.
namespace footfall::synthetic {

/// Slopes of L5/S1 compression over the range of each factor, N: mass, speed, deep strength, drop.
inline constexpr double kCompressionSteps[] = {620, 410, -180, 0};
inline constexpr double kCompressionMean = 2710;  ///< N, in the middle of all ranges

/// 41 runs of a Latin hypercube over four factors; run 7 failed a gate, run 9 could not run.
ReportData BuildStudy();
/// One run, no factors.
ReportData BuildSingleRun();

}  // namespace footfall::synthetic
