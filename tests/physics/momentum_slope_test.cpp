// How the body's momentum answers the state, in closed form, against central differences.

#include "sim/engine/momentum_slope.h"

#include <gtest/gtest.h>

#include "sim/gait/state_map.h"
#include "tests/physics/random_tree.h"

namespace footfall::physics_test {
namespace {

TEST(MomentumSlope, IsThatOfRandomTreesWithSliders) {
  constexpr double kStep = 1e-6;
  std::mt19937_64 random(8);
  for (int joints = 1; joints <= 12; ++joints) {
    BodyModel body = BuildRandomTree(random, joints);
    for (Link& link : body.links) {
      link.slides = Draw(random, 0, 1) < 0.3;
    }
    const BodyState state = DrawState(random, body);
    JointSpace space(body, {0, -9.8, 0});
    const auto momentum_at = [&](const VectorXd& moved) {
      space.Update(AddDifference(state, moved));
      return Vector3d(space.CalcMomentum().tail<3>());
    };
    space.Update(state);
    const MatrixXd slope = CalcMomentumSlope(body, space);
    ASSERT_EQ(slope.cols(), DifferenceSize(body));
    for (Eigen::Index k = 0; k < slope.cols(); ++k) {
      const VectorXd d = kStep * VectorXd::Unit(slope.cols(), k);
      const Vector3d column = (momentum_at(d) - momentum_at(-d)) / (2 * kStep);
      EXPECT_LT((slope.col(k) - column).norm(), 1e-7 * (1 + column.norm())) << joints << ' ' << k;
    }
  }
}

}  // namespace
}  // namespace footfall::physics_test
