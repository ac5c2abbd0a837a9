#include "sim/gait/periodic_riccati.h"

#include <gtest/gtest.h>

#include <cmath>

namespace footfall {
namespace {

// x' = 2 x + u, cost q x^2 + u^2: P = q + 4 P / (1 + P), K = 2 P / (1 + P).
TEST(PeriodicRiccati, GivesTheGainOfOneNumber) {
  const double q = 3;
  const double P = 0.5 * ((q + 3) + std::sqrt((q + 3) * (q + 3) + 4 * q));
  const LinearStage stage{MatrixXd::Constant(1, 1, 2), MatrixXd::Constant(1, 1, 1)};
  const auto gains = SolvePeriodicRiccati({stage}, VectorXd::Constant(1, q));
  EXPECT_NEAR(gains[0](0, 0), 2 * P / (1 + P), 1e-12);
}

/// Three different stages of two states and one input, unstable without it.
std::vector<LinearStage> ThreeStages() {
  std::vector<LinearStage> stages(3);
  stages[0].A = (MatrixXd(2, 2) << 1.2, 0.5, 0, 0.9).finished();
  stages[1].A = (MatrixXd(2, 2) << 0.8, 0, -0.4, 1.5).finished();
  stages[2].A = (MatrixXd(2, 2) << 1.1, -0.2, 0.3, 1.0).finished();
  stages[0].B = (MatrixXd(2, 1) << 0, 1).finished();
  stages[1].B = (MatrixXd(2, 1) << 0.5, 0).finished();
  stages[2].B = (MatrixXd(2, 1) << 0.2, -0.3).finished();
  return stages;
}

/// Cost of a long run from a start.
double CalcCost(const std::vector<LinearStage>& stages, const std::vector<MatrixXd>& gains,
                const VectorXd& state_cost) {
  VectorXd x = VectorXd::Ones(2);
  double cost = 0;
  for (size_t k = 0; k < 300; ++k) {
    const VectorXd u = -gains[k % 3] * x;
    cost += x.dot(state_cost.asDiagonal() * x) + u.squaredNorm();
    x = stages[k % 3].A * x + stages[k % 3].B * u;
  }
  return cost;
}

TEST(PeriodicRiccati, NoOtherGainsCostLess) {
  const auto stages = ThreeStages();
  const VectorXd cost = (VectorXd(2) << 1, 0.2).finished();
  const auto gains = SolvePeriodicRiccati(stages, cost);
  const double least = CalcCost(stages, gains, cost);
  EXPECT_LT(least, 1e3);
  for (size_t k = 0; k < 3; ++k) {
    for (Eigen::Index i = 0; i < 2; ++i) {
      for (const double change : {-0.01, 0.01}) {
        auto other = gains;
        other[k](0, i) += change;
        EXPECT_GT(CalcCost(stages, other, cost), least);
      }
    }
  }
}

}  // namespace
}  // namespace footfall
