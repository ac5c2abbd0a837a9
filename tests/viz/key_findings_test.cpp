#include "viz/key_findings.h"

#include <gtest/gtest.h>

#include "musculoskeletal/body_model.h"

namespace footfall {
namespace {

FactorRank Row(const char* factor, double effect, const char* verdict) {
  FactorRank row;
  row.factor = factor;
  row.from = "55 kg";
  row.to = "90 kg";
  row.effect = effect;
  row.unit = "N";
  row.low = effect - 30;
  row.high = effect + 30;
  row.total = 0.6;
  row.verdict = verdict;
  return row;
}

ReportData Ranked(std::vector<FactorRank> rows) {
  Ranking ranking;
  ranking.output = "l5s1_compression_peak";
  ranking.unit = "N";
  ranking.rows = std::move(rows);
  ranking.runs_used = 62;
  ranking.runs_failed_gates = 2;
  ReportData data;
  data.rankings = {ranking};
  return data;
}

TEST(KeyFindings, TheFirstSentenceNamesTheStrongestFactorAndItsInterval) {
  const auto findings = DescribeFindings(Ranked({Row("runner.mass", 620, "raises")}));
  EXPECT_EQ(findings.at(0),
            "Body mass moves L5/S1 compression peak most: going from 55 kg to 90 kg raises it by "
            "620 N (95 % interval 590 N to 650 N); it accounts for 60 % of the differences between "
            "runs.");
  EXPECT_EQ(findings.back(), "This rests on 62 of 64 runs; 2 failed a credibility gate.");
}

TEST(KeyFindings, AFactorThatLowersIsToldWithAPositiveAmount) {
  const auto findings = DescribeFindings(Ranked({Row("core.deep_strength", -180, "lowers")}));
  EXPECT_NE(findings.at(0).find("lowers it by 180 N (95 % interval 150 N to 210 N)"),
            std::string::npos)
      << findings.at(0);
}

TEST(KeyFindings, WhatDoesNothingIsSaidToDoNothing) {
  const auto findings = DescribeFindings(
      Ranked({Row("runner.mass", 620, "raises"), Row("shoe.drop", 3, "no detectable effect")}));
  EXPECT_EQ(findings.at(1), "No detectable effect of shoe drop.");
  const auto none = DescribeFindings(Ranked({Row("shoe.drop", 3, "no detectable effect")}));
  EXPECT_EQ(none.at(0), "None of the 1 factors has a detectable effect on L5/S1 compression peak.");
}

TEST(KeyFindings, ARefusedRankingGivesItsReason) {
  ReportData data = Ranked({});
  data.rankings[0].refusal = "only 3 runs";
  EXPECT_EQ(DescribeFindings(data).at(0),
            "There is no ranking of L5/S1 compression peak yet: only 3 runs");
}

TEST(KeyFindings, ASingleRunTellsItsPeakAndTheMusclesShare) {
  ReportData data;
  ReportRun run;
  run.speed = 3.3;
  run.body_weight = 700;
  run.series.lumbar_force.setZero(3 * kLumbarLevels, kStridePhases);
  run.series.lumbar_force_muscle = run.series.lumbar_force;
  run.series.lumbar_force(0, 40) = 2800;
  run.series.lumbar_force_muscle(0, 40) = 1960;
  data.embedded = {run};
  EXPECT_EQ(
      DescribeFindings(data).at(0),
      "Running at 3.3 m/s presses on L5/S1 with 2800 N (4.00 BW) at the peak, 20 % into the "
      "stride; the pull of the trunk muscles makes 70 % of it, gravity and inertia the rest.");
}

}  // namespace
}  // namespace footfall
