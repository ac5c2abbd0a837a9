// Bullet's articulated bodies against our joint-space equations: the same question, two answers.

#include <gtest/gtest.h>

#include "sim/engine/bullet_engine.h"
#include "tests/physics/engine_comparison.h"
#include "tests/physics/joint_space_engine.h"
#include "tests/physics/random_tree.h"
#include "tests/physics/real_body.h"

namespace footfall::physics_test {
namespace {

// Rounding times the condition of the mass matrix (1e4 or so), well inside 1e-10.
TEST(EnginesAgree, AccelerateRandomTreesAlike) {
  std::mt19937_64 random(1);
  double worst = 0;
  for (int tree = 0; tree < 40; ++tree) {
    const BodyModel body = BuildRandomTree(random, 1 + tree % 20);
    worst = std::max(worst, CalcWorstDifference<BulletEngine, JointSpaceEngine>(body, random, 5));
  }
  EXPECT_LT(worst, 1e-10);
}

// The base runner: 45 coordinates, 29 of them behind massless links or on feet of 0.1 kg.
TEST(EnginesAgree, AccelerateTheRunnerAlike) {
  std::mt19937_64 random(11);
  EXPECT_LT((CalcWorstDifference<BulletEngine, JointSpaceEngine>(BuildRunner(), random, 200)),
            1e-10);
}

// The root alone takes another path through Bullet.
TEST(EnginesAgree, AccelerateASingleSegmentAlike) {
  std::mt19937_64 random(2);
  const BodyModel body = BuildRandomTree(random, 0);
  EXPECT_LT((CalcWorstDifference<BulletEngine, JointSpaceEngine>(body, random, 20)), 1e-12);
}

TEST(EnginesAgree, BulletForgetsTheLastQuestion) {
  std::mt19937_64 random(3);
  const BodyModel body = BuildRandomTree(random, 12);
  const BodyState state = DrawState(random, body);
  const Drive drive = DrawDrive(random, body, 8);
  BulletEngine used(body, kGravity_G), fresh(body, kGravity_G);
  const Drive other = DrawDrive(random, body, 8);
  used.CalcAccelerations(DrawState(random, body), other.torque, other.forces);
  const SpeedVector a = used.CalcAccelerations(state, drive.torque, drive.forces);
  const SpeedVector b = fresh.CalcAccelerations(state, drive.torque, drive.forces);
  EXPECT_EQ(a, b);
}

TEST(EnginesAgree, BulletRefusesAMasslessTip) {
  std::mt19937_64 random(4);
  BodyModel body = BuildRandomTree(random, 4);
  body.links.back().mass = 0;
  EXPECT_THROW(BulletEngine(body, kGravity_G), std::logic_error);
}

}  // namespace
}  // namespace footfall::physics_test
