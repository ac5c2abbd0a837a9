#pragma once

#include <string>
#include <vector>

#include "viz/runner_motion.h"

namespace footfall {

/// A published ground reaction over stance, in BW at even steps 0..100 % of stance.
struct PublishedGroundReaction {
  std::string id, label, source;
  double speed = 0;                           ///< m/s
  std::vector<double> vertical, vertical_sd;  ///< + up
  std::vector<double> ap, ap_sd;              ///< + forward
  std::vector<double> ml, ml_sd;              ///< + towards the side of the stance foot
};

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

std::vector<PublishedGroundReaction> ReadPublishedGroundReactions();
/// Evaluates the Fourier series of the table at `samples` phases.
std::vector<PublishedMotion> ReadPublishedMotions(int samples);
std::vector<PublishedRange> ReadPublishedRanges();

}  // namespace footfall
