#include "scenarios/validation/ground_reaction_band.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace footfall {
namespace {

constexpr double kHeavy = 1e6;  // N: to this man 20 N are nothing

/// A stride whose right foot runs the band's mean, `more` deviations above it, on 61 of 200 phases.
StrideSeries RunMean(const GroundReactionBand& band, double more) {
  StrideSeries series;
  series.stride_time = 0.7;
  series.ground_force_r.setZero(3, kStridePhases);
  const Eigen::Index last = band.mean.size() - 1;
  for (int k = 0; k <= 60; ++k) {
    const double at = static_cast<double>(last) * k / 60;
    const auto i = std::min(static_cast<Eigen::Index>(at), last - 1);
    const double share = at - static_cast<double>(i);
    const Eigen::ArrayXd curve = band.mean + more * band.deviation;
    series.ground_force_r(1, k) = kHeavy * ((1 - share) * curve[i] + share * curve[i + 1]) + 20.01;
  }
  return series;
}

TEST(GroundReactionBand, TheMeanOfThreeRunnersLiesWithinTheirBand) {
  const GroundReactionBand band = BuildBandOfThree(1);
  EXPECT_GT(CalcShareWithinBand(RunMean(band, 0), kHeavy, 1, band), 0.95);
}

TEST(GroundReactionBand, TwoDeviationsAreItsEdge) {
  const GroundReactionBand band = BuildBandOfThree(1);
  EXPECT_GT(CalcShareWithinBand(RunMean(band, 1.8), kHeavy, 1, band), 0.9);
  EXPECT_LT(CalcShareWithinBand(RunMean(band, 2.4), kHeavy, 1, band), 0.1);
}

TEST(GroundReactionBand, OfTenSmoothsARunAsTheirForcesWere) {
  const GroundReactionBand band = ReadBandOfTen(3.0, 1);
  StrideSeries spiky = RunMean(band, 0);
  const double smooth = CalcShareWithinBand(spiky, kHeavy, 1, band);
  for (Eigen::Index k = 10; k < 50; k += 2) {  // 140 Hz, which their filter takes away
    spiky.ground_force_r(1, k) += 2 * kHeavy;
    spiky.ground_force_r(1, k + 1) -= 2 * kHeavy;
  }
  EXPECT_NEAR(CalcShareWithinBand(spiky, kHeavy, 1, band), smooth, 0.05);
}

TEST(GroundReactionBand, IsNotANumberInTheAir) {
  StrideSeries series;
  series.stride_time = 0.7;
  series.ground_force_r.setZero(3, kStridePhases);
  EXPECT_TRUE(std::isnan(CalcShareWithinBand(series, 700, 1, BuildBandOfThree(1))));
}

}  // namespace
}  // namespace footfall
