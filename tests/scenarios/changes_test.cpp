#include "scenarios/changes.h"

#include <gtest/gtest.h>

#include <cmath>

#include "scenarios/catalogue.h"
#include "scenarios/study.h"

namespace footfall {
namespace {

/// A row as RankFactors writes it: over the study's whole range.
FactorRank Row(const std::string& factor, double effect, double half_width) {
  FactorRank row;
  row.factor = factor;
  row.effect = effect;
  row.low = effect - half_width;
  row.high = effect + half_width;
  row.verdict = std::abs(effect) < half_width ? "no detectable effect"
                : effect > 0                  ? "raises"
                                              : "lowers";
  return row;
}

Ranking MeanOf2000(std::vector<FactorRank> rows) {
  Ranking ranking;
  ranking.mean = 2000;
  ranking.rows = std::move(rows);
  return ranking;
}

// 55 to 90 kg raise the output by 700 N, 20 N per kg; 66 to 74 kg can be reached: 8 kg less of 74
// kg are 160 of 2000 N.
TEST(Changes, FollowTheMeanSlopeOverWhatCanBeReached) {
  Study study;
  study.factors = {{.key = "runner.mass", .low = 55, .high = 90}};
  const Range reach = GetFactor("runner.mass").intervention;
  ASSERT_EQ(reach.low, 66);
  ASSERT_EQ(reach.high, 74);
  const auto changes = RankChanges(study, MeanOf2000({Row("runner.mass", 700, 70)}));
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].from, "74 kg");
  EXPECT_EQ(changes[0].to, "66 kg");
  EXPECT_NEAR(changes[0].change, -0.08, 1e-12);
  EXPECT_NEAR(changes[0].low, -0.088, 1e-12);
  EXPECT_NEAR(changes[0].high, -0.072, 1e-12);
  EXPECT_TRUE(changes[0].is_detected);
}

// Of room for the nerves more is relief: the same slope, the other way round.
TEST(Changes, GoTheWayThatIsForTheBetter) {
  Study study;
  study.factors = {{.key = "runner.mass", .low = 55, .high = 90}};
  Ranking ranking = MeanOf2000({Row("runner.mass", 700, 70)});
  ranking.relief = Relief::kMore;
  const auto changes = RankChanges(study, ranking);
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].from, "66 kg");
  EXPECT_EQ(changes[0].to, "74 kg");
  EXPECT_NEAR(changes[0].change, 0.08, 1e-12);
}

TEST(Relief, IsLessOfALoadMoreOfRoomAndNeitherOfAMotion) {
  EXPECT_EQ(FindRelief("l5s1_compression_peak", "N"), Relief::kLess);
  EXPECT_EQ(FindRelief("damage_per_km_log10", "decade"), Relief::kLess);
  EXPECT_EQ(FindRelief("multifidus_activation_peak", "1"), Relief::kLess);
  EXPECT_EQ(FindRelief("l4l5_disc_height_min", "m"), Relief::kMore);
  EXPECT_EQ(FindRelief("nerve_root_clearance_min", "m"), Relief::kMore);
  EXPECT_EQ(FindRelief("shock_attenuation_head_impact", "1"), Relief::kMore);
  EXPECT_EQ(FindRelief("braking_impulse", "N s"), Relief::kNeither);
  EXPECT_EQ(FindRelief("rearfoot_eversion_peak", "rad"), Relief::kNeither);
  EXPECT_EQ(FindRelief("leg_stiffness", "N/m"), Relief::kNeither);
}

// Nothing is said of what the study did not vary: it went from 70 to 72 kg only.
TEST(Changes, StayInsideTheStudy) {
  Study study;
  study.factors = {{.key = "runner.mass", .low = 70, .high = 72}};
  const auto changes = RankChanges(study, MeanOf2000({Row("runner.mass", 40, 4)}));
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].from, "72 kg");
  EXPECT_NEAR(changes[0].change, -0.02, 1e-12);
}

TEST(Changes, LeaveOutWhatNobodyCanChange) {
  Study study;
  study.factors = {{.key = "runner.height", .low = 1.6, .high = 1.9},
                   {.key = "runner.sex", .levels = {"male", "female"}},
                   {.key = "runner.mass", .low = 80, .high = 90},
                   {.key = "shoe.drop", .low = 0, .high = 0.012}};
  study.nuisance = {"shoe.drop"};
  auto rows = MeanOf2000({Row("runner.height", 300, 3), Row("runner.sex", 200, 3),
                          Row("runner.mass", 100, 3), Row("shoe.drop", 50, 3), Row("pair", 9, 3)});
  rows.rows[3].is_nuisance = true;
  EXPECT_TRUE(RankChanges(study, rows).empty())
      << "height, sex, a mass outside the reach, a constant of the model, the pair";
}

// Explains most and can be changed least: the two rankings differ.
TEST(Changes, OrderByReliefNotByVarianceAndPutTheUndetectedLast) {
  Study study;
  study.factors = {{.key = "runner.mass", .low = 55, .high = 90},
                   {.key = "gait.cadence_change", .low = -0.07, .high = 0.10},
                   {.key = "shoe.drop", .low = 0, .high = 0.012}};
  const auto changes = RankChanges(
      study, MeanOf2000({Row("runner.mass", 700, 70), Row("gait.cadence_change", -500, 50),
                         Row("shoe.drop", 450, 500)}));
  ASSERT_EQ(changes.size(), 3U);
  EXPECT_EQ(changes[0].factor, "gait.cadence_change");
  EXPECT_EQ(changes[0].to, "10 %");
  EXPECT_EQ(changes[1].factor, "runner.mass");
  EXPECT_EQ(changes[2].factor, "shoe.drop") << "largest slope, but not told from nothing";
  EXPECT_FALSE(changes[2].is_detected);
}

TEST(Changes, AShoeCanBeSwappedEitherWay) {
  Study study;
  study.factors = {{.key = "shoe.model", .levels = {"trainer", "minimal"}}};
  FactorRank row = Row("shoe.model", 100, 20);
  row.from = "trainer";
  row.to = "minimal";
  const auto changes = RankChanges(study, MeanOf2000({row}));
  ASSERT_EQ(changes.size(), 1U);
  EXPECT_EQ(changes[0].from, "minimal");
  EXPECT_EQ(changes[0].to, "trainer");
  EXPECT_NEAR(changes[0].change, -0.05, 1e-12);
}

}  // namespace
}  // namespace footfall
