#include "viz/published.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numbers>

namespace footfall {
namespace {

TEST(Published, GroundReactionsCoverStanceAndEndInTheAir) {
  const auto curves = ReadPublishedGroundReactions();
  ASSERT_EQ(curves.size(), 2U);
  for (const PublishedGroundReaction& curve : curves) {
    ASSERT_EQ(curve.vertical.size(), 51U) << "every second per cent of stance";
    EXPECT_EQ(curve.vertical.front(), 0);
    EXPECT_LT(curve.vertical.back(), 0.1);
    EXPECT_FALSE(curve.source.empty());
  }
}

TEST(Published, PeakOfTheTreadmillRunnerIsThePublishedOne) {
  const auto curves = ReadPublishedGroundReactions();
  const auto& vertical = curves.at(1).vertical;
  // 2.665 BW at 44 % of stance (Rajagopal 2016 running sample); every second per cent is stored.
  const auto peak = std::max_element(vertical.begin(), vertical.end());
  EXPECT_NEAR(*peak, 2.665, 0.005);
  EXPECT_EQ(peak - vertical.begin(), 22);
}

TEST(Published, KneeCurvesBendForwardsAsOursDo) {
  for (const PublishedMotion& motion : ReadPublishedMotions(100)) {
    for (const NamedCurve& curve : motion.angles) {
      if (curve.name == "knee_angle_r") {
        EXPECT_GT(curve.values.maxCoeff(), 80 * std::numbers::pi / 180) << motion.label;
        EXPECT_GT(curve.values.minCoeff(), -5 * std::numbers::pi / 180) << motion.label;
      }
    }
  }
}

TEST(Published, RangesAreOrderedAndNameTheirSource) {
  const auto ranges = ReadPublishedRanges();
  EXPECT_GE(ranges.size(), 10U);
  for (const PublishedRange& range : ranges) {
    EXPECT_LT(range.low, range.high) << range.output;
    EXPECT_LT(range.speed_low, range.speed_high) << range.output;
    EXPECT_FALSE(range.source.empty()) << range.output;
  }
}

}  // namespace
}  // namespace footfall
