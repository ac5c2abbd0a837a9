#include "musculoskeletal/facet.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

TEST(FacetTest, CarryLittleUprightMoreInExtensionNextToNothingInFlexion) {
  // Adams and Hutton 1980: 16 % in erect lordotic posture, none in slight flexion.
  const auto share = [](double extension_deg) {
    return CalcFacetCompression(extension_deg * kDegree, 600, 0) / 600;
  };
  EXPECT_NEAR(share(0), 0.03, 0.01);
  EXPECT_NEAR(share(15), 0.16, 0.04);
  EXPECT_LT(share(-30), 0.005);
}

TEST(FacetTest, TakeOverAsTheDiscNarrows) {
  // Pollintine 2004: neural arch 8 % healthy, 40 % with a severely narrowed disc.
  EXPECT_NEAR(CalcFacetCompression(0, 1500, 0.6) / 1500, 0.40, 0.05);
  EXPECT_EQ(CalcFacetCompression(0, 1500, 0.6) - CalcFacetCompression(0, 1500, 0), 0.36 * 1500);
}

TEST(FacetTest, MomentIsThatOfTheGrownContactAtItsArm) {
  for (const double extension_deg : {-10.0, 5.0, 15.0}) {
    const double psi = extension_deg * kDegree;
    const double grown = CalcFacetCompression(psi, 800, 0) - CalcFacetCompression(0, 800, 0);
    const FacetMoment moment = CalcFacetMoment(psi, 800);
    EXPECT_NEAR(moment.moment, -0.035 * grown, 1e-12);
    const double h = 1e-6;
    const double slope =
        (CalcFacetMoment(psi - h, 800).moment - CalcFacetMoment(psi + h, 800).moment) / (2 * h);
    EXPECT_NEAR(moment.stiffness, slope, 1e-6 * slope);
  }
}

TEST(FacetTest, AThirdOfForwardShearAndNothingOfBackwardShear) {
  EXPECT_DOUBLE_EQ(CalcFacetShear(300), 100);
  EXPECT_EQ(CalcFacetShear(-300), 0);
}

TEST(FacetTest, WholeForceByHand) {
  EXPECT_NEAR(CalcFacetTorsion(-3.5), 100, 1e-12);
  EXPECT_DOUBLE_EQ((FacetLoad{.compression = 40, .shear = 10, .torsion = 20}).Total(), 50);
}

}  // namespace
}  // namespace footfall
