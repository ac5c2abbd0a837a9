// What is known of rearfoot, midfoot and forefoot strike, which comes out of gaits that differ in
// how the leg has learnt to land.

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <string>

#include "sim/loads/outputs.h"
#include "sim/simulate.h"

namespace footfall {
namespace {

constexpr double kDegree = 0.017453292519943295;

Conditions Strike(const std::string& strike) {
  Conditions conditions;
  conditions.gait.strike = strike;
  return conditions;
}

const RunResult& ResultOf(const std::string& strike) {
  static std::map<std::string, RunResult> runs;
  if (!runs.contains(strike)) {
    runs.emplace(strike, Simulate(Strike(strike), {}));
  }
  return runs.at(strike);
}

double Output(const std::string& strike, const char* name) {
  const double value = ResultOf(strike).outputs.at(static_cast<size_t>(FindOutput(name)));
  std::printf("%s %s %g\n", strike.c_str(), name, value);
  return value;
}

TEST(Strike, EachPassesItsGates) {
  for (const std::string strike : {"rearfoot", "midfoot", "forefoot"}) {
    EXPECT_EQ(ResultOf(strike).status, RunStatus::kOk) << strike << ": " << ResultOf(strike).reason;
  }
}

// Altman and Davis 2012: midfoot strike lies between -1.6 and 8.0 deg.
TEST(Strike, EachLandsAtItsAngle) {
  EXPECT_GT(Output("rearfoot", "foot_strike_angle"), 8.0 * kDegree);
  EXPECT_LT(Output("midfoot", "foot_strike_angle"), 8.0 * kDegree);
  EXPECT_GT(Output("midfoot", "foot_strike_angle"), -1.6 * kDegree);
  EXPECT_LT(Output("forefoot", "foot_strike_angle"), -1.6 * kDegree);
}

// Cavanagh and Lafortune 1980: by thirds of the foot.
TEST(Strike, ForefootMeetsTheGroundWithItsForefoot) {
  EXPECT_LT(Output("rearfoot", "strike_index"), 1.0 / 3);
  EXPECT_GT(Output("forefoot", "strike_index"), 2.0 / 3);
}

/// How far the vertical force on the right foot falls below what it was before, within 60 ms of
/// strike, over what it was: the back of an impact peak.
double CalcDip(const std::string& strike) {
  const StrideSeries& series = ResultOf(strike).series;
  const auto count = static_cast<Eigen::Index>(0.060 / series.stride_time * kStridePhases);
  double highest = 0, dip = 0;
  for (Eigen::Index k = 0; k < count; ++k) {
    const double force = series.ground_force_r(1, k);
    highest = std::max(highest, force);
    dip = std::max(dip, 1 - force / highest);
  }
  std::printf("%s dip %g\n", strike.c_str(), dip);
  return dip;
}

// Cavanagh and Lafortune 1980, Lieberman 2010: an impact peak belongs to rearfoot strike.
TEST(Strike, OnlyTheRearfootStrikerHasAnImpactPeak) {
  EXPECT_GT(CalcDip("rearfoot"), 0.08);
  EXPECT_LT(CalcDip("midfoot"), 0.04);
  EXPECT_LT(CalcDip("forefoot"), 0.04);
}

// Delgado 2013 (n = 43). Their loading rate is smaller too (Lieberman 2010; Almeida 2015; Xu 2021):
// not so here, docs/theory/running.md says so.
TEST(Strike, LandingForwardShakesTheShankLess) {
  for (const char* strike : {"midfoot", "forefoot"}) {
    EXPECT_LT(Output(strike, "tibia_acceleration_peak"),
              0.95 * Output("rearfoot", "tibia_acceleration_peak"));
  }
}

// Nishiguchi 2025: peak force of the Achilles tendon + 12 % midfoot, + 20 % forefoot. Kulmala 2013
// (Med Sci Sports Exerc 45:2306): forefoot 6.3, rearfoot 5.1 BW. Here + 1 and + 4 %: not less.
TEST(Strike, LandingForwardWorksTheCalfNoLess) {
  const double rearfoot = Output("rearfoot", "triceps_surae_force_peak");
  for (const char* strike : {"midfoot", "forefoot"}) {
    EXPECT_GT(Output(strike, "triceps_surae_force_peak"), rearfoot);
    EXPECT_LT(Output(strike, "triceps_surae_force_peak"), 1.4 * rearfoot);
  }
}

}  // namespace
}  // namespace footfall
