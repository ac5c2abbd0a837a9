#include "musculoskeletal/lumbar_levels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

TEST(LumbarLevelsTest, StandBetweenTheBodiesTheyName) {
  const PosedBody posed;
  for (const LumbarLevel& level : BuildLumbarLevels(posed.body, {}, {})) {
    const auto fe = static_cast<std::size_t>(level.first_coordinate) + 1;
    EXPECT_EQ(FindBody(posed.body, level.lower).link, posed.body.links[fe].parent) << level.name;
    EXPECT_EQ(FindBody(posed.body, level.upper).link, level.first_coordinate + 3) << level.name;
  }
}

TEST(LumbarLevelsTest, SharesOfALumbarMotionSumToOne) {
  double flexion = 0, bending = 0, rotation = 0;
  for (const LumbarLevel& level : BuildLumbarLevels(PosedBody().body, {}, {})) {
    flexion += level.flexion_share;
    bending += level.bending_share;
    rotation += level.rotation_share;
  }
  EXPECT_NEAR(flexion, 1, 1e-9);
  EXPECT_NEAR(bending, 1, 1e-9);
  EXPECT_NEAR(rotation, 1, 1e-9);
}

TEST(LumbarLevelsTest, PublishedAreasAndTheirScaling) {
  const BodyModel body = PosedBody().body;
  RunnerParameters tall, woman;
  tall.height = 1.90;
  woman.sex = "female";
  woman.height = 1.63;
  const auto man_levels = BuildLumbarLevels(body, {}, {});
  const auto tall_levels = BuildLumbarLevels(body, tall, {});
  const auto woman_levels = BuildLumbarLevels(body, woman, {});
  EXPECT_NEAR(man_levels[0].disc_area, 17e-4, 1e-12);  // reference README
  EXPECT_NEAR(man_levels[1].disc_area, 17.75e-4, 1e-12);
  for (std::size_t i = 0; i < man_levels.size(); ++i) {
    const double k = 1.90 / 1.75;
    EXPECT_NEAR(tall_levels[i].disc_area, k * k * man_levels[i].disc_area, 1e-12);
    EXPECT_NEAR(tall_levels[i].height_posterior, k * man_levels[i].height_posterior, 1e-12);
    EXPECT_NEAR(woman_levels[i].disc_area, 0.8 * man_levels[i].disc_area, 1e-12);
  }
}

TEST(LumbarLevelsTest, ForwardTiltLowersTheFrontEdge) {
  const LumbarLevel l5s1 = BuildLumbarLevels(PosedBody().body, {}, {})[0];
  const Vector3d front_B = l5s1.R_BE() * Vector3d::UnitX();
  EXPECT_NEAR(front_B.y(), -std::sin(37 * std::numbers::pi / 180), 1e-12);  // repair 9: S1 37 deg
  EXPECT_GT(front_B.x(), 0);
}

}  // namespace
}  // namespace footfall
