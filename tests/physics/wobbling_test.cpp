// A wobbling mass on its bone against the two-mass oscillator, and bodies that give on both
// engines.

#include <gtest/gtest.h>

#include <cmath>

#include "musculoskeletal/soft_tissue.h"
#include "sim/conditions.h"
#include "sim/contact/sole.h"
#include "sim/engine/bullet_engine.h"
#include "sim/engine/runge_kutta.h"
#include "sim/gait/runner_plant.h"
#include "tests/physics/closed_forms/spring_mass.h"
#include "tests/physics/engine_comparison.h"
#include "tests/physics/joint_space_engine.h"
#include "tests/physics/random_tree.h"
#include "tests/physics/wall.h"

namespace footfall::physics_test {
namespace {

constexpr double kBone = 3.5, kTissue = 5.2;  // kg, a thigh's
constexpr double kFrequency = 10;             // Hz

/// A bone with a tissue that slides along an oblique axis.
struct BoneWithTissue {
  BodyModel body;
  double stiffness = kTissue * std::pow(2 * std::numbers::pi * kFrequency, 2);

  BoneWithTissue() {
    body.links = {{.name = "pelvis", .mass = kBone, .I_LC = 0.1 * Matrix3d::Identity()},
                  {.name = "tissue",
                   .parent = 0,
                   .axis = Vector3d(0.6, 0.8, 0),
                   .slides = true,
                   .mass = kTissue,
                   .I_LC = 0.2 * Matrix3d::Identity()}};
    body.coordinates = {{.name = "tissue"}};
    body.mass = kBone + kTissue;
  }

  /// Both at rest, the tissue off its place by `start`.
  BodyState Start(double start) const {
    BodyState state;
    state.q.setConstant(1, start);
    state.qd.setZero(1);
    return state;
  }

  template <class Engine>
  BodyState After(double time, int steps, double damping, BodyState state) const {
    Engine engine(body, Vector3d::Zero());
    Drive drive;
    const auto law = [&](double, const BodyState& s, Drive& d) {
      d.torque = -stiffness * s.q - damping * s.qd;
    };
    for (int i = 0; i < steps; ++i) {
      StepRungeKutta2(engine, law, 0, time / steps, state, drive);
    }
    return state;
  }
};

template <class Engine>
class Wobbling : public ::testing::Test {};
using Engines = ::testing::Types<BulletEngine, JointSpaceEngine>;
TYPED_TEST_SUITE(Wobbling, Engines);

// Bone and tissue float freely: what they do to each other is a spring between two masses, so the
// tissue's way off the bone is that of the reduced mass m1 m2 / (m1 + m2): 15.8 Hz instead of 10.
// RK2 at 1/600 of a period: (w dt)^2 / 6 ~ 2e-5 of the phase in a period.
TYPED_TEST(Wobbling, SwingsAgainstItsBoneAsTwoMassesOnASpring) {
  const BoneWithTissue thigh;
  const double reduced = kBone * kTissue / (kBone + kTissue);
  for (const double ratio : {0.0, 0.5}) {
    const double damping = 2 * ratio * std::sqrt(thigh.stiffness * reduced);
    const SpringMass closed_form{reduced, thigh.stiffness, damping, 0.02};
    for (const double time : {0.02, 0.05, 0.1}) {
      const BodyState state =
          thigh.After<TypeParam>(time, static_cast<int>(1e4 * time), damping, thigh.Start(0.02));
      EXPECT_NEAR(state.q[0], closed_form.CalcPosition(time), 5e-6) << time;
      const double bone = -kTissue / (kBone + kTissue) * (state.q[0] - 0.02);
      EXPECT_LT((state.p_GB - bone * thigh.body.links[1].axis).norm(), 1e-10) << time;
    }
  }
}

// A spring within the body changes neither its momentum nor, without a damper, its energy.
TYPED_TEST(Wobbling, KeepsMomentumAndEnergy) {
  const BoneWithTissue thigh;
  BodyState start = thigh.Start(0.02);
  start.v << 1.5, -2, 0.5, 3, 0.4, -0.2;
  start.qd[0] = 0.7;
  JointSpace space(thigh.body, Vector3d::Zero());
  const auto energy = [&](const BodyState& s) {
    space.Update(s);
    return space.CalcKineticEnergy() + 0.5 * thigh.stiffness * s.q[0] * s.q[0];
  };
  const auto momentum = [&](const BodyState& s) {
    space.Update(s);
    Vector6d p = space.CalcMomentum();
    p.head<3>() += s.p_GB.cross(Vector3d(p.tail<3>()));  // about the ground's origin
    return p;
  };
  const double energy_before = energy(start);
  const Vector6d momentum_before = momentum(start);
  const BodyState end = thigh.After<TypeParam>(0.3, 12000, 0, start);
  EXPECT_NEAR(energy(end), energy_before, 1e-6 * energy_before);
  EXPECT_LT((momentum(end) - momentum_before).norm(), 1e-6 * momentum_before.norm());
}

// Held bone under gravity: the tissue comes to rest at q_0 - g / w^2 = 0, by the plant's own step.
TEST(WobblingMass, HangsWhereItIsDrawn) {
  BodyModel body = BuildWall();
  body.links.push_back({.name = "tissue",
                        .parent = 0,
                        .axis = Vector3d::UnitY(),
                        .slides = true,
                        .mass = kTissue,
                        .I_LC = 0.2 * Matrix3d::Identity()});
  body.coordinates = {{.name = "tissue", .low = -1, .high = 1}};
  const double w = 2 * std::numbers::pi * kFrequency, g_over_w2 = kGravity / (w * w);
  JointDrive drive;
  drive.torque.setZero(1);
  drive.qd_ref.setZero(1);
  drive.q_ref.setConstant(1, g_over_w2);
  drive.stiffness.setConstant(1, kTissue * w * w);
  drive.damping.setConstant(1, kTissue * w);
  RunnerPlant plant(body, {}, {}, Vector3d(0, -kGravity, 0));
  BodyState state = BuildRestState(body);
  state.q[0] = g_over_w2;  // slack, as in flight
  RootAssist hold;
  hold.wrench[4] = body.mass * kGravity;
  TickForces forces;
  for (int tick = 0; tick < 600; ++tick) {
    plant.Step(state, drive, hold, 1e-3, forces);
  }
  EXPECT_NEAR(state.q[0], 0, 1e-8);
}

// Every third joint of a random tree a slider.
TEST(WobblingMass, BothEnginesAccelerateTreesWithSlidersAlike) {
  std::mt19937_64 random(21);
  double worst = 0;
  for (int tree = 0; tree < 20; ++tree) {
    BodyModel body = BuildRandomTree(random, 1 + tree);
    for (std::size_t link = 1; link < body.links.size(); link += 3) {
      body.links[link].slides = true;
    }
    worst = std::max(worst, CalcWorstDifference<BulletEngine, JointSpaceEngine>(body, random, 5));
  }
  EXPECT_LT(worst, 1e-10);
}

TEST(WobblingMass, BothEnginesAccelerateTheSoftRunnerAlike) {
  Conditions conditions;
  conditions.tissue.wobbling_masses = conditions.tissue.axial_discs = "on";
  std::mt19937_64 random(22);
  const BodyModel body = BuildRunningBody(conditions);
  EXPECT_LT((CalcWorstDifference<BulletEngine, JointSpaceEngine>(body, random, 100)), 1e-10);
}

}  // namespace
}  // namespace footfall::physics_test
