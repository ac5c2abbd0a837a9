// AdvancePositions on what it must solve exactly, and the midpoint step on a torque that varies.

#include "sim/engine/runge_kutta.h"

#include <gtest/gtest.h>

#include "sim/engine/bullet_engine.h"
#include "tests/physics/wall.h"

namespace footfall::physics_test {
namespace {

TEST(AdvancePositions, TurnsExactlyAtConstantAngularVelocity) {
  const Vector3d axis = Vector3d(1, -2, 2) / 3;
  BodyState state;
  state.R_GB = Quaterniond(Eigen::AngleAxisd(0.4, Vector3d::UnitY()));
  state.v.head<3>() = 5 * axis;
  const Quaterniond expected = Eigen::AngleAxisd(1.0, axis) * state.R_GB;
  for (int i = 0; i < 100; ++i) {
    AdvancePositions(state, 0.002);
  }
  EXPECT_LT(state.R_GB.angularDistance(expected), 1e-14 * 100);
}

TEST(AdvancePositions, KeepsTheQuaternionUnitAtTinyAndAtLargeTurns) {
  for (const double rate : {0.0, 1e-9, 1e-3, 3.0, 300.0}) {
    BodyState state;
    state.v.head<3>() = rate * Vector3d(0.6, 0, -0.8);
    AdvancePositions(state, 0.01);
    EXPECT_NEAR(state.R_GB.norm(), 1, 4e-16) << "rate " << rate;
    EXPECT_NEAR(state.R_GB.angularDistance(Quaterniond::Identity()), 0.01 * rate, 1e-15)
        << "rate " << rate;
  }
}

TEST(AdvancePositions, MovesPelvisAndJointsByTheirSpeeds) {
  BodyState state;
  state.p_GB = Vector3d(1, 2, 3);
  state.v.tail<3>() = Vector3d(4, -8, 2);
  state.q = JointVector::Constant(2, 0.5);
  state.qd = JointVector::Constant(2, -1);
  AdvancePositions(state, 0.25);
  EXPECT_EQ(state.p_GB, Vector3d(2, 0, 3.5));
  EXPECT_EQ(state.q, JointVector::Constant(2, 0.25));
}

// The midpoint rule integrates a torque linear in time exactly: rate t^2/2 after time t.
TEST(StepRungeKutta2, IntegratesAGrowingTorqueExactly) {
  BodyModel body = BuildWall();
  AddPlaneHinge(body, 0, Vector3d::Zero(), 1, Vector3d::Zero(), 2);
  BulletEngine engine(body, Vector3d::Zero());
  BodyState state = BuildRestState(body);
  Drive drive;
  const auto growing = [](double time, const BodyState&, Drive& d) {
    d.torque = JointVector::Constant(1, 2 * time);
  };
  for (int i = 0; i < 10; ++i) {
    StepRungeKutta2(engine, growing, 0.1 * i, 0.1, state, drive);
  }
  EXPECT_NEAR(state.qd[0], 0.5, 1e-11);
}

}  // namespace
}  // namespace footfall::physics_test
