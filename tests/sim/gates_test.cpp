// Gates against limits worked out by hand, on a stride made by hand.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <stdexcept>

#include "sim/loads/gate_table.h"
#include "tests/sim/hand_made_run.h"

namespace footfall {
namespace {

std::vector<Gate> Judge(const RunAnalysis& analysis) {
  return CalcGates(analysis, CalcOutputs(analysis));
}
Gate FindGate(const HandMadeRun& run, std::string_view name) {
  for (const Gate& gate : Judge(run.Analyse())) {
    if (gate.name == name) {
      return gate;
    }
  }
  throw std::logic_error("no such gate");
}

void Expect(const HandMadeRun& run, const char* name, double value, double limit) {
  const Gate gate = FindGate(run, name);
  EXPECT_NEAR(gate.value, value, 1e-4 * std::abs(value) + 1e-12) << name;
  EXPECT_NEAR(gate.limit, limit, 1e-4 * limit) << name;
}

// Hicks 2015: residual force 5 % of the peak ground reaction (1700 N), residual moment 1 % of it at
// the height of the centre of mass (1.1 m).
TEST(Gates, ResidualsOfTheRoot) {
  HandMadeRun run;
  run.record.centre_of_mass.row(1) = 1.1;
  run.record.root_residual.col(7) << 3, -4, 0, 6, 0, 8;
  Expect(run, "root_residual_force_peak", 10, 85);
  Expect(run, "root_residual_moment_peak", 5, 18.7);
}

// Hicks 2015: reserves 5 % of the largest moment. The trunk's reserve is what all six levels leave
// in common, not what single discs give each other.
TEST(Gates, ReservesOfTrunkAndLegs) {
  HandMadeRun run;
  LumbarRecord& lumbar = run.record.lumbar;
  lumbar.moment.row(1) = -80;
  lumbar.moment.row(3) = 200;  // of another level
  lumbar.leg_moment.row(2) = -60;
  lumbar.leg_remainder.row(2) = 4;
  for (int level = 0; level < kLumbarLevels; ++level) {
    lumbar.moment_disc.row(3 * level) = -2;
    lumbar.moment_disc.row(3 * level + 1) = level % 2 == 0 ? 6 : -6;
  }
  lumbar.imbalance = 0.4;
  Expect(run, "reserve_moment_peak", 2, 4);
  Expect(run, "leg_reserve_moment_peak", 4, 3);
  Expect(run, "recruitment_imbalance", 0.4, 0.5);
  EXPECT_NEAR(run.Output("disc_moment_peak"), 6, 1e-12);
  EXPECT_TRUE(FindGate(run, "reserve_moment_peak").Passed());
  EXPECT_FALSE(FindGate(run, "leg_reserve_moment_peak").Passed());
}

// Joints give 110 J of which layers keep 40 and friction 5; the body gains 3: 62 J are missing, of
// 200 J that joints put in. What the ground's forces did is not asked.
TEST(Gates, EnergyErrorByHand) {
  HandMadeRun run;
  run.record.feet[0].layers[kShoeLayer] = {60, 20};
  run.record.feet[1].friction_loss = 5;
  run.record.energy.joints = 110;
  run.record.energy.joints_positive = 200;
  run.record.energy.energy_change = 3;
  run.record.energy.ground = -1000;
  Expect(run, "energy_error", 62.0 / 200, 0.02);
  run.record.energy.joints = 48;
  Expect(run, "energy_error", 0, 0.02);
}

// Munro 1987, Weyand 2000: nobody runs with 4.5 body weights of 70 x 9.80665 N, shoes not counted.
TEST(Gates, PeakSaturationPeriodicityAndEngines) {
  HandMadeRun run;
  run.solved.periodicity_error = 2e-3;
  run.record.lumbar.activations.row(0).head(HandMadeRun::kSamples / 5) = 1;
  Expect(run, "vgrf_peak", 1700 / 686.4655, 4.5);
  Expect(run, "activation_saturation", 0.2, 0.1);
  EXPECT_EQ(FindGate(run, "periodicity_error").value, 2e-3);
  RunAnalysis analysis = run.Analyse();
  analysis.engine_difference = 0.03;
  const std::vector<Gate> with = Judge(analysis);
  EXPECT_EQ(with.back().name, "engine_difference");
  EXPECT_EQ(with.back().value, 0.03);
  EXPECT_EQ(with.back().limit, 0.02);
  analysis.engine_difference = std::numeric_limits<double>::quiet_NaN();
  EXPECT_EQ(Judge(analysis).size(), with.size() - 1) << "no replay, no gate";
}

TEST(Gates, EachStandsInTheTableWithItsUnit) {
  for (const Gate& gate : Judge(HandMadeRun().Analyse())) {
    const auto table = GateTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const GateInfo& info) { return info.name == gate.name; });
    ASSERT_NE(found, table.end()) << gate.name;
    EXPECT_EQ(found->unit, gate.unit);
  }
}

TEST(Gates, WhatIsNoNumberDoesNotPass) {
  EXPECT_FALSE((Gate{"energy_error", "1", std::nan(""), 1}).Passed());
}

}  // namespace
}  // namespace footfall
