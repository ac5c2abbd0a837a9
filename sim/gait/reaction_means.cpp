#include "sim/gait/reaction_means.h"

namespace footfall {
namespace {

constexpr int kEdges = kTicksPerStep / kReactionTicks - 1;

}  // namespace

ReactionMeans::ReactionMeans(const RunnerSetup& setup)
    : per_momentum_(kTicksPerStep / (kReactionTicks * setup.step_time) / setup.body.BodyWeight()) {}

bool ReactionMeans::IsEdge(int tick) {
  return tick % kReactionTicks == 0 && tick > 0 && tick < kTicksPerStep;
}

void ReactionMeans::Add(int tick, const MatrixXd& momentum, Eigen::Ref<MatrixXd> means) const {
  const Eigen::Index edge =
      tick / kReactionTicks;  // 1 .. kEdges; span k lies between edges k + 1 and k + 2
  const auto add = [&](Eigen::Index span, double factor) {
    means.row(2 * span) += factor * momentum.row(1);
    means.row(2 * span + 1) += factor * momentum.row(0);
  };
  if (edge > 1) {
    add(edge - 2, per_momentum_);
  }
  if (edge < kEdges) {
    add(edge - 1, -per_momentum_);
  }
}

}  // namespace footfall
