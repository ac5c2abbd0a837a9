#include "viz/published.h"

#include <gtest/gtest.h>

#include <numbers>

namespace footfall {
namespace {

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
