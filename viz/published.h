#pragma once

#include <string>
#include <vector>

#include "viz/runner_motion.h"

namespace footfall {

/// Published joint angles over the stride, rad, at even steps from right foot strike.
struct PublishedMotion {
  std::string id, label, source;
  double speed = 0;  ///< m/s
  std::vector<NamedCurve> angles;
};

/// A published figure with the range accepted between studies, in its own unit ("BW", "ms", "deg").
struct PublishedRange {
  std::string output, unit, condition, confidence, source;
  double low = 0, high = 0;
  double speed_low = 0, speed_high = 0;  ///< m/s: runs that may be held against it
};

/// Evaluates the Fourier series of the table at `samples` phases.
std::vector<PublishedMotion> ReadPublishedMotions(int samples);
std::vector<PublishedRange> ReadPublishedRanges();

}  // namespace footfall
