#include "musculoskeletal/natural_spline.h"

#include <gtest/gtest.h>

#include <stdexcept>

namespace footfall {
namespace {

TEST(NaturalSplineTest, MeetsItsPoints) {
  const NaturalSpline spline({0, 1, 2.5, 4}, {1, -1, 2, 0});
  EXPECT_DOUBLE_EQ(spline.Calc(0).value, 1);
  EXPECT_DOUBLE_EQ(spline.Calc(1).value, -1);
  EXPECT_DOUBLE_EQ(spline.Calc(2.5).value, 2);
  EXPECT_DOUBLE_EQ(spline.Calc(4).value, 0);
}

TEST(NaturalSplineTest, IsExactForAStraightLineInsideAndOutside) {
  const NaturalSpline spline({-1, 0, 2, 3}, {-1, 1, 5, 7});
  for (const double x : {-4.0, -0.3, 1.7, 9.0}) {
    EXPECT_NEAR(spline.Calc(x).value, 2 * x + 1, 1e-14);
    EXPECT_NEAR(spline.Calc(x).slope, 2, 1e-14);
  }
}

TEST(NaturalSplineTest, ThreePointsByHand) {
  // (0,0) (1,1) (2,0): 4 s1 = 6 (-1 - 1), s1 = -3; at 0.5 the value is 1/2 - (0.125 - 0.5) 3/6.
  const NaturalSpline spline({0, 1, 2}, {0, 1, 0});
  EXPECT_NEAR(spline.Calc(0.5).value, 0.5 + 0.375 * 0.5, 1e-15);
  EXPECT_NEAR(spline.Calc(1).slope, 0, 1e-15);
  EXPECT_NEAR(spline.Calc(0).slope, 1.5, 1e-15);
}

TEST(NaturalSplineTest, SlopeIsTheSlopeOfTheValueEverywhere) {
  const NaturalSpline spline({0, 1, 2.5, 4}, {1, -1, 2, 0});
  for (const double x : {-1.0, 0.0, 0.4, 1.0, 2.2, 2.5, 3.9, 4.0, 6.0}) {
    const double slope = (spline.Calc(x + 1e-6).value - spline.Calc(x - 1e-6).value) / 2e-6;
    EXPECT_NEAR(spline.Calc(x).slope, slope, 1e-5) << x;
  }
}

TEST(NaturalSplineTest, PointsMustAscend) {
  EXPECT_THROW(NaturalSpline({0, 0, 1}, {0, 1, 2}), std::invalid_argument);
  EXPECT_THROW(NaturalSpline({0}, {0}), std::invalid_argument);
  EXPECT_THROW(NaturalSpline({0, 1}, {0}), std::invalid_argument);
}

}  // namespace
}  // namespace footfall
