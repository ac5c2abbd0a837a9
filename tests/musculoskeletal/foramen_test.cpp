#include "musculoskeletal/foramen.h"

#include <gtest/gtest.h>

#include <numbers>

#include "musculoskeletal/disc.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

std::array<LumbarLevel, kLumbarLevels> Levels(double grade = 1) {
  return BuildLumbarLevels(PosedBody().body, {}, {.disc_grade = grade});
}

TEST(ForamenTest, LyingTheHeightsAreThoseOfTheTable) {
  const Foramen foramen = CalcForamen(Levels()[1], Vector3d::Zero(), kLyingPreload);
  EXPECT_DOUBLE_EQ(foramen.posterior_height, 0.0101);
  EXPECT_DOUBLE_EQ(foramen.height, 0.020);
  EXPECT_DOUBLE_EQ(foramen.clearance, 0.005);  // 20 - 15 mm is less than 10.1 - 4 mm
  EXPECT_DOUBLE_EQ(CalcRootCrowding(foramen), 0.75);
}

TEST(ForamenTest, FlexionOpensExtensionAndLoadClose) {
  const LumbarLevel level = Levels()[1];
  const Foramen lying = CalcForamen(level, Vector3d::Zero(), kLyingPreload);
  const Foramen flexed = CalcForamen(level, Vector3d(-5 * kDegree, 0, 0), kLyingPreload);
  // Inufusa 1996: the area grows by 12 % in flexion and shrinks by 15 % in extension.
  EXPECT_NEAR(flexed.height / lying.height - 1, 0.105, 0.005);
  EXPECT_NEAR(flexed.posterior_height - lying.posterior_height, 0.0165 * 5 * kDegree, 1e-15);
  EXPECT_LT(CalcForamen(level, Vector3d(5 * kDegree, 0, 0), kLyingPreload).height, lying.height);
  const Foramen loaded = CalcForamen(level, Vector3d::Zero(), 1500);
  const double thinner = CalcDiscCompression(0.0141, level.disc_area, 1500) -
                         CalcDiscCompression(0.0141, level.disc_area, kLyingPreload);
  EXPECT_NEAR(lying.height - loaded.height, thinner, 1e-15);
  EXPECT_NEAR(lying.disc_height - loaded.disc_height, thinner, 1e-15);
}

TEST(ForamenTest, BendingEitherWayClosesOneSide) {
  const LumbarLevel level = Levels()[1];
  const double right = CalcForamen(level, Vector3d(0, 4 * kDegree, 0), 500).height;
  const double left = CalcForamen(level, Vector3d(0, -4 * kDegree, 0), 500).height;
  EXPECT_EQ(right, left);
  EXPECT_NEAR(CalcForamen(level, Vector3d::Zero(), 500).height - right, 0.020 * 4 * kDegree, 1e-15);
}

TEST(ForamenTest, AWornDiscMakesTheForamenCritical) {
  // Grade 4 leaves 8.5 x 0.4 = 3.4 mm behind L5/S1: below Hasegawa's 4 mm.
  const Foramen foramen = CalcForamen(Levels(4)[0], Vector3d::Zero(), kLyingPreload);
  EXPECT_NEAR(foramen.posterior_height, 0.0034, 1e-12);
  EXPECT_NEAR(foramen.height, 0.018 - 0.6 * 0.0085, 1e-12);
  EXPECT_LT(foramen.clearance, 0);
  EXPECT_GT(CalcRootCrowding(foramen), 1);
}

TEST(ForamenTest, SciaticIndexAddsTheWorseRootAndPiriformis) {
  EXPECT_DOUBLE_EQ(CalcSciaticIndex(0.7, 0.8, 0.15), 0.95);
  EXPECT_DOUBLE_EQ(CalcSciaticIndex(1.2, 0.8, 0), 1.2);
}

TEST(ForamenTest, ATallRunnersLeversAndHeightsGrow) {
  const LumbarLevel tall = BuildLumbarLevels(PosedBody().body, {.height = 1.925}, {})[1];
  const Vector3d bent(-5 * kDegree, 0, 0);
  const double opened = CalcForamen(tall, bent, kLyingPreload).height -
                        CalcForamen(tall, Vector3d::Zero(), kLyingPreload).height;
  EXPECT_NEAR(opened, 1.1 * 0.024 * 5 * kDegree, 1e-12);
}

}  // namespace
}  // namespace footfall
