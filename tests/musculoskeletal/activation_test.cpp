#include "musculoskeletal/activation.h"

#include <gtest/gtest.h>

#include <cmath>

namespace footfall {
namespace {

/// da/dt of the law at excitation u.
double Rate(double a, double u) {
  const double slow = 0.5 + 1.5 * a;
  return u > a ? (u - a) / (kActivationTime * slow) : (u - a) * slow / kDeactivationTime;
}

/// The law stepped by the midpoint rule in 1 us steps.
double Integrate(double a, double u, double time) {
  const double h = 1e-6;
  for (int i = 0; i < static_cast<int>(std::lround(time / h)); ++i) {
    a += h * Rate(a + 0.5 * h * Rate(a, u), u);
  }
  return a;
}

TEST(ActivationTest, BoundsSolveTheLaw) {
  for (const double a : {0.01, 0.2, 0.6, 0.95}) {
    for (const double time : {0.002, 0.01, 0.05}) {
      const ActivationBounds bounds = CalcActivationBounds(a, time);
      EXPECT_NEAR(bounds.high, Integrate(a, 1, time), 1e-8) << a << " " << time;
      EXPECT_NEAR(bounds.low, Integrate(a, 0, time), 1e-8) << a << " " << time;
    }
  }
}

TEST(ActivationTest, SlopesOfTheBoundsAreTheirDifferences) {
  for (const double a : {0.01, 0.2, 0.6, 0.95}) {
    for (const double time : {0.002, 0.01, 0.05}) {
      constexpr double kStep = 1e-6;
      const ActivationBounds more = CalcActivationBounds(a + kStep, time);
      const ActivationBounds less = CalcActivationBounds(a - kStep, time);
      const ActivationBounds slope = CalcActivationBoundSlopes(a, time);
      EXPECT_NEAR(slope.low, (more.low - less.low) / (2 * kStep), 1e-7);
      EXPECT_NEAR(slope.high, (more.high - less.high) / (2 * kStep), 1e-7);
    }
  }
}

// Thelen 2003, the rise by hand with t_act = 0.010 s: a half after 10 ms (2 ln 2 - 0.75) = 6.4 ms.
TEST(ActivationTest, RestRisesToAHalfInSixMilliseconds) {
  EXPECT_NEAR(CalcActivationBounds(0, 0.010 * (2 * std::log(2) - 0.75)).high, 0.5, 1e-12);
}

// The factor of the model multiplies both times.
TEST(ActivationTest, SlowMusclesTakeTheSameWayInMoreTime) {
  const ActivationBounds usual = CalcActivationBounds(0.4, 0.01);
  const ActivationBounds slow = CalcActivationBounds(0.4, 0.015, {.activation_time_scale = 1.5});
  EXPECT_NEAR(slow.low, usual.low, 1e-13);
  EXPECT_NEAR(slow.high, usual.high, 1e-13);
}

TEST(ActivationTest, NoTimeNoChange) {
  const ActivationBounds bounds = CalcActivationBounds(0.3, 0);
  EXPECT_NEAR(bounds.low, 0.3, 1e-15);
  EXPECT_NEAR(bounds.high, 0.3, 1e-15);
}

TEST(ActivationTest, SteadyStatesAreReached) {
  EXPECT_NEAR(CalcActivationBounds(0.1, 1).high, 1, 1e-12);
  EXPECT_LT(CalcActivationBounds(0.9, 1).low, 1e-4);
  EXPECT_EQ(CalcActivationBounds(1, 0.01).high, 1);
  EXPECT_EQ(CalcActivationBounds(0, 0.01).low, 0);
}

TEST(ActivationTest, TwoStepsAreOneOfTheirSum) {
  const ActivationBounds once = CalcActivationBounds(0.4, 0.03);
  EXPECT_NEAR(CalcActivationBounds(CalcActivationBounds(0.4, 0.01).high, 0.02).high, once.high,
              1e-13);
  EXPECT_NEAR(CalcActivationBounds(CalcActivationBounds(0.4, 0.01).low, 0.02).low, once.low, 1e-13);
}

TEST(ActivationTest, FullActivationFallsToAHalfIn18Milliseconds) {
  // z = 0.5 exp(-t / 80 ms), a = 1/2 at z = 0.4: t = 80 ms ln(0.5 / 0.4) = 17.9 ms; a quarter at
  // z = 2/7: 44.8 ms.
  EXPECT_NEAR(CalcActivationBounds(1, 0.080 * std::log(0.5 / 0.4)).low, 0.5, 1e-12);
  EXPECT_NEAR(CalcActivationBounds(1, 0.080 * std::log(0.5 * 3.5)).low, 0.25, 1e-12);
}

}  // namespace
}  // namespace footfall
