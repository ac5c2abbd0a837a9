// The two engines on a foot strike: the implicit plant at 1 ms and Bullet's accelerations
// integrated at 0.02 ms answer the same laws of joints and contact, and meet as the plant's step
// goes to zero.

#include <gtest/gtest.h>

#include "sim/engine/bullet_engine.h"
#include "sim/engine/runge_kutta.h"
#include "sim/gait/runner_plant.h"
#include "sim/gait/runner_setup.h"
#include "sim/gait/state_map.h"

namespace footfall::physics_test {
namespace {

/// Feet 6 mm into the ground, running on at 3 m/s and sinking: both soles load within milliseconds.
struct Strike {
  RunnerSetup setup{Conditions{}};
  BodyState start;
  JointDrive drive;

  Strike() {
    const int n = setup.body.NumCoordinates();
    start.q.setZero(n);
    start.qd.setZero(n);
    start.v << 0, 0, 0, 3, -0.6, 0;
    drive.torque.setZero(n);
    drive.q_ref.setZero(n);
    drive.qd_ref.setZero(n);
    setup.impedance.Calc(0.2, drive.stiffness, drive.damping);
    JointSpace joint_space(setup.body, setup.gravity_G);
    joint_space.Update(start);
    double lowest = 0;
    for (const SolePoint& sole : setup.soles) {
      const Vector3d p = joint_space.p_OL(sole.link) + joint_space.R_GL(sole.link) * sole.p_LP;
      lowest = std::min(lowest, p.y());
    }
    start.p_GB.y() = -lowest - 0.006;
  }

  /// The plant's speeds are those of half a step before its positions: taken back at the start,
  /// brought up at the end, by the accelerations there.
  BodyState AfterImplicit(double time, int steps) const {
    RunnerPlant plant(setup.body, setup.soles, setup.feet, setup.gravity_G);
    const double dt = time / steps;
    BodyState state = start;
    Restagger(-dt / 2, state);
    TickForces forces;
    for (int i = 0; i < steps; ++i) {
      plant.Step(state, drive, RootAssist{}, dt, forces);
    }
    Restagger(dt / 2, state);
    return state;
  }

  void Restagger(double time, BodyState& state) const {
    BulletEngine bullet(setup.body, setup.gravity_G);
    JointSpace joint_space(setup.body, setup.gravity_G);
    Drive act;
    Act(joint_space, state, act);
    AdvanceSpeeds(state, bullet.CalcAccelerations(state, act.torque, act.forces), time);
  }

  /// The plant's laws at an instant, without its implicit terms.
  void Act(JointSpace& joint_space, const BodyState& state, Drive& act) const {
    act.torque = CalcJointTorque(setup.body, setup.feet, drive, state);
    joint_space.Update(state);
    act.forces.clear();
    for (const SolePoint& sole : setup.soles) {
      const Vector3d p = joint_space.p_OL(sole.link) + joint_space.R_GL(sole.link) * sole.p_LP;
      const Vector3d v = joint_space.CalcPointVelocity(sole.link, p);
      const ContactForce contact = CalcContactForce(sole.layers, state.p_GB.y() + p.y(), v, 0);
      act.forces.push_back({sole.link, sole.p_LP, contact.force});
    }
  }

  BodyState AfterBullet(double time, int steps) const {
    BulletEngine bullet(setup.body, setup.gravity_G);
    JointSpace joint_space(setup.body, setup.gravity_G);
    BodyState state = start;
    Drive act;
    const auto law = [&](double, const BodyState& s, Drive& d) { Act(joint_space, s, d); };
    for (int i = 0; i < steps; ++i) {
      StepRungeKutta2(bullet, law, 0, time / steps, state, act);
    }
    return state;
  }

  /// In units in which runners' steps differ noticeably; forward position apart.
  double CalcDistance(const BodyState& a, const BodyState& b) const {
    return CalcDifference(a, b).cwiseQuotient(CalcDifferenceScale(setup.body)).norm();
  }
};

// While the heels press in, before another point lands or one turns from loading to letting go:
// springs are of second order, so that at the engine's own 1 ms the difference falls faster than
// the step; what dampers leave is of first order.
TEST(WholeStep, ImplicitPlantMeetsBulletAsTheHeelsPressIn) {
  const Strike strike;
  const BodyState bullet = strike.AfterBullet(0.002, 100);
  const auto distance = [&](int steps) {
    return strike.CalcDistance(strike.AfterImplicit(0.002, steps), bullet);
  };
  EXPECT_GT(distance(2) / distance(8), 4);
  EXPECT_NEAR(distance(32) / distance(128), 4, 0.4);
}

// Over 16 ms seven more points of each foot land, at 1-2 m/s, somewhere within a step (at 1 ms:
// 1-2 mm deep in their first), and the rear of the heel turns: kinks in time, which only steps
// short against them resolve. So the same order shows from 0.25 ms on; at 1 ms it is a third lower.
TEST(WholeStep, ImplicitPlantMeetsBulletThroughTheLandingOfAllPoints) {
  const Strike strike;
  const BodyState bullet = strike.AfterBullet(0.016, 800);
  const auto distance = [&](int steps) {
    return strike.CalcDistance(strike.AfterImplicit(0.016, steps), bullet);
  };
  const double coarse = distance(16), fine = distance(64), finer = distance(256);
  EXPECT_GT(coarse / fine, 2.5);
  EXPECT_NEAR(fine / finer, 4, 0.4);
  EXPECT_NEAR(finer / distance(1024), 4, 0.4);
}

// Joints let go on undamped springs, in the air: a quarter of the difference for half the step.
TEST(WholeStep, SpringsAreOfSecondOrder) {
  Strike flight;
  flight.setup.soles.clear();
  flight.setup.feet.clear();
  JointVector slope(flight.start.q.size());
  flight.setup.reference.CalcJoints(0.2, flight.start.q, slope);
  flight.drive.q_ref = flight.start.q + JointVector::Constant(slope.size(), 0.01);
  flight.drive.damping.setZero();
  const BodyState bullet = flight.AfterBullet(0.016, 3200);
  const auto distance = [&](int steps) {
    return flight.CalcDistance(flight.AfterImplicit(0.016, steps), bullet);
  };
  EXPECT_NEAR(distance(64) / distance(128), 4, 0.4);
}

// The reference itself: RK2 at 0.02 ms is within 1e-5 of the motion (42 units) of RK2 at 0.01 ms.
TEST(WholeStep, BulletReplayIsConverged) {
  const Strike strike;
  const BodyState bullet = strike.AfterBullet(0.016, 800);
  const double moved = strike.CalcDistance(strike.start, bullet);
  EXPECT_LT(strike.CalcDistance(strike.AfterBullet(0.016, 1600), bullet), 1e-5 * moved);
}

}  // namespace
}  // namespace footfall::physics_test
