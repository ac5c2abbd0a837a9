#include "sim/gait/stride_jacobian.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "sim/gait/base_gait_set.h"

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
    EXPECT_TRUE(map.CalcConditions(simulator, map.BuildGait(gait, z), plus));
    EXPECT_TRUE(map.CalcConditions(simulator, map.BuildGait(gait, -z), minus));
    const VectorXd column = (plus - minus) / (2 * kStep);
    worst = std::max(worst, (jacobian.col(k) - column).norm() / (1 + column.norm()));
  }
  return worst;
}

void ExpectColumnsOfWholeSteps(bool symmetric, double lean) {
  const BaseGait& base = BaseOfTheTest();
  const RunnerSetup setup(base.conditions);
  const StrideMap map(setup, symmetric, lean);
  const MatrixXd jacobian = CalcStrideJacobian(setup, map, base.gait);
  const double worst = CalcWorstError(setup, map, base.gait, jacobian, 0, symmetric ? 7 : 41);
  std::printf("worst column: %.1e\n", worst);
  EXPECT_LT(worst, 2e-3);
}

TEST(StrideJacobian, IsThatOfOneMirroredStep) {
  ExpectColumnsOfWholeSteps(true, BaseOfTheTest().mean_lean);
}

TEST(StrideJacobian, IsThatOfAStride) {
  ExpectColumnsOfWholeSteps(false, BaseOfTheTest().mean_lean);
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
