// Gaits guessed from their neighbours: what they are, and that a design has less to go from them.

#include "sim/gait/mix_base_gaits.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/base_gait_tuner.h"

namespace footfall {
namespace {

constexpr const char* kRearfoot = "rearfoot";
constexpr const char* kForefoot = "forefoot";

std::vector<BaseGait> Stored(const char* strike, const std::vector<double>& speeds) {
  std::vector<BaseGait> gaits;
  for (const double speed : speeds) {
    gaits.push_back(GetStoredBaseGait(speed, strike));
  }
  return gaits;
}

double LeastCost(const std::vector<BaseGait>& guesses, const GaitDemand& demand) {
  double least = CalcDesignCost(guesses.front(), demand);
  for (const BaseGait& guess : guesses) {
    least = std::min(least, CalcDesignCost(guess, demand));
  }
  return least;
}

TEST(MixBaseGaits, GoesInProportionAndBeyond) {
  const BaseGait& low = GetStoredBaseGait(3.0);
  const BaseGait& high = GetStoredBaseGait(4.0);
  const BaseGait middle = MixBaseGaits(low, high, 0.5);
  EXPECT_DOUBLE_EQ(middle.gait.speed, 3.5);
  EXPECT_NEAR(middle.gait.section.q[3], (low.gait.section.q[3] + high.gait.section.q[3]) / 2,
              1e-12);
  const BaseGait beyond = MixBaseGaits(low, middle, 2);
  EXPECT_LT((beyond.gait.command - high.gait.command).norm(), 1e-9 * high.gait.command.norm());
  EXPECT_LT((beyond.gait.section.q - high.gait.section.q).norm(), 1e-9);
  EXPECT_LT(beyond.gait.section.R_GB.angularDistance(high.gait.section.R_GB), 1e-3);
}

TEST(GuessBaseGaits, ALineThroughTwoSpeedsIsNearerThanTheNearest) {
  const GaitDemand demand{.speed = 3.5, .strike = kRearfoot};
  const auto guesses = GuessBaseGaits(3.5, Stored(kRearfoot, {2.5, 3.0, 4.0}), {});
  ASSERT_EQ(guesses.size(), 2U);
  EXPECT_LT(CalcDesignCost(guesses[1], demand), 0.2 * CalcDesignCost(guesses[0], demand));
}

TEST(GuessBaseGaits, AnotherStrikeTypeShowsHowSpeedChangesAGait) {
  const GaitDemand demand{.speed = 4.0, .strike = kForefoot};
  const auto guesses =
      GuessBaseGaits(4.0, Stored(kForefoot, {3.5}), Stored(kRearfoot, {3.0, 3.5, 4.0}));
  ASSERT_EQ(guesses.size(), 2U);
  EXPECT_DOUBLE_EQ(guesses[1].gait.speed, 4.0);
  EXPECT_LT(CalcDesignCost(guesses[1], demand), 0.2 * CalcDesignCost(guesses[0], demand));
}

TEST(GuessBaseGaits, AStoredGaitIsItsOwnBestStart) {
  const GaitDemand demand{.speed = 3.5, .strike = kRearfoot};
  EXPECT_LT(CalcDesignCost(GetStoredBaseGait(3.5), demand),
            LeastCost(GuessBaseGaits(3.5, Stored(kRearfoot, {3.0, 4.0}), {}), demand));
}

TEST(GuessBaseGaits, WithoutItsOwnTypeTheNearestOfAnother) {
  const auto guesses = GuessBaseGaits(3.4, {}, Stored(kRearfoot, {3.0, 3.5, 4.0}));
  ASSERT_EQ(guesses.size(), 1U);
  EXPECT_DOUBLE_EQ(guesses[0].gait.speed, 3.5);
  EXPECT_TRUE(GuessBaseGaits(3.4, {}, {}).empty());
}

}  // namespace
}  // namespace footfall
