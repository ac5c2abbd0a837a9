#include "scenarios/sensitivity/resampling.h"

#include <gtest/gtest.h>

#include <cmath>

namespace footfall {
namespace {

TEST(Quantile, InterpolatesBetweenOrderStatistics) {
  EXPECT_EQ(CalcQuantile({5, 1, 3}, 0), 1);
  EXPECT_EQ(CalcQuantile({5, 1, 3}, 0.5), 3);
  EXPECT_EQ(CalcQuantile({5, 1, 3}, 1), 5);
  EXPECT_DOUBLE_EQ(CalcQuantile({5, 1, 3, 7}, 0.25), 2.5);
}

/// Replicates 0, 1 .. 1000 about their centre 500.
std::vector<double> Ramp() {
  std::vector<double> values;
  for (int i = 0; i <= 1000; ++i) {
    values.push_back(i);
  }
  return values;
}

TEST(BootstrapInterval, LeavesOutTwoAndAHalfPercentOnEachSide) {
  const Interval interval = CalcBootstrapInterval(500, 500, Ramp());
  EXPECT_DOUBLE_EQ(interval.low, 25);
  EXPECT_DOUBLE_EQ(interval.high, 975);
}

TEST(BootstrapInterval, MovesWithTheEstimateAndWidensWithTheFactor) {
  const Interval interval = CalcBootstrapInterval(10, 500, Ramp(), 2);
  EXPECT_DOUBLE_EQ(interval.low, 10 - 2 * 475);
  EXPECT_DOUBLE_EQ(interval.high, 10 + 2 * 475);
}

TEST(BootstrapInterval, IsWiderForTheLargestOfSeveral) {
  const Interval interval = CalcBootstrapInterval(500, 500, Ramp(), 1, 5);
  EXPECT_DOUBLE_EQ(interval.low, 5);
  EXPECT_DOUBLE_EQ(interval.high, 995);
}

// Student's deviation with 9 degrees of freedom is sqrt(9/7); ten values of which one is spent.
TEST(SmallSampleFactor, RestoresVarianceAndStudentsSpread) {
  EXPECT_DOUBLE_EQ(CalcSmallSampleFactor(10, 9), std::sqrt(10.0 / 9) * std::sqrt(9.0 / 7));
  EXPECT_NEAR(CalcSmallSampleFactor(10000, 9999), 1, 2e-4);
}

TEST(ClampShare, KeepsSharesBetweenZeroAndOne) {
  EXPECT_EQ(ClampShare({-0.1, 1.2}).low, 0);
  EXPECT_EQ(ClampShare({-0.1, 1.2}).high, 1);
}

}  // namespace
}  // namespace footfall
