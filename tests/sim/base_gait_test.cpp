// The stored base gait belongs to the body that the program builds.

#include "sim/gait/base_gait.h"

#include <gtest/gtest.h>

#include "sim/gait/periodic_solver.h"
#include "sim/gait/scenario_solver.h"

namespace footfall {
namespace {

TEST(BaseGait, IsPeriodicForTheDefaultRunnerAsStored) {
  const SolvedGait solved = SolveScenario(Conditions(), GetBaseGait());
  ASSERT_TRUE(solved.found) << solved.reason;
  EXPECT_EQ(solved.simulations, 1) << "the stored gait needs re-tuning: footfall tune";
  EXPECT_LT(solved.periodicity_error, 1e-5);
}

TEST(BaseGait, TextKeepsEveryBitOfTheGait) {
  const BaseGait& base = GetBaseGait();
  const BaseGait read = ReadBaseGait(WriteBaseGait(base));
  EXPECT_EQ(read.gait.command, base.gait.command);
  EXPECT_EQ(read.gait.section.q, base.gait.section.q);
  EXPECT_EQ(read.gait.section.v, base.gait.section.v);
  EXPECT_EQ(read.gait.section.R_GB.coeffs(), base.gait.section.R_GB.coeffs());
  EXPECT_LT((read.stride_jacobian - base.stride_jacobian).norm(),
            1e-5 * base.stride_jacobian.norm());
}

TEST(BaseGait, BrokenTextIsRefused) {
  EXPECT_THROW(ReadBaseGait("summary 1 2\n3.3 x\n"), std::runtime_error);
  EXPECT_THROW(ReadBaseGait("summary 1 1\n3.3\n"), std::runtime_error);
}

TEST(BaseGait, JacobianPredictsASmallChange) {
  // c(z) - c(0) = J z for a small step of the state and the command; J is stored to 6 digits and
  // the map's curvature over 1e-4 leaves about 1e-3 of the change.
  const BaseGait& base = GetBaseGait();
  const RunnerSetup setup{Conditions()};
  const StrideMap map(setup, true, base.mean_lean);
  StepSimulator simulator(setup);
  VectorXd c0, c1;
  const VectorXd z = 1e-4 * VectorXd::Random(map.NumUnknowns());
  map.CalcConditions(simulator, base.gait, c0);
  map.CalcConditions(simulator, map.BuildGait(base.gait, z), c1);
  const VectorXd predicted = base.symmetric_jacobian * z;
  EXPECT_LT((c1 - c0 - predicted).norm(), 0.01 * predicted.norm());
}

}  // namespace
}  // namespace footfall
