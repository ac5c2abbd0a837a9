#include "sim/pose/simplex.h"

#include <gtest/gtest.h>

#include <cmath>

namespace footfall {
namespace {

TEST(SimplexTest, FindsTheBottomOfACurvedValley) {
  // Rosenbrock 1960: minimum 0 at (1, 1).
  const auto f = [](const VectorXd& x) {
    return 100 * std::pow(x(1) - x(0) * x(0), 2) + std::pow(1 - x(0), 2);
  };
  const SimplexResult found =
      FindMinimum(f, Eigen::Vector2d(-1.2, 1), Eigen::Vector2d::Constant(0.3));
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(found.x(0), 1, 1e-3);
  EXPECT_NEAR(found.x(1), 1, 2e-3);
}

TEST(SimplexTest, FindsAKink) {
  const auto f = [](const VectorXd& x) { return std::abs(x(0) - 2) + x(0) * x(0) / 100; };
  const SimplexResult found = FindMinimum(f, VectorXd::Zero(1), VectorXd::Ones(1));
  EXPECT_TRUE(found.converged);
  EXPECT_NEAR(found.x(0), 2, 1e-4);
}

}  // namespace
}  // namespace footfall
