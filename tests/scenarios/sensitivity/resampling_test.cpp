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

// Tables of Student (1908) and Pearson: t(10, 0.975) = 2.228, chi^2(10, 0.95) = 18.307.
TEST(Distributions, AreThoseOfTheTables) {
  EXPECT_NEAR(CalcStudentQuantile(10, 0.975), 2.228, 5e-4);
  EXPECT_NEAR(CalcStudentTail(10, 2.228), 0.025, 1e-5);
  EXPECT_NEAR(CalcChiSquareQuantile(10, 0.95), 18.307, 5e-4);
}

TEST(StudentInterval, IsWiderForTheLargestOfSeveral) {
  const Interval one = CalcStudentInterval(5, 2, 10), five = CalcStudentInterval(5, 2, 10, 5);
  EXPECT_NEAR(one.low, 5 - 2 * 2.228, 1e-3);
  EXPECT_NEAR(one.high, 5 + 2 * 2.228, 1e-3);
  EXPECT_NEAR(five.high, 5 + 2 * 3.169, 1e-3);  // t(10, 0.995)
}

// 1, 2, 3, 4: mean 2.5, variance 5/3, t(3, 0.975) = 3.182.
TEST(MeanInterval, IsStudents) {
  const Interval interval = CalcMeanInterval({1, 2, 3, 4});
  EXPECT_NEAR(interval.high - 2.5, 3.182 * std::sqrt(5.0 / 3 / 4), 1e-3);
  EXPECT_NEAR(interval.low + interval.high, 5, 1e-12);
}

// The jackknife of a mean is the mean's own interval.
TEST(JackknifeInterval, OfAMeanIsStudents) {
  const std::vector<double> values = {1, 2, 3, 7};
  std::vector<double> without;
  for (const double value : values) {
    without.push_back((13 - value) / 3);
  }
  const Interval direct = CalcMeanInterval(values), jack = CalcJackknifeInterval(3.25, without);
  EXPECT_NEAR(jack.low, direct.low, 1e-12);
  EXPECT_NEAR(jack.high, direct.high, 1e-12);
}

TEST(ClampShare, KeepsSharesBetweenZeroAndOne) {
  EXPECT_EQ(ClampShare({-0.1, 1.2}).low, 0);
  EXPECT_EQ(ClampShare({-0.1, 1.2}).high, 1);
}

}  // namespace
}  // namespace footfall
