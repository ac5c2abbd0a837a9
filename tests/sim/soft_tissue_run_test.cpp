// Runners whose soft tissue gives: solved, recorded, judged.

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <numbers>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/fit_gait.h"
#include "sim/gait/scenario_solver.h"
#include "sim/gait/state_map.h"
#include "sim/gait/stride_jacobian.h"
#include "sim/loads/outputs.h"
#include "sim/loads/shock_bands.h"
#include "sim/simulate.h"

namespace footfall {
namespace {

Conditions BuildSoftRunner() {
  Conditions conditions;
  conditions.gait.speed = 3.0;
  conditions.tissue.wobbling_masses = conditions.tissue.axial_discs = "on";
  return conditions;
}

double Output(const RunResult& result, const char* name) {
  return result.outputs.at(static_cast<size_t>(FindOutput(name)));
}

TEST(SoftTissueRun, PassesEveryGate) {
  const RunResult run = Simulate(BuildSoftRunner(), {});
  EXPECT_EQ(run.status, RunStatus::kOk) << run.reason;
  std::printf("engines differ by %.2e, energy by %.2e, tissue %.1f J and back %.1f J\n",
              Output(run, "engine_difference"), Output(run, "energy_error"),
              Output(run, "soft_tissue_negative_work"), Output(run, "soft_tissue_positive_work"));
  // What tissue takes up it does not give back in full.
  EXPECT_GT(Output(run, "soft_tissue_positive_work"), 0);
  EXPECT_LT(Output(run, "soft_tissue_negative_work") + Output(run, "soft_tissue_positive_work"), 0);
  // Series hold the joints alone, whatever gives.
  EXPECT_EQ(run.series.coordinates.rows(), 45);
}

TEST(SoftTissueRun, ARigidRunnerHasNoTissueWork) {
  const RunResult run = Simulate(Conditions(), {.replay_in_bullet = false});
  EXPECT_EQ(Output(run, "soft_tissue_negative_work"), 0);
  EXPECT_EQ(Output(run, "soft_tissue_positive_work"), 0);
}

// Columns against central differences of whole steps, some of them tissue's own.
TEST(SoftTissueRun, JacobianIsThatOfWholeSteps) {
  const SolvedGait solved = SolveScenario(BuildSoftRunner());
  ASSERT_TRUE(solved.found) << solved.reason;
  const StrideMap map(*solved.setup, true, 0);
  const MatrixXd jacobian = CalcStrideJacobian(*solved.setup, map, solved.gait);
  StepSimulator simulator(*solved.setup);
  std::vector<Eigen::Index> columns;
  for (Eigen::Index k = 0; k < map.NumUnknowns(); k += 13) {
    columns.push_back(k);
  }
  const int n = solved.setup->body.NumCoordinates();
  for (const YieldingTissue& tissue : solved.setup->body.tissues) {
    columns.push_back(5 + tissue.coordinate);
    columns.push_back(11 + n + tissue.coordinate);
  }
  double worst = 0;
  for (const Eigen::Index k : columns) {
    const VectorXd z = 1e-6 * VectorXd::Unit(map.NumUnknowns(), k);
    VectorXd plus, minus;
    ASSERT_TRUE(map.CalcResiduals(simulator, map.BuildGait(solved.gait, z), plus));
    ASSERT_TRUE(map.CalcResiduals(simulator, map.BuildGait(solved.gait, -z), minus));
    const VectorXd column = (plus - minus) / 2e-6;
    worst = std::max(worst, (jacobian.col(k) - column).norm() / (1 + column.norm()));
  }
  std::printf("worst column: %.1e\n", worst);
  EXPECT_LT(worst, 2e-3);
}

TEST(FitGait, PutsJointsInTheirPlacesAndTissueAtRest) {
  const BaseGait& stored = GetStoredBaseGait(3.0);
  const RunnerSetup setup(BuildSoftRunner());
  BaseGait fitted = stored;
  FitGait(setup.body, fitted);
  ASSERT_EQ(fitted.gait.section.q.size(), setup.body.NumCoordinates());
  const auto joints = FindJoints(setup.body);
  EXPECT_EQ(JointVector(fitted.gait.section.q(joints)), stored.gait.section.q);
  EXPECT_EQ(MatrixXd(fitted.gait.command(joints, Eigen::all)), stored.gait.command);
  for (const YieldingTissue& tissue : setup.body.tissues) {
    EXPECT_EQ(fitted.gait.section.q[tissue.coordinate], 0);
    EXPECT_TRUE(fitted.gait.command.row(tissue.coordinate).isZero());
  }
}

/// Sum of waves (amplitude, Hz) over 0.25 s at 1 kHz on a line.
Eigen::ArrayXd BuildWaves(double slow, double fast) {
  const Eigen::ArrayXd t = Eigen::ArrayXd::LinSpaced(250, 0, 0.249);
  return slow * (2 * std::numbers::pi * 6 * t).sin() +
         fast * (2 * std::numbers::pi * 14 * t).sin() + 5 + 3 * t;
}

TEST(ShockBands, AttenuationOfABandIsThatOfItsWaves) {
  const double before = CalcBandPower(BuildWaves(0, 20), 1e-3, kImpactBand);
  const double after = CalcBandPower(BuildWaves(0, 5), 1e-3, kImpactBand);
  EXPECT_NEAR(std::sqrt(after / before), 0.25, 1e-9);
}

// A stance is short: 6 Hz leaks into the band above, by less than a fifth.
TEST(ShockBands, TellBandsApart) {
  const double inside = CalcBandPower(BuildWaves(10, 0), 1e-3, kActiveBand);
  EXPECT_LT(CalcBandPower(BuildWaves(10, 0), 1e-3, kImpactBand), 0.2 * inside);
  EXPECT_LT(CalcBandPower(BuildWaves(10, 0), 1e-3, kHighBand), 0.02 * inside);
}

TEST(ShockBands, ALineHasNoPower) {
  EXPECT_LT(CalcBandPower(BuildWaves(0, 0), 1e-3, kActiveBand), 1e-20);
}

}  // namespace
}  // namespace footfall
