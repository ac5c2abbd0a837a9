#include "scenarios/sensitivity/one_at_a_time.h"

#include <gtest/gtest.h>

#include <cmath>

namespace footfall {
namespace {

/// Two quantities and a choice of three; the base is at (0.4, 0, level 0).
Sample HandMade() {
  Sample sample;
  sample.names = {"a", "b", "c"};
  sample.levels = {0, 0, 3};
  sample.coordinates.resize(6, 3);
  sample.coordinates << 0.4, 0, 0,  //
      0, 0, 0,                      // a low
      1, 0, 0,                      // a high
      0.4, 1, 0,                    // b high; b low is the base
      0.4, 0, 1,                    //
      0.4, 0, 2;
  sample.y.resize(6);
  sample.y << 10, 7, 15, 9, 11, 4;
  return sample;
}

TEST(OneAtATime, EffectsAreDifferencesOfTheRunsAtTheEnds) {
  const Estimates estimates = EstimateOneAtATime(HandMade());
  EXPECT_EQ(estimates.factors[0].effect, 15 - 7);
  EXPECT_TRUE(std::isnan(estimates.factors[0].effect_interval.low)) << "two runs know no interval";
}

TEST(OneAtATime, TheBaseServesAsAnEndWhereItStandsThere) {
  EXPECT_EQ(EstimateOneAtATime(HandMade()).factors[1].effect, 9 - 10);
}

TEST(OneAtATime, AChoiceIsJudgedByTheLevelThatDiffersMost) {
  const FactorEstimate choice = EstimateOneAtATime(HandMade()).factors[2];
  EXPECT_EQ(choice.to_level, 2);
  EXPECT_EQ(choice.effect, 4 - 10);
}

TEST(OneAtATime, KnowsNoShares) {
  EXPECT_TRUE(std::isnan(EstimateOneAtATime(HandMade()).factors[0].main));
  EXPECT_TRUE(std::isnan(EstimateOneAtATime(HandMade()).factors[0].total));
}

TEST(OneAtATime, AFactorWhoseRunFailedHasNoEffectTheOthersHave) {
  Sample sample = HandMade();
  sample.y(2) = kUnknown;
  const Estimates estimates = EstimateOneAtATime(sample);
  EXPECT_TRUE(std::isnan(estimates.factors[0].effect));
  EXPECT_EQ(estimates.factors[1].effect, -1);
}

TEST(OneAtATime, RefusesWhereNothingCanBeCompared) {
  Sample sample = HandMade();
  sample.y.setConstant(kUnknown);
  EXPECT_EQ(EstimateOneAtATime(sample).refusal, "no factor has two runs to compare");
}

}  // namespace
}  // namespace footfall
