// The factor that follows a body's tree against a full one.

#include "sim/engine/tree_factor.h"

#include <gtest/gtest.h>

#include "sim/engine/joint_space.h"
#include "tests/physics/random_tree.h"
#include "tests/physics/real_body.h"

namespace footfall::physics_test {
namespace {

void ExpectInverse(std::mt19937_64& random, const BodyModel& body) {
  JointSpace space(body, {0, -9.8, 0});
  space.Update(DrawState(random, body));
  space.FormEquations();
  const SpeedMatrix& mass = space.mass_matrix();
  SpeedVector b(body.NumSpeeds());
  for (double& entry : b) {
    entry = Draw(random, -1, 1);
  }
  TreeFactor factor(body);
  factor.Compute(mass);
  const SpeedVector x = factor.Solve(b);
  EXPECT_LT((mass * x - b).norm(), 1e-9 * (1 + x.norm()));
  MatrixXd rows(3, body.NumSpeeds());
  rows << b.transpose(), 2 * b.transpose(), -b.transpose();
  const MatrixXd X = factor.SolveFromRight(rows);
  EXPECT_LT((X.row(1).transpose() - 2 * x).norm(), 1e-9 * (1 + x.norm()));
  EXPECT_LT((X * mass - rows).norm(), 1e-9 * (1 + X.norm()));
}

TEST(TreeFactor, InvertsMassMatricesOfRandomTrees) {
  std::mt19937_64 random(8);
  for (int joints = 1; joints < 14; ++joints) {
    ExpectInverse(random, BuildRandomTree(random, joints));
  }
}

TEST(TreeFactor, InvertsThatOfTheRunner) {
  std::mt19937_64 random(9);
  ExpectInverse(random, BuildRunner());
}

}  // namespace
}  // namespace footfall::physics_test
