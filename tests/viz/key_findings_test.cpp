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

// What is not known of the model may move an output most; it is no property of a runner.
TEST(KeyFindings, AConstantOfTheModelIsToldApart) {
  FactorRank constant = Row("core.co_contraction", 900, "raises");
  constant.is_nuisance = true;
  constant.total = 0.25;
  const auto findings = DescribeFindings(Ranked({constant, Row("runner.mass", 620, "raises")}));
  EXPECT_EQ(findings.at(0).find("Body mass moves"), 0U) << findings.at(0);
  EXPECT_EQ(
      findings.at(1),
      "Constants of the model that are known only within a range (co contraction) were varied "
      "along and make 25 % of the differences; the intervals include them.");
}

TEST(KeyFindings, TheBestChangeIsToldWithItsInterval) {
  ReportData data = Ranked({Row("runner.mass", 620, "raises")});
  data.rankings[0].changes = {{.factor = "gait.cadence_change",
                               .from = "0 %",
                               .to = "7 %",
                               .change = -0.12,
                               .low = -0.15,
                               .high = -0.09,
                               .step = "",
                               .is_detected = true}};
  EXPECT_EQ(DescribeFindings(data).at(1),
            "Of what a runner can change, cadence change lowers it most: from 0 % to 7 % by 12 % "
            "(95 % interval 9 % to 15 %).");
  data.rankings[0].changes[0].is_detected = false;
  EXPECT_EQ(DescribeFindings(data).size(), 2U) << "nothing is said of what was not detected";
}

TEST(KeyFindings, ARefusedRankingGivesItsReason) {
  ReportData data = Ranked({});
  data.rankings[0].refusal = "only 3 runs";
  EXPECT_EQ(DescribeFindings(data).at(0),
            "There is no ranking of L5/S1 compression peak yet: only 3 runs");
}

/// A run with a peak of L5/S1 compression in each step.
ReportData SingleRun(double right, double left) {
  ReportData data;
  ReportRun run;
  run.speed = 3.3;
  run.body_weight = 700;
  run.series.lumbar_force.setZero(3 * kLumbarLevels, kStridePhases);
  run.series.lumbar_force(0, 40) = right;
  run.series.lumbar_force(0, 140) = left;
  run.series.lumbar_force_muscle = 0.7 * run.series.lumbar_force;
  data.embedded = {run};
  data.results.output_names = {"l5s1_compression_peak"};
  data.results.outputs = MatrixXd::Constant(1, 1, (right + left) / 2);
  return data;
}

TEST(KeyFindings, ASingleRunTellsItsPeakAndTheMusclesShare) {
  EXPECT_EQ(
      DescribeFindings(SingleRun(2800, 2800)).at(0),
      "Running at 3.3 m/s presses on L5/S1 with 2\u202f800 N (4.00 BW) at the peak, 20 % into "
      "the stride; the pull of the trunk muscles makes 70 % of it, gravity and inertia the "
      "rest.");
}

// The stored output is the mean of both steps, not the higher one of the curve.
TEST(KeyFindings, StepsThatDifferAreToldOneByOne) {
  const std::string text = DescribeFindings(SingleRun(1975, 2005)).at(0);
  EXPECT_NE(text.find("with 1\u202f990 N (2.84 BW) at the peak, mean of both steps (right "
                      "1\u202f975 N, left 2\u202f005 N), the higher one, 70 % into the stride"),
            std::string::npos)
      << text;
}

TEST(KeyFindings, AShareThatIsNothingIsNotTold) {
  FactorRank row = Row("pair", -17, "lowers");
  row.total = 0.002;
  EXPECT_EQ(DescribeFindings(Ranked({row})).at(0).find("accounts for"), std::string::npos);
}

TEST(KeyFindings, APairedStudyWithTooFewRunnersSaysSo) {
  FactorRank row = Row("runner.mass", kNone, "not known");
  row.total = kNone;
  ReportData data = Ranked({Row("pair", -17, "lowers"), row});
  data.header.study.design = Design::kPaired;
  EXPECT_EQ(DescribeFindings(data).at(0).find("Condition moves"), 0U);
  EXPECT_EQ(DescribeFindings(data).at(1), "Too few runners to tell the effect of body mass.");
}

}  // namespace
}  // namespace footfall
