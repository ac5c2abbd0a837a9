#include "musculoskeletal/ligament.h"

#include <gtest/gtest.h>

#include <numbers>

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

TEST(LigamentTest, AreSlackUpright) {
  for (const double flexion_deg : {0.0, -20.0}) {
    const LigamentLoad load = CalcLigamentLoad(flexion_deg * kDegree);
    EXPECT_EQ(load.moment, 0);
    EXPECT_EQ(load.tension, 0);
  }
}

TEST(LigamentTest, GiveTheirMomentAtFullFlexionByTheSharesOfAdams) {
  const LigamentLoad load = CalcLigamentLoad(45 * kDegree);
  EXPECT_NEAR(load.moment, kLigamentMoment, 1e-12);
  const double tension = kLigamentMoment / 71 * (39 / 0.036 + 19 / 0.052 + 13 / 0.032);
  EXPECT_NEAR(load.tension, tension, 1e-9);
}

TEST(LigamentTest, InterspinousLigamentsEngageAt15Degrees) {
  const auto arm = [](double flexion_deg) {
    const LigamentLoad load = CalcLigamentLoad(flexion_deg * kDegree);
    return load.moment / load.tension;
  };
  EXPECT_NEAR(arm(5), arm(14.9), 1e-12) << "capsules and flava alone";
  EXPECT_GT(arm(40), 1.05 * arm(14.9)) << "the longest arm joins";
}

TEST(LigamentTest, StiffnessIsTheSlope) {
  for (const double flexion_deg : {10.0, 30.0, 50.0}) {
    const double phi = flexion_deg * kDegree, h = 1e-6;
    const double slope =
        (CalcLigamentLoad(phi + h).moment - CalcLigamentLoad(phi - h).moment) / (2 * h);
    EXPECT_NEAR(CalcLigamentLoad(phi).stiffness, slope, 1e-6 * slope);
  }
}

}  // namespace
}  // namespace footfall
