#include "musculoskeletal/muscle.h"

#include <gtest/gtest.h>

#include <cmath>

#include "musculoskeletal/hill_curves.h"

namespace footfall {
namespace {

Muscle BuildMuscle(double pennation) {
  Muscle muscle;
  muscle.max_isometric_force = 100;
  muscle.optimal_fiber_length = 0.10;
  muscle.tendon_slack_length = 0.20;
  muscle.pennation_angle_at_optimal = pennation;
  return muscle;
}

TEST(MuscleTest, AStraightMuscleAtOptimalLengthGivesItsIsometricForce) {
  const Muscle muscle = BuildMuscle(0);
  const MuscleForceRange range = CalcForceRange(muscle, CalcRigidTendonFiber(muscle, 0.30, 0));
  EXPECT_NEAR(range.active, 100, 1e-12);
  EXPECT_EQ(range.passive, 0);
}

TEST(MuscleTest, PennationMeetsItsAngleAtOptimalLength) {
  const double angle = 0.5;
  const Muscle muscle = BuildMuscle(angle);
  const FiberState fiber = CalcRigidTendonFiber(muscle, 0.20 + 0.10 * std::cos(angle), 0);
  EXPECT_NEAR(fiber.norm_fiber_length, 1, 1e-14);
  EXPECT_NEAR(fiber.cos_pennation, std::cos(angle), 1e-14);
}

TEST(MuscleTest, APennateFibreKeepsItsThickness) {
  const Muscle muscle = BuildMuscle(0.5);
  for (const double length : {0.22, 0.27, 0.33}) {
    const FiberState fiber = CalcRigidTendonFiber(muscle, length, 0);
    const double sine = std::sqrt(1 - fiber.cos_pennation * fiber.cos_pennation);
    EXPECT_NEAR(0.10 * fiber.norm_fiber_length * sine, 0.10 * std::sin(0.5), 1e-14);
  }
}

TEST(MuscleTest, FibreSpeedIsTheSlopeOfFibreLength) {
  const Muscle muscle = BuildMuscle(0.4);
  constexpr double kStep = 1e-6;
  const double slope = (CalcRigidTendonFiber(muscle, 0.27 + kStep, 0).norm_fiber_length -
                        CalcRigidTendonFiber(muscle, 0.27 - kStep, 0).norm_fiber_length) /
                       (2 * kStep);
  const FiberState fiber = CalcRigidTendonFiber(muscle, 0.27, 0.3);
  EXPECT_NEAR(fiber.norm_fiber_velocity * kMaxFiberSpeed, slope * 0.3, 1e-8);
}

TEST(MuscleTest, ASlackMuscleGivesHardlyAnything) {
  const Muscle muscle = BuildMuscle(0);
  const MuscleForceRange range = CalcForceRange(muscle, CalcRigidTendonFiber(muscle, 0.15, 0));
  EXPECT_LT(range.active, 0.01 * muscle.max_isometric_force);  // the curve's value at 0.2
  EXPECT_EQ(range.passive, 0);
}

}  // namespace
}  // namespace footfall
