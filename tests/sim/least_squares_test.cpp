#include "sim/gait/least_squares.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

/// Rosenbrock's valley as squares: (10 (y - x^2), 1 - x), zero at (1, 1).
bool Rosenbrock(int, const VectorXd& z, VectorXd& r) {
  r.resize(2);
  r << 10 * (z[1] - z[0] * z[0]), 1 - z[0];
  return true;
}

TEST(LeastSquares, FindsTheBottomOfRosenbrocksValley) {
  VectorXd z(2);
  z << -1.2, 1;
  LeastSquaresOptions options;
  options.iterations = 100;
  options.tolerance = 1e-12;
  options.step = 1e-7;
  EXPECT_LT(MinimiseSquares(Rosenbrock, z, options), 1e-10);
  EXPECT_NEAR(z[0], 1, 1e-5);
}

TEST(LeastSquares, GoesOnWhileItGains) {
  LeastSquaresOptions options;
  options.step = 1e-7;
  options.iterations = 2;
  int made = 0;
  options.progress = [&](int, double) { ++made; };
  VectorXd z(2);
  z << -1.2, 1;
  const double after_two = MinimiseSquares(Rosenbrock, z, options);
  EXPECT_EQ(made, 2);
  made = 0;
  z << -1.2, 1;
  options.more = 5;
  EXPECT_LT(MinimiseSquares(Rosenbrock, z, options), 0.9 * after_two);
  EXPECT_GT(made, 2);
  EXPECT_LE(made, 7);
}

TEST(LeastSquares, CentralDifferencesAreExactForQuadratics) {
  VectorXd z(2), r;
  z << 0.3, -0.7;
  Rosenbrock(0, z, r);
  const MatrixXd jacobian = CalcJacobian(Rosenbrock, z, r, 1e-3, true);
  MatrixXd expected(2, 2);
  expected << -20 * 0.3, 10, -1, 0;
  EXPECT_LT((jacobian - expected).norm(), 1e-11);
}

TEST(LeastSquares, AColumnThatCannotBeComputedIsZero) {
  auto falls = [](int worker, const VectorXd& z, VectorXd& r) {
    return z[0] <= 0 && Rosenbrock(worker, z, r);
  };
  const VectorXd z = VectorXd::Zero(2);
  VectorXd r;
  Rosenbrock(0, z, r);
  EXPECT_TRUE(CalcJacobian(falls, z, r, 1e-3, false).col(0).isZero());
}

}  // namespace
}  // namespace footfall
