#include "sim/gait/stride_jacobian.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/state_map.h"
#include "sim/gait/step_simulator.h"

namespace footfall {
namespace {

// Not at 2.5 m/s: there a toe lands within 2e-8 m of a tick, where the step's contact force rises
// with the root of depth and differences over 1e-7 m say little (2.4e-2 of a column).
const BaseGait& BaseOfTheTest() { return GetStoredBaseGait(3.0); }

/// Largest error of some columns against central differences of whole steps, over each column's
/// own size.
double CalcWorstError(const RunnerSetup& setup, const StrideMap& map, const Gait& gait,
                      const MatrixXd& jacobian, Eigen::Index first, Eigen::Index every) {
  // Small, so that no contact changes its branch (loading, unloading) between the two steps.
  constexpr double kStep = 1e-6;
  StepSimulator simulator(setup);
  double worst = 0;
  for (Eigen::Index k = first; k < map.NumUnknowns(); k += every) {
    const VectorXd z = kStep * VectorXd::Unit(map.NumUnknowns(), k);
    VectorXd plus, minus;
    EXPECT_TRUE(map.CalcResiduals(simulator, map.BuildGait(gait, z), plus));
    EXPECT_TRUE(map.CalcResiduals(simulator, map.BuildGait(gait, -z), minus));
    const VectorXd column = (plus - minus) / (2 * kStep);
    worst = std::max(worst, (jacobian.col(k) - column).norm() / (1 + column.norm()));
  }
  return worst;
}

void ExpectColumnsOfWholeSteps(bool symmetric, double lean, const Habit& own = {}) {
  const BaseGait& base = BaseOfTheTest();
  const RunnerSetup setup(base.conditions);
  const StrideMap map(setup, symmetric, lean, own);
  Gait gait = base.gait;
  gait.left_section = gait.section;
  const MatrixXd jacobian = CalcStrideJacobian(setup, map, gait);
  const double worst = CalcWorstError(setup, map, gait, jacobian, 0, symmetric ? 7 : 41);
  std::printf("worst column: %.1e\n", worst);
  EXPECT_LT(worst, 2e-3);
}

TEST(StrideJacobian, IsThatOfOneMirroredStep) {
  ExpectColumnsOfWholeSteps(true, BaseOfTheTest().mean_lean);
}

TEST(StrideJacobian, IsThatOfAStride) {
  ExpectColumnsOfWholeSteps(false, BaseOfTheTest().mean_lean);
}

TEST(StrideJacobian, HoldsHowGroundReactionAndPathAnswer) {
  const Habit own{VectorXd::Constant(kReactionMeans, 0.1), 5,
                  VectorXd::Constant(MotionPath::kPathNumbers, 0.05), 20};
  ExpectColumnsOfWholeSteps(true, BaseOfTheTest().mean_lean, own);
  ExpectColumnsOfWholeSteps(false, BaseOfTheTest().mean_lean, own);
}

/// Right knee angle (rad) after a tick plus the command at the left hip there (N m).
double ReadAt(int tick, StepSimulator& simulator, const Gait& gait) {
  const BodyModel& body = simulator.setup().body;
  const MatrixXd torque = simulator.CalcTorque(gait);
  BodyState state = gait.section;
  simulator.RunTicks(0, 0, tick, torque, {}, state, {});
  return state.q[FindCoordinate(body, "knee_angle_r")] +
         torque(FindCoordinate(body, "hip_flexion_l"), tick);
}

// A number read on the way, against central differences of whole steps.
TEST(StrideJacobian, AReadingAnswersAsItDoesInWholeSteps) {
  constexpr int kTick = 200;
  constexpr double kStep = 1e-6;
  const BaseGait& base = BaseOfTheTest();
  const RunnerSetup setup(base.conditions);
  const StrideMap map(setup, true, base.mean_lean);
  TickDerivative reading{kTick, VectorXd::Zero(DifferenceSize(setup.body)),
                         VectorXd::Zero(setup.body.NumCoordinates())};
  reading.by_state[5 + FindCoordinate(setup.body, "knee_angle_r")] = 1;
  reading.by_command[FindCoordinate(setup.body, "hip_flexion_l")] = 1;
  const MatrixXd jacobian = CalcStrideJacobian(setup, map, base.gait, {GaitReading{reading}});
  ASSERT_EQ(jacobian.rows(), map.NumConditions() + 1);
  StepSimulator simulator(setup);
  for (Eigen::Index k = 0; k < map.NumUnknowns(); k += 7) {
    const VectorXd z = kStep * VectorXd::Unit(map.NumUnknowns(), k);
    const double slope = (ReadAt(kTick, simulator, map.BuildGait(base.gait, z)) -
                          ReadAt(kTick, simulator, map.BuildGait(base.gait, -z))) /
                         (2 * kStep);
    EXPECT_NEAR(jacobian(map.NumConditions(), k), slope, 2e-3 * (1 + std::abs(slope))) << k;
  }
}

TEST(StrideJacobian, FreeLeanHasNoSlope) {
  const BaseGait& base = BaseOfTheTest();
  const RunnerSetup setup(base.conditions);
  const StrideMap map(setup, true, std::nan(""));
  const MatrixXd jacobian = CalcStrideJacobian(setup, map, base.gait);
  EXPECT_TRUE(jacobian.row(map.NumStates() + 1).isZero());
  EXPECT_FALSE(jacobian.row(map.NumStates()).isZero());
}

TEST(StrideJacobian, IsZeroForARunnerWhoFalls) {
  const BaseGait& base = BaseOfTheTest();
  const RunnerSetup setup(base.conditions);
  Gait falling = base.gait;
  falling.section.v[4] = -8;  // m/s downwards
  EXPECT_TRUE(CalcStrideJacobian(setup, StrideMap(setup, true, 0), falling).isZero());
}

}  // namespace
}  // namespace footfall
