// A body that settles on its own soles: what follows by geometry and balance of forces.

#include "sim/gait/standing.h"

#include <gtest/gtest.h>

#include <cmath>

namespace footfall {
namespace {

constexpr double kDegree = 0.017453292519943295;

TEST(Standing, AnEvenPersonStandsEvenly) {
  const Standing standing = StandOnSoles(Conditions());
  ASSERT_TRUE(standing.at_rest) << standing.rest_speed << " m/s after " << standing.seconds;
  EXPECT_NEAR(standing.share_right, 0.5, 1e-3);
  EXPECT_NEAR(standing.pelvis_list, 0, 0.01 * kDegree);
}

TEST(Standing, ALongerLegLiftsItsSideOfThePelvis) {
  Conditions c;
  c.runner.leg_length_difference = 0.010;
  const Standing standing = StandOnSoles(c);
  ASSERT_TRUE(standing.at_rest);
  // Rigid legs 0.16 m apart at the hips would tilt it by 10 / 160 = 3.6 deg less what feet and
  // hips give.
  EXPECT_GT(standing.pelvis_list, 0.5 * kDegree);
  EXPECT_LT(standing.pelvis_list, 3.6 * kDegree);
}

TEST(Standing, AFlatFootLowersItsSide) {
  Conditions c;
  c.foot_r.arch_drop = 0.010;
  c.foot_r.arch_stiffness = 0.5;
  const Standing standing = StandOnSoles(c);
  ASSERT_TRUE(standing.at_rest);
  EXPECT_LT(standing.pelvis_list, 0);
  EXPECT_GT(standing.arch_r, standing.arch_l);
}

TEST(Standing, AMedialWedgeInvertsTheFeetAndTurnsTheShanksOut) {
  Conditions c;
  const Standing flat = StandOnSoles(c);
  c.insole.wedge = 10 * kDegree;
  const Standing wedged = StandOnSoles(c);
  ASSERT_TRUE(flat.at_rest && wedged.at_rest);
  EXPECT_LT(wedged.eversion_r, flat.eversion_r);
  EXPECT_LT(wedged.shank_rotation_r, flat.shank_rotation_r);
}

}  // namespace
}  // namespace footfall
