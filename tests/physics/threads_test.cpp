// Engines share nothing: two in two threads give bitwise what one gives alone.

#include <gtest/gtest.h>

#include <thread>

#include "sim/engine/bullet_engine.h"
#include "sim/engine/runge_kutta.h"
#include "tests/physics/random_tree.h"

namespace footfall::physics_test {
namespace {

/// A driven tumble of 200 steps, from construction of the engine on.
BodyState Tumble(const BodyModel& body, const BodyState& start, const Drive& push) {
  BulletEngine engine(body, Vector3d(0, -kGravity, 0));
  BodyState state = start;
  Drive drive;
  for (int i = 0; i < 200; ++i) {
    StepRungeKutta2(
        engine, [&](double, const BodyState&, Drive& d) { d = push; }, 1e-4 * i, 1e-4, state,
        drive);
  }
  return state;
}

void ExpectSameBits(const BodyState& a, const BodyState& b) {
  EXPECT_EQ(a.p_GB, b.p_GB);
  EXPECT_EQ(a.R_GB.coeffs(), b.R_GB.coeffs());
  EXPECT_EQ(a.v, b.v);
  EXPECT_EQ(a.q, b.q);
  EXPECT_EQ(a.qd, b.qd);
}

TEST(BulletThreads, TwoEnginesInTwoThreadsGiveTheBitsOfOne) {
  std::mt19937_64 random(9);
  const BodyModel body = BuildRandomTree(random, 15);
  const BodyState start = DrawState(random, body);
  const Drive push = DrawDrive(random, body, 6);
  const BodyState alone = Tumble(body, start, push);
  BodyState first, second;
  std::thread thread_1([&] { first = Tumble(body, start, push); });
  std::thread thread_2([&] { second = Tumble(body, start, push); });
  thread_1.join();
  thread_2.join();
  ASSERT_TRUE(alone.v.allFinite());
  ExpectSameBits(first, alone);
  ExpectSameBits(second, alone);
}

}  // namespace
}  // namespace footfall::physics_test
