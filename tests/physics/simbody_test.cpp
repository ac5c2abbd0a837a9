// Both engines and the joint reactions against Simbody on random trees in random motion.

#include <gtest/gtest.h>

#include "sim/engine/bullet_engine.h"
#include "tests/physics/engine_comparison.h"
#include "tests/physics/joint_space_engine.h"
#include "tests/physics/random_tree.h"
#include "tests/physics/real_body.h"
#include "tests/physics/simbody_oracle.h"

namespace footfall::physics_test {
namespace {

template <class Engine>
class AgainstSimbody : public ::testing::Test {};
using Engines = ::testing::Types<BulletEngine, JointSpaceEngine>;
TYPED_TEST_SUITE(AgainstSimbody, Engines);

TYPED_TEST(AgainstSimbody, AcceleratesRandomTreesAlike) {
  std::mt19937_64 random(5);
  double worst = 0;
  for (int tree = 0; tree < 20; ++tree) {
    const BodyModel body = BuildRandomTree(random, 1 + tree);
    worst = std::max(worst, CalcWorstDifference<TypeParam, SimbodyOracle>(body, random, 5));
  }
  EXPECT_LT(worst, 1e-10);
}

TYPED_TEST(AgainstSimbody, AcceleratesTheRunnerAlike) {
  std::mt19937_64 random(12);
  EXPECT_LT((CalcWorstDifference<TypeParam, SimbodyOracle>(BuildRunner(), random, 100)), 1e-10);
}

/// Largest difference of a reaction, relative to the largest reaction of the question.
double CalcWorstReaction(const BodyModel& body, std::mt19937_64& random, int questions) {
  JointSpaceEngine engine(body, kGravity_G);
  SimbodyOracle simbody(body, kGravity_G);
  double worst = 0;
  for (int i = 0; i < questions; ++i) {
    const BodyState state = DrawState(random, body);
    const Drive drive = DrawDrive(random, body, 8);
    const SpeedVector a = engine.CalcAccelerations(state, drive.torque, drive.forces);
    simbody.CalcAccelerations(state, drive.torque, drive.forces);
    const std::vector<Vector6d> expected = simbody.CalcReactions();
    double largest = 0, difference = 0;
    for (std::size_t link = 0; link < expected.size(); ++link) {
      const Vector6d reaction = engine.joint_space().CalcReaction(static_cast<int>(link), a);
      largest = std::max(largest, expected[link].norm());
      difference = std::max(difference, (reaction - expected[link]).norm());
    }
    worst = std::max(worst, difference / largest);
  }
  return worst;
}

TEST(JointReactions, AgreeWithSimbodyOnRandomTrees) {
  std::mt19937_64 random(6);
  double worst = 0;
  for (int tree = 0; tree < 20; ++tree) {
    const BodyModel body = BuildRandomTree(random, 1 + tree);
    worst = std::max(worst, CalcWorstReaction(body, random, 5));
  }
  EXPECT_LT(worst, 1e-10);
}

TEST(JointReactions, AgreeWithSimbodyOnTheRunner) {
  std::mt19937_64 random(13);
  EXPECT_LT(CalcWorstReaction(BuildRunner(), random, 100), 1e-10);
}

/// The runner in one random motion, asked of both.
struct AskedRunner {
  BodyModel body = BuildRunner();
  SimbodyOracle simbody{body, kGravity_G};
  JointSpaceEngine engine{body, kGravity_G};
  SpeedVector a;

  AskedRunner() {
    std::mt19937_64 random(14);
    const BodyState state = DrawState(random, body);
    const Drive drive = DrawDrive(random, body, 8);
    a = engine.CalcAccelerations(state, drive.torque, drive.forces);
    simbody.CalcAccelerations(state, drive.torque, drive.forces);
  }
};

TEST(JointSpaceAgainstSimbody, AcceleratesPointsOfEveryLinkAlike) {
  AskedRunner runner;
  const Vector3d p_LP(0.05, -0.2, 0.03);
  for (int link = 0; link < static_cast<int>(runner.body.links.size()); ++link) {
    const JointSpace& joint_space = runner.engine.joint_space();
    const Vector3d p_OP = joint_space.p_OL(link) + joint_space.R_GL(link) * p_LP;
    const Vector3d ours = joint_space.CalcPointAcceleration(link, p_OP, runner.a);
    const Vector3d expected = runner.simbody.CalcPointAcceleration(link, p_LP);
    EXPECT_LT((ours - expected).norm(), 1e-10 * expected.norm()) << "link " << link;
  }
}

TEST(JointSpaceAgainstSimbody, HasTheSameEnergyAndMomentum) {
  AskedRunner runner;
  const JointSpace& joint_space = runner.engine.joint_space();
  EXPECT_NEAR(joint_space.CalcKineticEnergy() / runner.simbody.CalcKineticEnergy(), 1, 1e-12);
  Vector6d momentum = joint_space.CalcMomentum();
  momentum.head<3>() -= joint_space.CalcCentreOfMass().cross(Vector3d(momentum.tail<3>()));
  const Vector6d expected = runner.simbody.CalcCentralMomentum();
  EXPECT_LT((momentum - expected).norm(), 1e-12 * expected.norm());
}

}  // namespace
}  // namespace footfall::physics_test
