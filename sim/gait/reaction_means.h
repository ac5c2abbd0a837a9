#pragma once

#include "sim/gait/runner_setup.h"

namespace footfall {

/// The ground reaction of a step in means over spans of kReactionTicks ticks, some 10 ms: vertical
/// and fore-aft, less what bears the weight, per body weight; in turn (kReactionMeans numbers).
///
/// Law: mean force less weight = change of the body's momentum / time. So a mean hangs on the
/// states at the span's two edges alone, whatever the contact did between them. The first and the
/// last span of a step are left out: they lie next to a section, in push-off of the other foot.
class ReactionMeans {
 public:
  explicit ReactionMeans(const RunnerSetup& setup);

  /// True where a span begins or ends after a tick of a step.
  static bool IsEdge(int tick);
  /// Adds what the momentum after an edge gives to the means, or, column by column, what its slopes
  /// give to those of the means. momentum: (forwards, up, ..) x columns; means: kReactionMeans x
  /// columns.
  void Add(int tick, const MatrixXd& momentum, Eigen::Ref<MatrixXd> means) const;

 private:
  double per_momentum_;  ///< 1 / (N s)
};

inline constexpr int kReactionTicks = 10;
inline constexpr int kReactionMeans = 2 * (kTicksPerStep / kReactionTicks - 2);

}  // namespace footfall
