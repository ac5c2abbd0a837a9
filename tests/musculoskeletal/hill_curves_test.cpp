#include "musculoskeletal/hill_curves.h"

#include <gtest/gtest.h>

#include <cmath>

namespace footfall {
namespace {

TEST(HillCurvesTest, ActiveForceIsOneAtOptimalLength) {
  EXPECT_NEAR(CalcActiveForceLength(1.0), 1.0, 1e-15);
}

TEST(HillCurvesTest, ActiveForceIsGreatestNearOptimalLengthAndFallsOnBothSides) {
  // The three published Gaussians put the top at 1.013, 0.1 % above the anchor.
  for (int i = 20; i < 99; ++i) {
    const double l = 0.01 * i;
    EXPECT_LT(CalcActiveForceLength(l), CalcActiveForceLength(l + 0.01)) << l;
  }
  for (int i = 102; i < 180; ++i) {
    const double l = 0.01 * i;
    EXPECT_GT(CalcActiveForceLength(l), CalcActiveForceLength(l + 0.01)) << l;
  }
}

TEST(HillCurvesTest, ActiveForceMatchesThePublishedSumAtThreeLengths) {
  // De Groote 2016, the sum of three Gaussians evaluated apart from this code.
  EXPECT_NEAR(CalcActiveForceLength(0.50), 0.0541122, 1e-7);
  EXPECT_NEAR(CalcActiveForceLength(0.75), 0.7781125, 1e-7);
  EXPECT_NEAR(CalcActiveForceLength(1.45), 0.2964481, 1e-7);
}

TEST(HillCurvesTest, PassiveForceMeetsItsAnchors) {
  EXPECT_EQ(CalcPassiveForceLength(0.7), 0.0);
  EXPECT_EQ(CalcPassiveForceLength(1.0), 0.0);
  EXPECT_DOUBLE_EQ(CalcPassiveForceLength(1.0 + kPassiveStrain), 1.0);
  // Half the strain: (e^2 - 1)/(e^4 - 1) = 1/(e^2 + 1).
  EXPECT_NEAR(CalcPassiveForceLength(1.3), 1 / (std::exp(2.0) + 1), 1e-14);
}

TEST(HillCurvesTest, VelocityMeetsItsAnchors) {
  EXPECT_EQ(CalcForceVelocity(-1.0), 0.0);
  EXPECT_DOUBLE_EQ(CalcForceVelocity(0.0), 1.0);
  EXPECT_EQ(CalcForceVelocity(-1.5), 0.0);
}

TEST(HillCurvesTest, LengtheningGivesMoreAndShorteningLess) {
  for (int i = -99; i < 100; ++i) {
    const double v = 0.01 * i;
    EXPECT_LT(CalcForceVelocity(v), CalcForceVelocity(v + 0.01)) << v;
  }
  // The published d2 and d3 leave 1.794 at the greatest lengthening speed (measured: 1.4 to 1.8).
  EXPECT_NEAR(CalcForceVelocity(1.0), 1.7943, 1e-4);
}

TEST(HillCurvesTest, CurvesAreContinuous) {
  constexpr double kStep = 1e-6;
  for (int i = 0; i < 131; ++i) {
    const double x = 0.1 + 0.0137 * i;
    EXPECT_NEAR(CalcActiveForceLength(x), CalcActiveForceLength(x + kStep), 1e-5) << x;
    EXPECT_NEAR(CalcPassiveForceLength(x), CalcPassiveForceLength(x + kStep), 1e-4) << x;
    EXPECT_NEAR(CalcForceVelocity(x - 1), CalcForceVelocity(x - 1 + kStep), 1e-5) << x;
  }
}

}  // namespace
}  // namespace footfall
