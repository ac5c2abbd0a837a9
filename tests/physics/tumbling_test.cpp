// A tree that tumbles free of forces keeps energy, linear and angular momentum; what drifts is the
// integrator's error, which must fall with the square of the step.

#include <gtest/gtest.h>

#include "sim/engine/bullet_engine.h"
#include "sim/engine/runge_kutta.h"
#include "tests/physics/joint_space_engine.h"
#include "tests/physics/random_tree.h"
#include "tests/physics/real_body.h"

namespace footfall::physics_test {
namespace {

/// What free motion keeps.
struct Invariants {
  double energy = 0;                    ///< J
  Vector3d linear = Vector3d::Zero();   ///< kg m/s
  Vector3d angular = Vector3d::Zero();  ///< about the centre of mass, kg m2/s
  Vector3d centre = Vector3d::Zero();   ///< of mass, ground frame, m
};

Invariants Measure(const BodyModel& body, const BodyState& state) {
  JointSpace joint_space(body, Vector3d::Zero());
  joint_space.Update(state);
  const Vector6d momentum = joint_space.CalcMomentum();
  const Vector3d c = joint_space.CalcCentreOfMass();
  Invariants kept;
  kept.energy = joint_space.CalcKineticEnergy();
  kept.linear = momentum.tail<3>();
  kept.angular = momentum.head<3>() - c.cross(kept.linear);
  kept.centre = state.p_GB + c;
  return kept;
}

/// Relative drift over `time`.
struct Drift {
  double energy = 0, linear = 0, angular = 0;
  double centre = 0;  ///< m, from the straight line
};

template <class Engine>
Drift Tumble(const BodyModel& body, const BodyState& start, double time, int steps) {
  Engine engine(body, Vector3d::Zero());
  BodyState state = start;
  Drive drive;
  const auto no_drive = [&](double, const BodyState&, Drive& d) {
    d.torque.setZero(body.NumCoordinates());
  };
  const double dt = time / steps;
  for (int i = 0; i < steps; ++i) {
    StepRungeKutta2(engine, no_drive, i * dt, dt, state, drive);
  }
  const Invariants before = Measure(body, start), after = Measure(body, state);
  const Vector3d straight = before.centre + time / body.mass * before.linear;
  return {.energy = std::abs(after.energy / before.energy - 1),
          .linear = (after.linear - before.linear).norm() / before.linear.norm(),
          .angular = (after.angular - before.angular).norm() / before.angular.norm(),
          .centre = (after.centre - straight).norm()};
}

struct Tumbler {
  BodyModel body;
  BodyState start;
};

Tumbler BuildTumblingTree() {
  std::mt19937_64 random(7);
  Tumbler tumbler{BuildRandomTree(random, 12), {}};
  tumbler.start = DrawState(random, tumbler.body);
  tumbler.start.qd *= 0.25;
  return tumbler;
}

Tumbler BuildTumblingRunner() {
  std::mt19937_64 random(20);
  Tumbler tumbler{BuildRunner(), {}};
  tumbler.start = DrawState(random, tumbler.body);
  tumbler.start.q *= 0.3;
  tumbler.start.qd *= 0.25;
  return tumbler;
}

template <class Engine>
class Tumbling : public ::testing::Test {};
using Engines = ::testing::Types<BulletEngine, JointSpaceEngine>;
TYPED_TEST_SUITE(Tumbling, Engines);

// Half a second at 1 ms. The fastest segments turn at w = 15 rad/s: RK2 errs by (w dt)^2/6 w t =
// 3e-4 in their orientation, and what is kept drifts by less.
TYPED_TEST(Tumbling, KeepsEnergyAndMomentum) {
  const Tumbler tree = BuildTumblingTree();
  const Drift drift = Tumble<TypeParam>(tree.body, tree.start, 0.5, 500);
  EXPECT_LT(drift.energy, 3e-4);
  EXPECT_LT(drift.linear, 3e-4);
  EXPECT_LT(drift.angular, 3e-4);
  EXPECT_LT(drift.centre, 3e-5);
}

// The runner, limp, turning at 4 rad/s with limbs up to 13 rad/s: the centre of mass leaves its
// straight line by micrometres (semi-implicit Euler: half a millimetre).
TYPED_TEST(Tumbling, KeepsEnergyAndMomentumOfTheRunner) {
  const Tumbler runner = BuildTumblingRunner();
  const Drift drift = Tumble<TypeParam>(runner.body, runner.start, 0.5, 500);
  EXPECT_LT(drift.energy, 2e-5);
  EXPECT_LT(drift.linear, 2e-5);
  EXPECT_LT(drift.angular, 2e-5);
  EXPECT_LT(drift.centre, 1e-5);
}

TYPED_TEST(Tumbling, DriftOfTheRunnerFallsAsSquareOfTheStep) {
  const Tumbler runner = BuildTumblingRunner();
  const Drift coarse = Tumble<TypeParam>(runner.body, runner.start, 0.5, 500);
  const Drift fine = Tumble<TypeParam>(runner.body, runner.start, 0.5, 1000);
  EXPECT_NEAR(coarse.linear / fine.linear, 4, 0.2);
  EXPECT_NEAR(coarse.angular / fine.angular, 4, 0.2);
  EXPECT_NEAR(coarse.centre / fine.centre, 4, 0.2);
}

// At 1/16 of the step, 1/256 of the drift: what is left is the integrator's, not the engine's.
TYPED_TEST(Tumbling, DriftFallsAsSquareOfTheStep) {
  const Tumbler tree = BuildTumblingTree();
  const Drift coarse = Tumble<TypeParam>(tree.body, tree.start, 0.5, 500);
  const Drift fine = Tumble<TypeParam>(tree.body, tree.start, 0.5, 1000);
  const Drift finest = Tumble<TypeParam>(tree.body, tree.start, 0.5, 8000);
  EXPECT_NEAR(coarse.energy / fine.energy, 4, 0.1);
  EXPECT_NEAR(coarse.linear / fine.linear, 4, 0.1);
  EXPECT_NEAR(coarse.angular / fine.angular, 4, 0.1);
  EXPECT_NEAR(coarse.energy / finest.energy, 256, 5);
  EXPECT_NEAR(coarse.angular / finest.angular, 256, 5);
}

// Gravity moves the centre of mass on a parabola whatever the limbs do, and does nothing else.
TYPED_TEST(Tumbling, GravityMovesOnlyTheCentreOfMass) {
  const Tumbler tree = BuildTumblingTree();
  const Vector3d gravity_G(1.5, -9, 0.5);
  std::mt19937_64 random(8);
  const Drive drive = DrawDrive(random, tree.body, 3);
  TypeParam falling(tree.body, gravity_G), floating(tree.body, Vector3d::Zero());
  const SpeedVector with = falling.CalcAccelerations(tree.start, drive.torque, drive.forces);
  const SpeedVector without = floating.CalcAccelerations(tree.start, drive.torque, drive.forces);
  SpeedVector difference = with - without;
  difference.segment<3>(3) -= gravity_G;
  EXPECT_LT(difference.norm(), 1e-11 * with.norm());
}

}  // namespace
}  // namespace footfall::physics_test
