#include "musculoskeletal/muscle_stiffness.h"

#include <gtest/gtest.h>

#include <cmath>

#include "musculoskeletal/hill_curves.h"
#include "musculoskeletal/tendon.h"

namespace footfall {
namespace {

Muscle BuildMuscle(double tendon_slack_length) {
  Muscle muscle;
  muscle.group = "vasti";
  muscle.max_isometric_force = 2000;
  muscle.optimal_fiber_length = 0.1;
  muscle.tendon_slack_length = tendon_slack_length;
  return muscle;
}

constexpr FiberState kOptimal{.norm_fiber_length = 1, .norm_fiber_velocity = 0, .cos_pennation = 1};

// Cui 2008: 23.4 times the force per fibre length, at any force, where the tendon is rigid.
TEST(MuscleStiffnessTest, ShortRangeStiffnessGoesWithForce) {
  const Muscle stiff = BuildMuscle(1e-9);
  for (const double activation : {0.1, 0.5, 1.0}) {
    const double force = 2000 * activation;
    const PathImpedance path = CalcPathImpedance(stiff, kOptimal, activation, force);
    // Half of the passive curve's slope appears at its corner (central difference).
    const double passive = 0.5 * 2000 / 0.1 * (4 / 0.6) / std::expm1(4.0);
    EXPECT_NEAR(path.stiffness, 23.4 * force / 0.1 + passive, 0.01 * path.stiffness);
  }
}

// Two springs in series; the damper beside the first moves by its share only.
TEST(MuscleStiffnessTest, TheTendonIsInSeries) {
  const Muscle rigid = BuildMuscle(1e-9), elastic = BuildMuscle(0.2);
  const double tension = 1000, activation = 0.5;
  const PathImpedance fibre = CalcPathImpedance(rigid, kOptimal, activation, tension);
  const PathImpedance unit = CalcPathImpedance(elastic, kOptimal, activation, tension);
  const double tendon = CalcTendonStiffness(elastic, tension);
  EXPECT_NEAR(unit.stiffness, 1 / (1 / fibre.stiffness + 1 / tendon), 1e-4 * unit.stiffness);
  const double share = tendon / (tendon + fibre.stiffness);
  EXPECT_NEAR(unit.damping, fibre.damping * share * share, 1e-4 * unit.damping);
}

// Slope of De Groote's force-velocity curve at rest, 2.451, over 10 optimal lengths per second.
TEST(MuscleStiffnessTest, DampingIsTheSlopeOfForceOverVelocity) {
  const PathImpedance path = CalcPathImpedance(BuildMuscle(1e-9), kOptimal, 0.5, 1000);
  const double d = 1e-5;
  const double slope = (CalcForceVelocity(d) - CalcForceVelocity(-d)) / (2 * d);
  EXPECT_NEAR(slope, 2.451, 0.001);
  EXPECT_NEAR(path.damping, 1000 * slope / (10 * 0.1), 1e-3 * path.damping);
}

TEST(MuscleStiffnessTest, AShorteningMuscleDampsLess) {
  const FiberState shortening{.norm_fiber_length = 1, .norm_fiber_velocity = -0.3};
  const Muscle muscle = BuildMuscle(1e-9);
  EXPECT_LT(CalcPathImpedance(muscle, shortening, 0.5, 500).damping,
            CalcPathImpedance(muscle, kOptimal, 0.5, 500).damping);
}

TEST(MuscleStiffnessTest, ARestingMuscleIsItsPassiveFibre) {
  const FiberState stretched{.norm_fiber_length = 1.3, .norm_fiber_velocity = 0};
  const PathImpedance path = CalcPathImpedance(BuildMuscle(1e-9), stretched, 0, 200);
  const double slope = (4 / 0.6) * std::exp(4 * 0.3 / 0.6) / std::expm1(4.0);
  EXPECT_NEAR(path.stiffness, 2000 / 0.1 * slope, 1e-3 * path.stiffness);
  EXPECT_EQ(path.damping, 0);
}

// Force and stiffness come from one law: the slope of what a resting muscle pulls with.
TEST(MuscleStiffnessTest, ARestingMuscleIsAsStiffAsItsForceGrows) {
  Muscle muscle = BuildMuscle(1e-9);
  muscle.passive_start = 1.1;
  muscle.passive_length = 0.95;
  muscle.passive_share = 0.4;
  auto force = [&](double length) {
    return CalcForceRange(muscle, CalcRigidTendonFiber(muscle, length, 0)).passive;
  };
  constexpr double kStep = 1e-6;
  const double slope = (force(0.125 + kStep) - force(0.125 - kStep)) / (2 * kStep);
  const FiberState fiber = CalcRigidTendonFiber(muscle, 0.125, 0);
  ASSERT_GT(slope, 0);
  EXPECT_NEAR(CalcPathImpedance(muscle, fiber, 0, force(0.125)).stiffness, slope, 1e-4 * slope);
}

}  // namespace
}  // namespace footfall
