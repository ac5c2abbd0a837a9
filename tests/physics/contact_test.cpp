// The contact law on an engine: a ball that bounces, a block and a sphere on a slope.

#include <gtest/gtest.h>

#include "sim/contact/contact_law.h"
#include "sim/engine/bullet_engine.h"
#include "sim/engine/runge_kutta.h"
#include "tests/physics/closed_forms/bouncing_ball.h"
#include "tests/physics/closed_forms/slope.h"

namespace footfall::physics_test {
namespace {

constexpr double kRigid = 1e16;  // N/m or N/m^1.5: a layer that does not give

/// Heel pad alone: Hertz-like tissue on rigid ground.
LayerStack BuildTissue(double loss) {
  return {.tissue_stiffness = 1e6, .sole_stiffness = kRigid, .tissue_loss = loss, .friction = 0.5};
}

/// Midsole alone: linear.
LayerStack BuildSole(double loss) {
  return {.tissue_stiffness = kRigid, .sole_stiffness = 9e4, .sole_loss = loss, .friction = 0.5};
}

BodyModel BuildSphere(double mass, double radius) {
  BodyModel body;
  Link& link = body.links.emplace_back();
  link.name = "sphere";
  link.mass = body.mass = mass;
  link.I_LC = 0.4 * mass * radius * radius * Matrix3d::Identity();
  return body;
}

/// Ground reaction on the lowest point of a sphere; with radius 0, on a block that does not turn.
void PressOnGround(const LayerStack& stack, double radius, const BodyState& state, Drive& drive) {
  const Vector3d p_OP(0, -radius, 0);
  const Vector3d v_P = state.v.tail<3>() + state.v.head<3>().cross(p_OP);
  const ContactForce contact = CalcContactForce(stack, state.p_GB.y() - radius, v_P, 0);
  drive.torque.resize(0);
  drive.forces.assign(1, {0, state.R_GB.conjugate() * p_OP, contact.force});
}

struct Bounce {
  double rebound = 0;  ///< m/s
  double depth = 0;    ///< m
};

/// Thrown down onto the ground without gravity, integrated until it flies off.
Bounce BounceOff(const LayerStack& stack, const BouncingBall& ball, double dt) {
  const BodyModel body = BuildSphere(ball.mass, 0.1);
  BulletEngine engine(body, Vector3d::Zero());
  BodyState state;
  state.v[4] = -ball.speed;
  Drive drive;
  const auto law = [&](double, const BodyState& s, Drive& d) { PressOnGround(stack, 0, s, d); };
  Bounce bounce;
  do {
    StepRungeKutta2(engine, law, 0, dt, state, drive);
    bounce.depth = std::max(bounce.depth, -state.p_GB.y());
  } while (state.p_GB.y() < 0);
  bounce.rebound = state.v[4];
  return bounce;
}

class BounceAtLoss : public ::testing::TestWithParam<double> {};

// 2 kg at 1.2 m/s. Contact lasts some 10 ms; at 1 us RK2 and the last step in contact err by 1e-6.
TEST_P(BounceAtLoss, TissueReturnsTheHuntCrossleySpeed) {
  const BouncingBall ball{.mass = 2, .loss = GetParam(), .speed = 1.2};
  const Bounce bounce = BounceOff(BuildTissue(ball.loss), ball, 1e-6);
  EXPECT_NEAR(bounce.rebound / ball.speed, ball.CalcRestitution(), 1e-5);
  EXPECT_NEAR(bounce.depth / ball.CalcHertzDepth(1e6), 1, 1e-5);
}

// The closed form does not depend on how stiffness grows: a linear sole returns the same speed.
TEST_P(BounceAtLoss, SoleReturnsTheHuntCrossleySpeed) {
  const BouncingBall ball{.mass = 2, .loss = GetParam(), .speed = 1.2};
  const Bounce bounce = BounceOff(BuildSole(ball.loss), ball, 1e-6);
  EXPECT_NEAR(bounce.rebound / ball.speed, ball.CalcRestitution(), 1e-5);
}

INSTANTIATE_TEST_SUITE_P(FromElasticToDull, BounceAtLoss, ::testing::Values(0.01, 0.2, 0.8, 2.0));

// e = 1 - (2/3) c v + O((c v)^2), with c v = 0.012 the next term is below 1e-4.
TEST(Bounce, RestitutionFallsByTwoThirdsOfLossTimesSpeed) {
  const BouncingBall ball{.mass = 2, .loss = 0.01, .speed = 1.2};
  const Bounce bounce = BounceOff(BuildTissue(ball.loss), ball, 1e-6);
  const double c_v = ball.loss * ball.speed;
  EXPECT_NEAR(1 - bounce.rebound / ball.speed, 2.0 / 3.0 * c_v, c_v * c_v);
}

// energy_return is defined at kLossSpeed to first order in the loss: e^2 within (c v)^2 of it.
TEST(Bounce, LayerGivesBackItsEnergyReturnToFirstOrder) {
  const double energy_return = 0.9;
  const double loss = CalcLoss(energy_return);
  const BouncingBall ball{.mass = 2, .loss = loss, .speed = kLossSpeed};
  const Bounce bounce = BounceOff(BuildSole(loss), ball, 1e-6);
  const double given_back = std::pow(bounce.rebound / ball.speed, 2);
  EXPECT_NEAR(given_back, energy_return, std::pow(loss * kLossSpeed, 2));
}

/// Depth at which a stack carries a load at rest.
double CalcRestDepth(const LayerStack& stack, double load) {
  return std::cbrt(std::pow(load / stack.tissue_stiffness, 2)) + load / stack.sole_stiffness;
}

struct SlopeRun {
  Slope slope;
  double radius = 0;                  ///< m; 0: block
  Vector3d slide = Vector3d::Zero();  ///< speed at the start, m/s

  static constexpr double kMass = 1.5;

  /// Gravity turned into the frame of the ground: downhill is +X.
  BodyState After(double time, double dt) const {
    const Vector3d gravity_G =
        slope.gravity * Vector3d(std::sin(slope.angle), -std::cos(slope.angle), 0);
    LayerStack stack = BuildSole(0.3);
    stack.friction = slope.friction;
    const BodyModel body = BuildSphere(kMass, radius > 0 ? radius : 1);
    BulletEngine engine(body, gravity_G);
    BodyState state;
    state.p_GB.y() = radius - CalcRestDepth(stack, -kMass * gravity_G.y());
    state.v.tail<3>() = slide;
    Drive drive;
    const auto law = [&](double, const BodyState& s, Drive& d) {
      PressOnGround(stack, radius, s, d);
    };
    for (int i = 0; i < std::lround(time / dt); ++i) {
      StepRungeKutta2(engine, law, 0, dt, state, drive);
    }
    return state;
  }
};

// From 2 m/s the regularisation takes (v0/v)^2 / 2 = 1e-4 off the friction.
TEST(BlockOnSlope, SlidesAtGSinMinusMuCos) {
  const SlopeRun run{.slope = {.angle = 0.6, .friction = 0.4}, .slide = {2, 0, 0}};
  const double time = 0.5;
  const double a = (run.After(time, 1e-4).v[3] - 2) / time;
  EXPECT_NEAR(a, run.slope.CalcSlidingAcceleration(), 2e-4 * run.slope.gravity);
}

TEST(BlockOnSlope, SlowsDownWhenItSlidesUphill) {
  const SlopeRun run{.slope = {.angle = 0.6, .friction = 0.4}, .slide = {-4, 0, 0}};
  const double uphill = run.slope.gravity * (std::sin(0.6) + 0.4 * std::cos(0.6));
  const double time = 0.2;
  EXPECT_NEAR((run.After(time, 1e-4).v[3] + 4) / time, uphill, 2e-4 * run.slope.gravity);
}

// Held but for the creep of the regularisation: 0.3 of the pull's limit -> 0.0095 m/s, and no more.
TEST(BlockOnSlope, SticksBelowTheAngleOfFriction) {
  const SlopeRun run{.slope = {.angle = std::atan(0.15), .friction = 0.5}};
  const double creep = run.slope.CalcCreep(1, kFrictionSpeed);
  EXPECT_LT(creep, 0.0095);
  EXPECT_NEAR(run.After(0.5, 1e-4).v[3], creep, 1e-6);
}

// Rolling needs 2/7 of the pull from friction; the contact creeps at a constant speed, so the
// acceleration is that of ideal rolling once it has settled (1/r of creep within 0.1 s).
TEST(SphereOnSlope, RollsAtFiveSevenths) {
  const SlopeRun run{.slope = {.angle = 0.3, .friction = 0.5}, .radius = 0.1};
  const BodyState early = run.After(0.2, 1e-4), late = run.After(0.6, 1e-4);
  EXPECT_NEAR((late.v[3] - early.v[3]) / 0.4, run.slope.CalcRollingAcceleration(), 1e-5);
  const double slip = late.v[3] + late.v[2] * run.radius;
  EXPECT_NEAR(slip, run.slope.CalcCreep(2.0 / 7.0, kFrictionSpeed), 1e-6);
}

// mu = 0.05 < 2/7 tan(0.6): slides and spins up by friction alone. The slip grows from rest, so the
// regularisation is felt for the first v0 / a = 6 ms of 1 s.
TEST(SphereOnSlope, SlidesAndSpinsWhereFrictionCannotRollIt) {
  const SlopeRun run{.slope = {.angle = 0.6, .friction = 0.05}, .radius = 0.1};
  const BodyState early = run.After(0.2, 1e-4), late = run.After(0.6, 1e-4);
  EXPECT_NEAR((late.v[3] - early.v[3]) / 0.4, run.slope.CalcSlidingAcceleration(), 2e-4);
  EXPECT_NEAR((late.v[2] - early.v[2]) / 0.4, -run.slope.CalcSlidingSpin(run.radius), 5e-3);
}

}  // namespace
}  // namespace footfall::physics_test
