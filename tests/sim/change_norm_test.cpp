#include "sim/gait/change_norm.h"

#include <gtest/gtest.h>

#include <Eigen/QR>

#include "musculoskeletal/build_body.h"
#include "sim/gait/stride_jacobian.h"
#include "tests/sim/stored_stride.h"

namespace footfall {
namespace {

struct Base : StoredStride {
  ChangeNorm norm{map};
};

// Closed form: P^-1 P = 1 (Woodbury's formula against the matrix itself).
TEST(ChangeNorm, DirectionsAreTheInverseOfTheGradient) {
  const Base base;
  const VectorXd z = DrawChange(base.map.NumUnknowns());
  const VectorXd back = base.norm.CalcDirections(base.norm.CalcGradient(z).transpose());
  EXPECT_LT((back - z).norm(), 1e-8 * z.norm());
  EXPECT_LT((base.norm.CalcMatrix() * z - base.norm.CalcGradient(z)).norm(), 1e-10 * z.norm());
}

// Closed form: |z|^2 + |rows z|^2, and P^-1 P = 1 with it.
TEST(ChangeNorm, BesideCountsMoreRows) {
  const Base base;
  const VectorXd z = DrawChange(base.map.NumUnknowns());
  const MatrixXd rows = DrawChange(3 * z.size()).reshaped(3, z.size());
  const ChangeNorm more = base.norm.Beside(rows);
  const double expected = z.dot(base.norm.CalcGradient(z)) + (rows * z).squaredNorm();
  EXPECT_NEAR(z.dot(more.CalcGradient(z)), expected, 1e-10 * expected);
  const VectorXd back = more.CalcDirections(more.CalcGradient(z).transpose());
  EXPECT_LT((back - z).norm(), 1e-7 * z.norm());
}

// Lagrange: the gradient of the least z is a combination of the rows that hold it.
TEST(ChangeNorm, TheLeastChangeHasNoGradientAlongTheConditions) {
  const Base base;
  const MatrixXd J = CalcStrideJacobian(base.setup, base.map, base.gait);
  const VectorXd rhs = DrawChange(J.rows());
  const VectorXd z = base.norm.FindLeast(J, rhs);
  const VectorXd gradient = base.norm.CalcGradient(z);
  const VectorXd rows = J.transpose().completeOrthogonalDecomposition().solve(gradient);
  EXPECT_LT((J.transpose() * rows - gradient).norm(), 1e-6 * gradient.norm());
}

// Closed form: states of both feet's sections alike, each by half.
TEST(ChangeNorm, CountsTheStatesOfBothFeetAlike) {
  const Base base;
  VectorXd z = VectorXd::Zero(base.map.NumUnknowns());
  z.head(base.map.NumStates()) = DrawChange(base.map.NumStates());
  const double expected = z.squaredNorm() / (2 * kStateWeight * kStateWeight);
  EXPECT_NEAR(z.dot(base.norm.CalcGradient(z)), expected, 1e-10 * expected);
}

}  // namespace
}  // namespace footfall
