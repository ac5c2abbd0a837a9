#include "sim/pose/standing_on_soles.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"

namespace footfall {
namespace {

constexpr double kDegree = 0.017453292519943295;

double CalcHipSpacing(const Conditions& c) {
  const BodyModel body = BuildBody(c.runner, c.posture);
  Kinematics zero;
  CalcKinematics(body, BuildZeroState(body), zero);
  return (PointOnBody(body, zero, "femur_r", Vector3d::Zero()) -
          PointOnBody(body, zero, "femur_l", Vector3d::Zero()))
      .z();
}

TEST(StandingOnSoles, EvenBodiesStandEvenlyOnTheirWholeWeight) {
  const Conditions c;
  const StandingOnSoles s = SolveStanding(c);
  ASSERT_TRUE(s.found) << s.reason;
  EXPECT_LT(s.imbalance, 1e-3);
  const double weight = (c.runner.mass + 2 * c.shoe.mass) * kGravity;
  EXPECT_NEAR(s.legs[0].load + s.legs[1].load, weight, 1e-3);
  EXPECT_NEAR(s.legs[0].load, s.legs[1].load, 1e-3);
  EXPECT_NEAR(s.legs[0].eversion, s.legs[1].eversion, 1e-6);
  EXPECT_NEAR(s.pelvis_list, 0, 1e-6);
  EXPECT_NEAR(s.pelvis_rotation, 0, 1e-6);
}

// Knees are held straight: what is left is the frame of two legs and the pelvis, and a little give
// of the soles.
TEST(StandingOnSoles, ALongerLegListsThePelvisByGeometry) {
  Conditions c;
  c.runner.leg_length_difference = 0.010;
  const StandingOnSoles s = SolveStanding(c);
  ASSERT_TRUE(s.found) << s.reason;
  const double geometry = std::asin(c.runner.leg_length_difference / CalcHipSpacing(c));
  std::printf("list %.2f deg, by geometry %.2f deg\n", -s.pelvis_list / kDegree,
              geometry / kDegree);
  EXPECT_NEAR(-s.pelvis_list, geometry, 0.05 * geometry);
  EXPECT_NEAR(s.lumbar_bending, -s.pelvis_list, 0.05 * geometry);
}

TEST(StandingOnSoles, WedgesTurnTheHeelAndWithItTheShank) {
  Conditions everting, inverting, stiff;
  everting.insole.wedge = -10 * kDegree;  // thick on the outer edge
  inverting.insole.wedge = 10 * kDegree;
  stiff = everting;
  stiff.foot_r.subtalar_stiffness = stiff.foot_l.subtalar_stiffness = 3;
  const StandingOnSoles flat = SolveStanding({});
  const auto turn = [&](const Conditions& c) {
    const StandingOnSoles s = SolveStanding(c);
    EXPECT_TRUE(s.found) << s.reason;
    return Eigen::Vector2d(s.legs[0].eversion - flat.legs[0].eversion,
                           s.legs[0].shank_rotation - flat.legs[0].shank_rotation);
  };
  const Eigen::Vector2d out = turn(everting), in = turn(inverting);
  EXPECT_GT(out[0], 2 * kDegree);
  EXPECT_LT(in[0], -2 * kDegree);
  // The axis is inclined by some 40 deg: most of a degree of eversion turns the shank.
  EXPECT_GT(out[1], 0.3 * out[0]);
  EXPECT_LT(out[1], out[0]);
  EXPECT_LT(turn(stiff)[0], 0.8 * out[0]);
}

TEST(StandingOnSoles, AnEvertedFootLowersItsSide) {
  Conditions c;
  c.foot_r.resting_eversion = 8 * kDegree;
  const StandingOnSoles s = SolveStanding(c);
  ASSERT_TRUE(s.found) << s.reason;
  EXPECT_LT(s.legs[0].hip_height, s.legs[1].hip_height - 1e-3);
  EXPECT_GT(s.pelvis_list, 0.3 * kDegree);
}

// Ankle 0.61 x 8 mm lower; loaded, the arch gives a little more.
TEST(StandingOnSoles, AFlatFootLowersItsSide) {
  Conditions c;
  c.foot_r.arch_drop = 0.008;
  const StandingOnSoles s = SolveStanding(c);
  ASSERT_TRUE(s.found) << s.reason;
  EXPECT_NEAR(s.legs[1].hip_height - s.legs[0].hip_height, 0.61 * 0.008, 0.002);
  EXPECT_GT(s.pelvis_list, 1 * kDegree);
}

// On a wedge that is as tilted as the heel the load moves to the edge that stands high.
TEST(StandingOnSoles, TheHighEdgeCarriesMore) {
  Conditions c;
  const double flat = SolveStanding(c).legs[0].inner_share;
  c.insole.wedge = 4 * kDegree;
  EXPECT_GT(SolveStanding(c).legs[0].inner_share, flat);
}

}  // namespace
}  // namespace footfall
