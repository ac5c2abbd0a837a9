#include "scenarios/published_ground_reaction.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace footfall {
namespace {

TEST(PublishedGroundReaction, CoversStanceAndEndsInTheAir) {
  const auto curves = ReadPublishedGroundReactions();
  ASSERT_EQ(curves.size(), 3U);
  for (const PublishedGroundReaction& curve : curves) {
    ASSERT_EQ(curve.vertical.size(), 51U) << "every second per cent of stance";
    EXPECT_EQ(curve.vertical.front(), 0);
    EXPECT_LT(curve.vertical.back(), 0.1);
    EXPECT_FALSE(curve.source.empty());
  }
}

TEST(PublishedGroundReaction, PeakOfTheTreadmillRunnerIsThePublishedOne) {
  const auto curves = ReadPublishedGroundReactions();
  const auto& vertical = curves.at(1).vertical;
  // 2.665 BW at 44 % of stance (Rajagopal 2016 running sample); every second per cent is stored.
  const auto peak = std::max_element(vertical.begin(), vertical.end());
  EXPECT_NEAR(*peak, 2.665, 0.005);
  EXPECT_EQ(peak - vertical.begin(), 22);
}

}  // namespace
}  // namespace footfall
