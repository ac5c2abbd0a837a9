#include "scenarios/sensitivity/verdict.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

FactorEstimate Estimate(double effect, double low, double high) {
  FactorEstimate estimate;
  estimate.effect = effect;
  estimate.effect_interval = {low, high};
  return estimate;
}

TEST(Verdict, RaisesOrLowersWhereTheIntervalLeavesOutZero) {
  EXPECT_STREQ(JudgeEffect(Estimate(5, 1, 9), 0.1, 10), "raises");
  EXPECT_STREQ(JudgeEffect(Estimate(-5, -9, -1), 0.1, 10), "lowers");
}

TEST(Verdict, NothingIsDetectableWhereTheIntervalHoldsZero) {
  EXPECT_STREQ(JudgeEffect(Estimate(5, -1, 11), 0.1, 10), "no detectable effect");
}

TEST(Verdict, NothingIsDetectableUnderTheNoiseBarHoweverNarrowTheInterval) {
  EXPECT_STREQ(JudgeEffect(Estimate(0.05, 0.04, 0.06), 0.1, 10), "no detectable effect");
}

TEST(Verdict, AShareWithoutADirectionIsSaidToBeOne) {
  FactorEstimate valley = Estimate(0, -1, 1);
  valley.main_interval = {0.3, 0.5};
  EXPECT_STREQ(JudgeEffect(valley, 0.1, 10), "no single direction");
  valley.main_interval = {0, 0.5};
  EXPECT_STREQ(JudgeEffect(valley, 0.1, 10), "no detectable effect");
}

TEST(Verdict, AShareOfNoiseIsNoDirectionEither) {
  FactorEstimate valley = Estimate(0, -1, 1);
  valley.main_interval = {0.3, 0.5};
  EXPECT_STREQ(JudgeEffect(valley, 0.1, 0.01), "no detectable effect");
}

// Not the same as one that was looked for and not found.
TEST(Verdict, AnUnknownEffectIsNotKnown) {
  EXPECT_STREQ(JudgeEffect(FactorEstimate{}, 0.1, 10), "not known");
}

TEST(Verdict, WithoutAnIntervalTheNoiseBarDecides) {
  FactorEstimate estimate;
  estimate.effect = -3;
  EXPECT_STREQ(JudgeEffect(estimate, 1, 10), "lowers");
  EXPECT_STREQ(JudgeEffect(estimate, 4, 10), "no detectable effect");
}

// Up and down again within the range: elementary effects are large and their mean is not.
TEST(Verdict, LargeElementaryEffectsOfBothSignsHaveNoSingleDirection) {
  FactorEstimate estimate;
  estimate.effect = 1;
  estimate.effect_interval = {-40, 42};
  estimate.mu_star = 50;
  EXPECT_STREQ(JudgeEffect(estimate, 0.1, 60), "no single direction");
  EXPECT_STREQ(JudgeEffect(estimate, 0.1, 200), "no detectable effect");
}

}  // namespace
}  // namespace footfall
