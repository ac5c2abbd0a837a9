#include "sim/gait/stride_map.h"

#include <gtest/gtest.h>

#include "sim/gait/periodic_solver.h"
#include "sim/gait/scenario_solver.h"
#include "sim/gait/state_map.h"
#include "tests/sim/stored_stride.h"

namespace footfall {
namespace {

struct Stride : StoredStride {
  StepSimulator simulator{setup};

  VectorXd Calc(const VectorXd& z) {
    VectorXd c;
    EXPECT_TRUE(map.CalcResiduals(simulator, map.BuildGait(gait, z), c));
    return c;
  }
};

/// A change of one section's state.
VectorXd DrawStateChange(const StrideMap& map, int step, double size) {
  VectorXd z = VectorXd::Zero(map.NumUnknowns());
  z.segment(map.FirstState(step), map.StatesPerStep()) = size * DrawChange(map.StatesPerStep());
  return z;
}

TEST(StrideMap, BothStepsOfASymmetricGaitLeadToTheNextSection) {
  Stride stride;
  EXPECT_LT(stride.Calc(VectorXd::Zero(stride.map.NumUnknowns())).norm(), 1e-4);
  VectorXd c;
  ASSERT_TRUE(stride.map.CalcOneGo(stride.simulator, stride.gait, c));
  EXPECT_LT(c.norm(), 1e-3) << "the same where the second step starts where the first ends";
}

// Symmetry: what a change at the left section does is the mirror image of what the same does at the
// right one; the states to come to answer by -1.
TEST(StrideMap, AStepFeelsItsOwnSectionAndTheOneToComeTo) {
  Stride stride;
  const Eigen::Index size = stride.map.StatesPerStep();
  const VectorXd right = DrawStateChange(stride.map, 0, 1e-3),
                 left = DrawStateChange(stride.map, 1, 1e-3);
  const VectorXd after_right = stride.Calc(right), after_left = stride.Calc(left);
  EXPECT_LT((after_right.segment(size, size) + right.head(size)).norm(), 1e-4);
  EXPECT_LT((after_left.head(size) + right.head(size)).norm(), 1e-4);
  EXPECT_GT(after_right.head(size).norm(), 1e-2);
  EXPECT_LT((after_right.head(size) - after_left.segment(size, size)).norm(),
            1e-2 * after_right.head(size).norm());
}

TEST(StrideMap, ReadsTheChangeThatMakesAGait) {
  const Stride stride;
  VectorXd z = DrawStateChange(stride.map, 0, 0.1) + DrawStateChange(stride.map, 1, -0.2);
  z.tail(z.size() - stride.map.NumStates()).setConstant(0.3);
  const VectorXd read = stride.map.ReadChange(stride.gait, stride.map.BuildGait(stride.gait, z));
  EXPECT_LT((read - z).norm(), 1e-9 * z.norm());
}

// The steps were solved one by one; what is found has to repeat as a stride in one go.
TEST(StrideMap, AStrideSolvedInItsStepsRepeatsInOneGo) {
  Conditions conditions;
  conditions.runner.leg_length_difference = 0.010;
  const SolvedGait solved = SolveScenario(conditions);
  ASSERT_TRUE(solved.found) << solved.reason;
  ASSERT_FALSE(solved.symmetric);
  StepSimulator simulator(*solved.setup);
  const MatrixXd torque = simulator.CalcTorque(solved.gait);
  BodyState state = solved.gait.section;
  for (int step = 0; step < 2; ++step) {
    ASSERT_TRUE(simulator.Run(step, torque, {}, state, {}));
  }
  const VectorXd scale = CalcDifferenceScale(solved.setup->body);
  const double error = CalcDifference(state, solved.gait.section).cwiseQuotient(scale).norm();
  EXPECT_LT(error, kPeriodicLimit);
  EXPECT_NEAR(error, solved.periodicity_error, 0.1 * kPeriodicLimit);
}

}  // namespace
}  // namespace footfall
