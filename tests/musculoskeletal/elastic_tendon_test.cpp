#include "musculoskeletal/elastic_tendon.h"

#include <gtest/gtest.h>

#include <cmath>

#include "musculoskeletal/tendon.h"

namespace footfall {
namespace {

/// Long tendon, short pennate fibres: much like soleus.
Muscle BuildMuscle() {
  Muscle muscle;
  muscle.max_isometric_force = 5000;
  muscle.optimal_fiber_length = 0.05;
  muscle.tendon_slack_length = 0.25;
  muscle.pennation_angle_at_optimal = 0.4;
  muscle.tendon_strain = 0.1;
  return muscle;
}

constexpr double kStep = 2e-4;  // s
constexpr double kPath = 0.30;  // m

/// x of a muscle held at kPath for `time`.
double Hold(const Muscle& muscle, double activation, double along, double time) {
  for (int i = 0; i < static_cast<int>(std::lround(time / kStep)); ++i) {
    along = StepFiber(muscle, kPath, activation, along, kStep);
  }
  return along;
}

TEST(ElasticTendonTest, FibreAndTendonPullAlikeAfterEveryStep) {
  const Muscle muscle = BuildMuscle();
  for (const double activation : {0.0, 0.05, 0.5, 1.0}) {
    const double before = 0.045;
    const double after = StepFiber(muscle, kPath, activation, before, kStep);
    const double fiber = CalcFiberPull(muscle, after, (after - before) / kStep, activation);
    EXPECT_NEAR(fiber, CalcTendonPull(muscle, kPath, after), 0.02) << activation;
  }
}

TEST(ElasticTendonTest, HeldStillItComesToRestAtTheIsometricTension) {
  const Muscle muscle = BuildMuscle();
  const double along = Hold(muscle, 0.6, 0.045, 1);
  EXPECT_NEAR(StepFiber(muscle, kPath, 0.6, along, kStep), along, 1e-8);
  const double tension = CalcTendonPull(muscle, kPath, along);
  EXPECT_NEAR(CalcFiberPull(muscle, along, 0, 0.6), tension, 1);
  EXPECT_NEAR(CalcTendonStretch(muscle, tension), kPath - along - muscle.tendon_slack_length, 1e-8);
}

TEST(ElasticTendonTest, HalfTheStepHalvesTheError) {
  const Muscle muscle = BuildMuscle();
  const auto run = [&](int steps) {
    double along = 0.045;
    for (int i = 0; i < steps; ++i) {
      along = StepFiber(muscle, kPath, 0.6, along, 0.02 / steps);
    }
    return along;
  };
  const double exact = run(6400);
  const double coarse = run(50) - exact, fine = run(100) - exact;
  EXPECT_GT(std::abs(coarse), 1e-6);
  EXPECT_NEAR(coarse / fine, 2, 0.2);
}

TEST(ElasticTendonTest, TheActivationOfAPullGivesIt) {
  const Muscle muscle = BuildMuscle();
  for (const double speed : {-0.2, 0.0, 0.1}) {
    const double pull = CalcFiberPull(muscle, 0.046, speed, 0.37);
    EXPECT_NEAR(CalcActivationOfPull(muscle, 0.046, speed, pull), 0.37, 1e-12) << speed;
  }
}

TEST(ElasticTendonTest, APathTooShortLeavesNoTension) {
  const Muscle muscle = BuildMuscle();
  double along = 0.002;
  for (int i = 0; i < 500; ++i) {
    along = StepFiber(muscle, 0.24, 0.5, along, kStep);
  }
  EXPECT_NEAR(along, 0.01 * muscle.optimal_fiber_length, 1e-9);
  EXPECT_EQ(CalcTendonPull(muscle, 0.24, along), 0);
}

}  // namespace
}  // namespace footfall
