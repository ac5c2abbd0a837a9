// Pendulum, double pendulum and spring-mass against their closed forms, on both engines.

#include <gtest/gtest.h>

#include "sim/engine/bullet_engine.h"
#include "sim/engine/runge_kutta.h"
#include "tests/physics/closed_forms/double_pendulum.h"
#include "tests/physics/closed_forms/pendulum.h"
#include "tests/physics/closed_forms/spring_mass.h"
#include "tests/physics/joint_space_engine.h"
#include "tests/physics/wall.h"

namespace footfall::physics_test {
namespace {

const Vector3d kGravity_G(0, -kGravity, 0);

template <class Engine>
BodyState Integrate(const BodyModel& body, const Vector3d& gravity_G, BodyState state, double time,
                    int steps, const auto& law) {
  Engine engine(body, gravity_G);
  Drive drive;
  const double dt = time / steps;
  for (int i = 0; i < steps; ++i) {
    StepRungeKutta2(engine, law, i * dt, dt, state, drive);
  }
  return state;
}

template <class Engine>
class Swinging : public ::testing::Test {};
using Engines = ::testing::Types<BulletEngine, JointSpaceEngine>;
TYPED_TEST_SUITE(Swinging, Engines);

struct HungRod {
  Pendulum closed_form{.mass = 3, .length = 0.4, .inertia = 3 * 0.16 + 0.05, .amplitude = 2.5};
  BodyModel body = BuildWall();
  HungRod() { AddPlaneHinge(body, 0, Vector3d(0.3, 1, 0), 3, Vector3d(0, -0.4, 0), 0.05); }

  template <class Engine>
  BodyState After(double time, int steps) const {
    BodyState state = BuildRestState(body);
    state.q[0] = closed_form.amplitude;
    const Drive support = BuildSupport(body, kGravity_G);
    return Integrate<Engine>(body, kGravity_G, state, time, steps,
                             [&](double, const BodyState&, Drive& drive) { drive = support; });
  }
};

// 143 degrees, where the small-angle period is 37 % short. RK2 at 1/4000 of a period: error of
// order (w dt)^2 ~ 1e-6 times a few radians.
TYPED_TEST(Swinging, PendulumFollowsEllipticFunction) {
  const HungRod rod;
  const double time = 0.37 * rod.closed_form.CalcPeriod();
  const BodyState state = rod.After<TypeParam>(time, 4000);
  EXPECT_NEAR(state.q[0], rod.closed_form.CalcAngle(time), 2e-6);
}

TYPED_TEST(Swinging, PendulumIsBackAfterOneLargePeriod) {
  const HungRod rod;
  const BodyState state = rod.After<TypeParam>(rod.closed_form.CalcPeriod(), 4000);
  EXPECT_NEAR(state.q[0], rod.closed_form.amplitude, 1e-6);
  EXPECT_NEAR(state.qd[0], 0, 1e-5);
}

// RK2 feeds a swing 2 pi (w dt)^3 / 4 of its energy in each period: 2.4e-8 here.
TYPED_TEST(Swinging, PendulumKeepsEnergy) {
  const HungRod rod;
  const Pendulum& form = rod.closed_form;
  const BodyState state = rod.After<TypeParam>(form.CalcPeriod(), 4000);
  const double start = form.CalcEnergy(form.amplitude, 0);
  EXPECT_NEAR(form.CalcEnergy(state.q[0], state.qd[0]) / start, 1, 2.4e-8);
}

struct TwoRods {
  DoublePendulum closed_form{
      .m1 = 2, .m2 = 1.5, .a1 = 0.3, .a2 = 0.25, .l1 = 0.5, .i1 = 0.04, .i2 = 0.03};
  BodyModel body = BuildWall();
  TwoRods() {
    AddPlaneHinge(body, 0, Vector3d::Zero(), 2, Vector3d(0, -0.3, 0), 0.04);
    AddPlaneHinge(body, 1, Vector3d(0, -0.5, 0), 1.5, Vector3d(0, -0.25, 0), 0.03);
  }
  /// Joint angles are relative, the closed form's absolute.
  BodyState ToState(const DoublePendulum::State& s) const {
    BodyState state = BuildRestState(body);
    state.q << s[0], s[1] - s[0];
    state.qd << s[2], s[3] - s[2];
    return state;
  }
};

// One evaluation against Lagrange's equations: rounding, times the 1e12 of the wall in the root's
// block (it does not reach the joints: the wall's acceleration is 1e-11 m/s2).
TYPED_TEST(Swinging, DoublePendulumAcceleratesAsLagrangeSays) {
  const TwoRods rods;
  const DoublePendulum::State s(0.8, -1.9, 3, -5);
  const Drive support = BuildSupport(rods.body, kGravity_G);
  TypeParam engine(rods.body, kGravity_G);
  const SpeedVector a = engine.CalcAccelerations(rods.ToState(s), support.torque, support.forces);
  const Eigen::Vector2d expected = rods.closed_form.CalcAccelerations(s);
  EXPECT_NEAR(a[6], expected[0], 1e-10 * expected.norm());
  EXPECT_NEAR(a[6] + a[7], expected[1], 1e-10 * expected.norm());
}

// 2 s; the reference at 20000 RK4 steps is converged to 1e-12, RK2 at 0.1 ms to some 1e-6.
TYPED_TEST(Swinging, DoublePendulumFollowsLagrangeForTwoSeconds) {
  const TwoRods rods;
  const DoublePendulum::State start(1.2, 0.5, 0, 0);
  const DoublePendulum::State expected = rods.closed_form.CalcStateAfter(start, 2, 20000);
  const Drive support = BuildSupport(rods.body, kGravity_G);
  const BodyState end =
      Integrate<TypeParam>(rods.body, kGravity_G, rods.ToState(start), 2, 20000,
                           [&](double, const BodyState&, Drive& drive) { drive = support; });
  EXPECT_NEAR(end.q[0], expected[0], 2e-6);
  EXPECT_NEAR(end.q[0] + end.q[1], expected[1], 2e-6);
}

/// A free body on a spring and damper along X, fixed to its centre of mass.
template <class Engine>
double CalcSpringError(const SpringMass& form, double time, int steps) {
  BodyModel body;
  body.links.emplace_back().mass = body.mass = form.mass;
  body.links[0].I_LC = Matrix3d::Identity();
  BodyState state = BuildRestState(body);
  state.p_GB.x() = form.start;
  const auto law = [&](double, const BodyState& s, Drive& drive) {
    const double f = -form.stiffness * s.p_GB.x() - form.damping * s.v[3];
    drive.torque.resize(0);
    drive.forces.assign(1, {0, Vector3d::Zero(), Vector3d(f, 0, 0)});
  };
  state = Integrate<Engine>(body, Vector3d::Zero(), state, time, steps, law);
  return state.p_GB.x() - form.CalcPosition(time);
}

constexpr SpringMass kSpring{.mass = 2, .stiffness = 800, .damping = 6, .start = 0.1};

// A tenth of a millimetre over 1 s (3.2 swings) at 1 ms: (w dt)^2 / 6 * w t * start = 1.3e-4 m,
// shrunk by exp(-1.5).
TYPED_TEST(Swinging, SpringMassFollowsClosedForm) {
  EXPECT_NEAR(CalcSpringError<TypeParam>(kSpring, 1, 1000), 0, 1e-4);
}

TYPED_TEST(Swinging, SpringMassErrorFallsAsSquareOfTheStep) {
  const double coarse = CalcSpringError<TypeParam>(kSpring, 1, 1000);
  const double fine = CalcSpringError<TypeParam>(kSpring, 1, 2000);
  EXPECT_NEAR(coarse / fine, 4, 0.2);
}

}  // namespace
}  // namespace footfall::physics_test
