// How what motion needs answers the state, in closed form, against differences of inverse dynamics.

#include "sim/engine/needs_slope.h"

#include <gtest/gtest.h>

#include "sim/gait/state_map.h"
#include "tests/physics/random_tree.h"

namespace footfall::physics_test {
namespace {

/// A force on a point of a link: linear in its height, velocity and acceleration J a.
struct PointLaw {
  int link;
  Vector3d p_LP;
  YieldingForce slopes;
  Vector3d Calc(double height, const Vector3d& v, const Vector3d& acceleration) const {
    return slopes.force + height * slopes.by_height + slopes.by_velocity * v +
           slopes.by_acceleration.cwiseProduct(acceleration);
  }
};

std::vector<PointLaw> DrawLaws(std::mt19937_64& random, const BodyModel& body, int count) {
  std::vector<PointLaw> laws;
  for (int i = 0; i < count; ++i) {
    Matrix3d damping;
    damping << DrawVector(random, 30), DrawVector(random, 30), DrawVector(random, 30);
    laws.push_back(
        {static_cast<int>(Draw(random, 0, body.NumCoordinates() + 1)),
         DrawVector(random, 0.2),
         {DrawVector(random, 200), DrawVector(random, 900), damping, DrawVector(random, 2)}});
  }
  return laws;
}

/// Calls back with each law's link, point, velocity and force at an updated state.
template <typename Use>
void Apply(const std::vector<PointLaw>& laws, const JointSpace& space, double pelvis_height,
           const SpeedVector& a, const Use& use) {
  for (const PointLaw& law : laws) {
    const Vector3d p_OP = space.CalcPoint(law.link, law.p_LP);
    use(law, p_OP,
        law.Calc(pelvis_height + p_OP.y(), space.CalcPointVelocity(law.link, p_OP),
                 space.CalcPointSpatialAcceleration(law.link, p_OP, a)));
  }
}

SpeedVector CalcNeedsAt(JointSpace& space, const std::vector<PointLaw>& laws,
                        const BodyState& state, const SpeedVector& a) {
  space.Update(state);
  Apply(laws, space, state.p_GB.y(), a, [&](const PointLaw& law, const Vector3d& p, Vector3d f) {
    space.ApplyForce(law.link, p, f);
  });
  SpeedVector needs;
  space.CalcNeeds(a, needs);
  return needs;
}

/// Largest error over the largest entry of a column, of all columns of a tree in any state.
double CalcWorstColumn(std::mt19937_64& random, int joints, int forces, bool slides) {
  constexpr double kStep = 1e-5;
  BodyModel body = BuildRandomTree(random, joints);
  for (Link& link : body.links) {
    link.slides = slides && Draw(random, 0, 1) < 0.3;
  }
  const std::vector<PointLaw> laws = DrawLaws(random, body, forces);
  const BodyState state = DrawState(random, body);
  SpeedVector a(body.NumSpeeds());
  for (double& entry : a) {
    entry = Draw(random, -20, 20);
  }
  JointSpace space(body, {0.4, -9.8, 0});
  space.Update(state);
  NeedsSlope slope(body);
  slope.Begin(space, a);
  Apply(laws, space, state.p_GB.y(), a, [&](const PointLaw& law, const Vector3d& p, Vector3d f) {
    YieldingForce force = law.slopes;
    force.force = f;
    slope.AddForce(law.link, p, force);
  });
  MatrixXd closed;
  slope.Calc(closed);
  double worst = 0;
  for (Eigen::Index k = 0; k < closed.cols(); ++k) {
    const VectorXd d = kStep * VectorXd::Unit(closed.cols(), k);
    const VectorXd column = (CalcNeedsAt(space, laws, AddDifference(state, d), a) -
                             CalcNeedsAt(space, laws, AddDifference(state, -d), a)) /
                            (2 * kStep);
    worst = std::max(worst, (closed.col(k) - column).lpNorm<Eigen::Infinity>() /
                                (1 + column.lpNorm<Eigen::Infinity>()));
  }
  return worst;
}

TEST(NeedsSlope, IsThatOfRandomTreesInTheAir) {
  std::mt19937_64 random(5);
  for (int tree = 0; tree < 12; ++tree) {
    EXPECT_LT(CalcWorstColumn(random, 1 + tree, 0, false), 1e-7) << tree;
  }
}

TEST(NeedsSlope, IsThatOfTreesWithSliders) {
  std::mt19937_64 random(6);
  for (int tree = 0; tree < 12; ++tree) {
    EXPECT_LT(CalcWorstColumn(random, 1 + tree, 0, true), 1e-7) << tree;
  }
}

TEST(NeedsSlope, TakesInForcesThatYield) {
  std::mt19937_64 random(7);
  for (int tree = 0; tree < 12; ++tree) {
    EXPECT_LT(CalcWorstColumn(random, 1 + tree, 6, tree % 2 == 1), 1e-7) << tree;
  }
}

}  // namespace
}  // namespace footfall::physics_test
