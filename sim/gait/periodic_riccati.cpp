#include "sim/gait/periodic_riccati.h"

#include <cstddef>

namespace footfall {
namespace {

constexpr int kDoublings = 12;  // 4096 periods
constexpr double kTolerance = 1e-9;

/// What a stretch of time makes of the cost that waits behind it.
struct Stretch {
  MatrixXd A, G, H;
};

Stretch Join(const Stretch& first, const Stretch& second) {
  const Eigen::Index n = first.A.rows();
  const Eigen::PartialPivLU<MatrixXd> waiting(MatrixXd::Identity(n, n) + first.G * second.H);
  const MatrixXd through = waiting.solve(first.A);
  Stretch both;
  both.A = second.A * through;
  both.G = second.G + second.A * waiting.solve(first.G) * second.A.transpose();
  both.H = first.H + first.A.transpose() * (second.H * through);
  both.G = (0.5 * (both.G + both.G.transpose())).eval();
  both.H = (0.5 * (both.H + both.H.transpose())).eval();
  return both;
}

}  // namespace

std::vector<MatrixXd> SolvePeriodicRiccati(const std::vector<LinearStage>& stages,
                                           const VectorXd& state_cost) {
  const auto of = [&](const LinearStage& stage) -> Stretch {
    return {stage.A, stage.B * stage.B.transpose(), state_cost.asDiagonal()};
  };
  Stretch whole = of(stages.front());
  for (size_t k = 1; k < stages.size(); ++k) {
    whole = Join(whole, of(stages[k]));
  }
  for (int round = 0; round < kDoublings; ++round) {
    Stretch twice = Join(whole, whole);
    const bool rests = (twice.H - whole.H).norm() < kTolerance * twice.H.norm();
    whole = std::move(twice);
    if (rests) {
      break;
    }
  }
  std::vector<MatrixXd> gains(stages.size());
  MatrixXd P = whole.H;
  for (size_t k = stages.size(); k-- > 0;) {
    const LinearStage& stage = stages[k];
    const MatrixXd BtP = stage.B.transpose() * P;
    MatrixXd weight = BtP * stage.B;
    weight.diagonal().array() += 1;
    gains[k] = weight.ldlt().solve(BtP * stage.A);
    MatrixXd next = stage.A.transpose() * (P * (stage.A - stage.B * gains[k]));
    next.diagonal() += state_cost;
    P = 0.5 * (next + next.transpose());
  }
  return gains;
}

}  // namespace footfall
