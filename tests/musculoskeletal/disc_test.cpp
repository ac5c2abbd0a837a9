#include "musculoskeletal/disc.h"

#include <gtest/gtest.h>

#include <cmath>

#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/spine_parameters.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

TEST(DiscTest, AGradeLeavesItsShareOfHeight) {
  EXPECT_EQ(CalcKeptHeight(1), 1);
  EXPECT_DOUBLE_EQ(CalcKeptHeight(2), 0.8);
  EXPECT_DOUBLE_EQ(CalcKeptHeight(4), 0.4);
}

TEST(DiscTest, PreloadStiffensAsGardnerMorseAndStokesMeasured) {
  EXPECT_EQ(CalcPreloadStiffening(0), 1);
  EXPECT_EQ(CalcPreloadStiffening(-100), 1);
  EXPECT_NEAR(CalcPreloadStiffening(250), 1.71, 1e-12);
  EXPECT_NEAR(CalcPreloadStiffening(500), 2.11, 1e-12);
  EXPECT_NEAR(CalcPreloadStiffening(1e5), 1 + 0.71 / (1 - (1.11 / 0.71 - 1)), 1e-12);
}

TEST(DiscTest, CompressionInvertsItsLaw) {
  const double height = 0.012, area = 17.75e-4;
  for (const double force : {100.0, 1000.0, 4000.0}) {
    const double d = CalcDiscCompression(height, area, force);
    EXPECT_NEAR(kDiscStressScale * area * std::expm1(d / (kDiscStrainScale * height)), force, 1e-9);
  }
  EXPECT_EQ(CalcDiscCompression(height, area, -50), 0);
}

TEST(DiscTest, AxialStiffnessIsThePublishedOne) {
  // 0.44-2.42 kN/mm over preloads of 0 to 500 N, 1.4 +- 0.5 with all joints (PMC4844119, table 3).
  const auto stiffness = [](double force) {
    const double step = 1;
    return 2 * step /
           (CalcDiscCompression(0.012, 17.75e-4, force + step) -
            CalcDiscCompression(0.012, 17.75e-4, force - step));
  };
  EXPECT_NEAR(stiffness(1.0), 0.5e6, 0.02e6);
  EXPECT_NEAR(stiffness(500), 1.77e6, 0.02e6);
}

TEST(DiscTest, GradesOfTheLowestDiscsAddToThatOfAll) {
  const BodyModel body = PosedBody().body;
  const auto levels =
      BuildLumbarLevels(body, {}, {.disc_grade = 2, .extra_grade_l4l5 = 1, .extra_grade_l5s1 = 3});
  const auto healthy = BuildLumbarLevels(body, {}, {});
  EXPECT_EQ(levels[0].grade, 4) << "never above 4";
  EXPECT_EQ(levels[1].grade, 3);
  EXPECT_EQ(levels[2].grade, 2);
  EXPECT_NEAR(levels[0].height_posterior, 0.4 * healthy[0].height_posterior, 1e-15);
  EXPECT_NEAR(levels[2].height_anterior, 0.8 * healthy[2].height_anterior, 1e-15);
  EXPECT_EQ(levels[0].disc_area, healthy[0].disc_area);
}

}  // namespace
}  // namespace footfall
