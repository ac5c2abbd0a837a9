#pragma once

#include <string>
#include <vector>

namespace footfall {

/// A published ground reaction over stance, in BW at even steps 0..100 % of stance.
struct PublishedGroundReaction {
  std::string id, label, source;
  double speed = 0;                           ///< m/s
  std::vector<double> vertical, vertical_sd;  ///< + up; deviation between stances
  std::vector<double> ap, ap_sd;              ///< + forward
  std::vector<double> ml, ml_sd;              ///< + towards the side of the stance foot
};

/// One curve per runner.
std::vector<PublishedGroundReaction> ReadPublishedGroundReactions();

}  // namespace footfall
