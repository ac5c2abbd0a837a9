#include "scenarios/published_ground_reaction.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "scenarios/validation/ground_reaction_band.h"

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

/// A stride whose right foot runs the mean of the published curves, `more` BW above it, on 61 of
/// 200 phases.
StrideSeries RunMean(double body_weight, double more) {
  const auto curves = ReadPublishedGroundReactions();
  StrideSeries series;
  series.ground_force_r.setZero(3, kStridePhases);
  for (int k = 0; k <= 60; ++k) {
    const double at = 50.0 * k / 60;
    const auto i = static_cast<std::size_t>(std::min(at, 49.0));
    const double share = at - static_cast<double>(i);
    double mean = 0;
    for (const PublishedGroundReaction& curve : curves) {
      mean += ((1 - share) * curve.vertical[i] + share * curve.vertical[i + 1]) / 3;
    }
    series.ground_force_r(1, k) = body_weight * (mean + more) + 20.01;
  }
  return series;
}

TEST(GroundReactionBand, TheMeanOfTheRunnersLiesWithinIt) {
  EXPECT_GT(CalcShareWithinBand(RunMean(1e6, 0), 1e6, 1), 0.95);  // 20 N are nothing to this man
}

TEST(GroundReactionBand, WhatIsFarFromAllRunnersLiesOutside) {
  // Runners differ most at the impact, which two of three curves lost to a filter: 2 x 0.9 BW.
  EXPECT_LT(CalcShareWithinBand(RunMean(1e6, 1), 1e6, 1), 0.2);
  EXPECT_EQ(CalcShareWithinBand(RunMean(1e6, 2), 1e6, 1), 0);
}

TEST(GroundReactionBand, IsNotANumberInTheAir) {
  StrideSeries series;
  series.ground_force_r.setZero(3, kStridePhases);
  EXPECT_TRUE(std::isnan(CalcShareWithinBand(series, 700, 1)));
}

}  // namespace
}  // namespace footfall
