#include "scenarios/designs.h"

#include <gtest/gtest.h>

#include <cmath>

#include "scenarios/assignment.h"
#include "small_study.h"

namespace footfall {
namespace {

constexpr std::array kAllDesigns = {Design::kOneAtATime, Design::kMorris, Design::kLatinHypercube,
                                    Design::kSobol, Design::kFactorial};

TEST(Design, NamesGoThereAndBack) {
  for (const Design design : kAllDesigns) {
    EXPECT_EQ(DesignFromName(DesignName(design)), design);
  }
}

TEST(BuildDesign, RowZeroIsTheBase) {
  for (const Design design : kAllDesigns) {
    const DesignTable table = BuildDesign(SmallStudy(design));
    EXPECT_EQ(table.values(0, 0), Conditions{}.runner.mass) << DesignName(design);
    EXPECT_EQ(table.values(0, 1), Conditions{}.gait.speed) << DesignName(design);
    EXPECT_EQ(table.values(0, 2), 0) << DesignName(design);
  }
}

TEST(BuildDesign, HasAsManyRunsAsCounted) {
  for (const Design design : kAllDesigns) {
    const Study study = SmallStudy(design);
    EXPECT_EQ(BuildDesign(study).NumRuns(), CountRuns(study)) << DesignName(design);
  }
}

TEST(BuildDesign, CountsAreThoseOfTheTextbooks) {
  EXPECT_EQ(CountRuns(SmallStudy(Design::kLatinHypercube)), 1 + 12);
  EXPECT_EQ(CountRuns(SmallStudy(Design::kMorris)), 1 + 12 * (3 + 1));
  EXPECT_EQ(CountRuns(SmallStudy(Design::kSobol)), 1 + 12 * (3 + 2));
  EXPECT_EQ(CountRuns(SmallStudy(Design::kFactorial)), 1 + 2 * 2 * 3);
  // Two ends of each quantity, and the two shoes that the base does not wear.
  EXPECT_EQ(CountRuns(SmallStudy(Design::kOneAtATime)), 1 + 2 + 2 + 2);
}

TEST(BuildDesign, EveryValueIsInItsFactorsRange) {
  for (const Design design : kAllDesigns) {
    const Study study = SmallStudy(design);
    const MatrixXd values = BuildDesign(study).values;
    EXPECT_GE(values.col(0).minCoeff(), 55) << DesignName(design);
    EXPECT_LE(values.col(0).maxCoeff(), 90) << DesignName(design);
    EXPECT_EQ(values.col(2).minCoeff(), 0) << DesignName(design);
    EXPECT_EQ(values.col(2).maxCoeff(), 2) << DesignName(design);
    EXPECT_EQ(values.col(2), values.col(2).array().floor().matrix()) << DesignName(design);
  }
}

TEST(BuildDesign, AHypercubeSharesRunsEvenlyBetweenLevels) {
  const MatrixXd values = BuildDesign(SmallStudy(Design::kLatinHypercube)).values;
  for (int level = 0; level < 3; ++level) {
    EXPECT_EQ((values.col(2).tail(12).array() == level).count(), 4);
  }
}

TEST(BuildDesign, OneAtATimeMovesOneFactorPerRow) {
  const DesignTable table = BuildDesign(SmallStudy(Design::kOneAtATime));
  MatrixXd expected(7, 3);
  expected << 70, 3.3, 0, 55, 3.3, 0, 90, 3.3, 0, 70, 2.8, 0, 70, 4.0, 0, 70, 3.3, 1, 70, 3.3, 2;
  EXPECT_EQ(table.values, expected);
}

TEST(BuildDesign, NoiseRunsAreTheBaseMovedByAHair) {
  Study study = SmallStudy(Design::kLatinHypercube);
  study.noise_runs = 3;
  const DesignTable table = BuildDesign(study);
  EXPECT_EQ(table.NumRuns(), 1 + 3 + 12);
  EXPECT_EQ(table.NumRuns(), CountRuns(study));
  for (int run = 1; run <= 3; ++run) {
    EXPECT_NEAR(std::abs(table.values(run, 0) - table.values(0, 0)), 35e-4, 1e-12);
    EXPECT_EQ(table.values(run, 2), table.values(0, 2));
  }
  study.noise_runs = 0;
  EXPECT_EQ(BuildDesign(study).values.bottomRows(12), table.values.bottomRows(12));
}

TEST(BuildDesign, ABatchDoesNotDependOnHowManyThereAre) {
  for (const Design design : {Design::kLatinHypercube, Design::kSobol, Design::kMorris}) {
    Study study = SmallStudy(design);
    const MatrixXd one = BuildDesign(study).values;
    study.until = 0.02;
    study.max_samples = 3 * study.samples;
    const MatrixXd three = BuildDesign(study).values;
    EXPECT_EQ(three.rows() - 1, 3 * (one.rows() - 1)) << DesignName(design);
    EXPECT_EQ(three.topRows(one.rows()), one) << DesignName(design);
    EXPECT_NE(three.bottomRows(one.rows() - 1), one.bottomRows(one.rows() - 1));
  }
}

// Points 0..11 and then 12..23 are the first 24 of one sequence.
TEST(BuildDesign, BatchesOfSobolAreOneSequence) {
  Study study = SmallStudy(Design::kSobol);
  study.until = 0.02;
  study.max_samples = 24;
  const MatrixXd batches = BuildDesign(study).values;
  study.until = kNone;
  study.max_samples = 0;
  study.samples = 24;
  const MatrixXd whole = BuildDesign(study).values;
  EXPECT_EQ(batches.middleRows(1, 12), whole.middleRows(1, 12));
  EXPECT_EQ(batches.middleRows(1 + 12 * 5, 12), whole.middleRows(1 + 12, 12));
}

TEST(BuildConditions, APairedStudyRunsTheSameRunnersInBothConditions) {
  Study study = SmallStudy(Design::kPaired);
  study.factors.pop_back();
  study.noise_runs = 2;
  study.pair = {{"trainer", {{"shoe.model", "trainer", {}}}},
                {"minimal", {{"shoe.model", "minimal", {}}}}};
  const DesignTable table = BuildDesign(study);
  ASSERT_EQ(table.NumRuns(), 3 + 2 * 12);
  for (int runner = 0; runner < 12; ++runner) {
    const Conditions a = BuildConditions(study, table, 3 + runner);
    const Conditions b = BuildConditions(study, table, 3 + 12 + runner);
    EXPECT_EQ(a.runner.mass, b.runner.mass);
    EXPECT_EQ(a.shoe.model, "trainer");
    EXPECT_EQ(b.shoe.model, "minimal");
    EXPECT_EQ(b.shoe.drop, 0);
  }
  EXPECT_EQ(FindPairSide(study, 2), -1);
}

TEST(BuildConditions, SetsTheRowsValuesAndNothingElse) {
  const Study study = SmallStudy(Design::kOneAtATime);
  const DesignTable table = BuildDesign(study);
  const Conditions heavy = BuildConditions(study, table, 2);
  EXPECT_EQ(heavy.runner.mass, 90);
  EXPECT_EQ(heavy.gait.speed, 3.3);
  const Conditions minimal = BuildConditions(study, table, 5);
  EXPECT_EQ(minimal.shoe.model, "minimal");
  EXPECT_EQ(minimal.shoe.drop, 0);
  EXPECT_EQ(minimal.runner.mass, 70);
}

TEST(BuildConditions, RunsAtTheBasesModelKeepTheBasesChangedShoe) {
  Study study = SmallStudy(Design::kOneAtATime);
  study.base.conditions.shoe.drop = 0.006;
  const DesignTable table = BuildDesign(study);
  EXPECT_EQ(BuildConditions(study, table, 0).shoe.drop, 0.006);
  EXPECT_EQ(BuildConditions(study, table, 1).shoe.drop, 0.006);  // mass changed, shoe not
  EXPECT_EQ(BuildConditions(study, table, 5).shoe.drop, 0);      // minimal
}

TEST(BuildConditions, ABaseOutsideTheLevelsStaysItselfInRowZero) {
  Study study = SmallStudy(Design::kOneAtATime);
  SetParameter(study.base.conditions, "shoe.model", "barefoot");
  const DesignTable table = BuildDesign(study);
  EXPECT_TRUE(std::isnan(table.values(0, 2)));
  EXPECT_EQ(FormatDesignValue(study.factors[2], table.values(0, 2)), "base");
  EXPECT_EQ(BuildConditions(study, table, 0).shoe.model, "barefoot");
  EXPECT_EQ(BuildConditions(study, table, 1).shoe.model, "barefoot");
  EXPECT_EQ(BuildConditions(study, table, table.NumRuns() - 1).shoe.model, "soft");
}

TEST(BuildConditions, FeetThatDifferStayUntilTheFactorSetsBoth) {
  Study study;
  study.design = Design::kOneAtATime;
  study.factors = {{.key = "foot.arch_drop", .low = 0, .high = 0.005}};
  study.base.conditions.foot_l.arch_drop = 0.002;
  const DesignTable table = BuildDesign(study);
  EXPECT_EQ(BuildConditions(study, table, 0).foot_l.arch_drop, 0.002);
  EXPECT_EQ(BuildConditions(study, table, 2).foot_l.arch_drop, 0.005);
  EXPECT_EQ(BuildConditions(study, table, 2).foot_r.arch_drop, 0.005);
}

TEST(FormatDesignValue, SpeaksInTheStudysTerms) {
  const Study study = SmallStudy(Design::kOneAtATime);
  EXPECT_EQ(FormatDesignValue(study.factors[0], 82), "82 kg");
  EXPECT_EQ(FormatDesignValue(study.factors[2], 2), "soft");  // third level of the study
}

}  // namespace
}  // namespace footfall
