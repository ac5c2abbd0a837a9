#include "sim/gait/swing_clearance.h"

#include <gtest/gtest.h>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/gait_limits.h"
#include "sim/gait/scenario_solver.h"
#include "sim/gait/state_map.h"
#include "sim/gait/step_simulator.h"

namespace footfall {
namespace {

constexpr int kRight = 0, kLeft = 1;
// Half-way through the left foot's swing, while the right one stands.
constexpr int kMidSwingOfLeft = kTicksPerStep * 4 / 10;

BodyState FindMidSwing(const RunnerSetup& setup, const Gait& gait) {
  StepSimulator simulator(setup);
  BodyState state = gait.section;
  simulator.RunTicks(0, 0, kMidSwingOfLeft, simulator.CalcTorque(gait), {}, state, {});
  return state;
}

// Up to 4.5 m/s of nothing, at 5 of what a search does nothing about (0.5 N m).
TEST(SwingClearance, NoBaseGaitIsShortOfAnything) {
  for (const double speed : BaseGaitSpeeds()) {
    const BaseGait& base = GetStoredBaseGait(speed);
    const RunnerSetup setup(base.conditions);
    StepSimulator simulator(setup);
    GaitLimits limits(setup, 1);
    ASSERT_TRUE(limits.Follow(simulator, base.gait));
    EXPECT_LE(limits.values().norm(), speed < 5 ? 0 : 0.7) << speed << " m/s";
  }
}

// Closed form: lowered as a whole, a body lacks what it was lowered by less what its foot had.
TEST(SwingClearance, CountsTheLowestPointOfASwingingSole) {
  const BaseGait& base = GetStoredBaseGait(3.0);
  const RunnerSetup setup(base.conditions);
  SwingClearance clearance(setup);
  BodyState state = FindMidSwing(setup, base.gait);
  EXPECT_LT(clearance.Calc(kLeft, kMidSwingOfLeft, state), 0);
  state.p_GB.y() -= 0.3;
  const double lacking = clearance.Calc(kLeft, kMidSwingOfLeft, state);
  EXPECT_GT(lacking, 0);
  state.p_GB.y() -= 0.01;
  EXPECT_NEAR(clearance.Calc(kLeft, kMidSwingOfLeft, state), lacking + 0.01, 1e-12);
  EXPECT_LT(clearance.Calc(kRight, kMidSwingOfLeft, state), 0) << "stands";
}

TEST(SwingClearance, SlopeIsThatOfDifferences) {
  const BaseGait& base = GetStoredBaseGait(3.0);
  const RunnerSetup setup(base.conditions);
  SwingClearance clearance(setup);
  BodyState state = FindMidSwing(setup, base.gait);
  state.p_GB.y() -= 0.3;
  const VectorXd slope = clearance.CalcSlope(kLeft, kMidSwingOfLeft, state);
  EXPECT_NEAR(slope[0], -1, 1e-6) << "height";
  const VectorXd turn =
      1e-4 * VectorXd::Unit(slope.size(), 5 + FindCoordinate(setup.body, "knee_angle_l"));
  const double change = clearance.Calc(kLeft, kMidSwingOfLeft, AddDifference(state, turn)) -
                        clearance.Calc(kLeft, kMidSwingOfLeft, AddDifference(state, -turn));
  EXPECT_NEAR(slope.dot(turn), change / 2, 1e-7);
}

// Ground that rises by 6 deg comes to meet the toe of a gait learnt on the level.
TEST(SwingClearance, IsKeptUphill) {
  Conditions uphill;
  uphill.surface.slope = 6 / 57.29577951308232;
  const SolvedGait solved = SolveScenario(uphill);
  ASSERT_TRUE(solved.found) << solved.reason;
  StepSimulator simulator(*solved.setup);
  GaitLimits limits(*solved.setup, 1);
  ASSERT_TRUE(limits.Follow(simulator, solved.gait));
  const Eigen::Index phases = limits.values().size() / 3;
  EXPECT_LT(limits.values().tail(2 * phases).maxCoeff() / kClearanceWeight, 0.005);
}

}  // namespace
}  // namespace footfall
