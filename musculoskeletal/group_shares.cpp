#include "musculoskeletal/group_shares.h"

#include <algorithm>

namespace footfall {

VectorXd CalcGroupShares(const std::vector<Muscle>& muscles,
                         const std::vector<const char*>& prefixes, std::optional<Side> side) {
  VectorXd shares = VectorXd::Zero(static_cast<Eigen::Index>(muscles.size()));
  for (std::size_t i = 0; i < muscles.size(); ++i) {
    const Muscle& muscle = muscles[i];
    const bool belongs = std::any_of(prefixes.begin(), prefixes.end(), [&](const char* prefix) {
      return muscle.group.starts_with(prefix);
    });
    if (belongs && (!side || muscle.side == *side)) {
      shares(static_cast<Eigen::Index>(i)) = muscle.max_isometric_force;
    }
  }
  const double strength = shares.sum();
  return strength > 0 ? VectorXd(shares / strength) : shares;
}

}  // namespace footfall
