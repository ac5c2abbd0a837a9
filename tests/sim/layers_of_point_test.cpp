// What parameters of foot, insole and shoe make of the layers under one point, by hand.

#include "sim/contact/layers_of_point.h"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/conditions.h"
#include "sim/contact/sole.h"

namespace footfall {
namespace {

constexpr SolePlace kHeel{.heel = true, .share = 0.28, .drop_share = 1};
constexpr SolePlace kForefoot{.heel = false, .share = 0.18};

/// Skin on ground that does not give.
Conditions Barefoot() {
  Conditions c;
  ApplyModel(c.shoe, "barefoot");
  ApplyModel(c.insole, "none");
  ApplyModel(c.sock, "none");
  c.surface.stiffness = 1e15;
  return c;
}

double PressTissue(const SolePlace& place, const Conditions& c, double direction = 1) {
  return BuildContactLaw(place, c.foot_r, c).normal.SolveForce(0.005, direction);
}

// De Clercq 1994: 1 kN at 9 mm, 1.17e6 N/m^1.5 of a pad of 16 mm; twice that under the ball.
TEST(LayersOfPoint, TissueByHand) {
  const double by_hand = 0.28 * 1.17e6 * std::pow(0.005, 1.5);
  EXPECT_NEAR(PressTissue(kHeel, Barefoot()), by_hand, 1e-6 * by_hand);
  const double of_ball = 0.18 * 2.4e6 * std::pow(0.005, 1.5);
  EXPECT_NEAR(PressTissue(kForefoot, Barefoot()), of_ball, 1e-6 * of_ball);
}

TEST(LayersOfPoint, StiffnessOfTheHeelPadMultipliesTheHeelsForceAlone) {
  Conditions stiff = Barefoot();
  stiff.foot_r.heel_pad_stiffness = 1.4;
  EXPECT_NEAR(PressTissue(kHeel, stiff) / PressTissue(kHeel, Barefoot()), 1.4, 1e-6);
  EXPECT_EQ(PressTissue(kForefoot, stiff), PressTissue(kForefoot, Barefoot()));
}

// The same tissue in a thicker layer, f = E A (x / t)^1.5; the forefoot's goes with the heel's.
TEST(LayersOfPoint, ForceOfTissueGoesWithItsThicknessToTheMinusThreeHalves) {
  Conditions thick = Barefoot();
  thick.foot_r.heel_pad_thickness = 0.020;
  for (const SolePlace& place : {kHeel, kForefoot}) {
    EXPECT_NEAR(PressTissue(place, thick) / PressTissue(place, Barefoot()), std::pow(0.8, 1.5),
                1e-6);
  }
}

// Loss of 0.60 at scale 1: letting go gives 1 - 0.60 x scale of the force of pressing.
TEST(LayersOfPoint, TissueLosesSixtyPercentTimesItsScale) {
  for (const double scale : {1.0, 0.5, 1.2}) {
    Conditions c = Barefoot();
    c.model.tissue_loss_scale = scale;
    EXPECT_NEAR(PressTissue(kHeel, c, -1) / PressTissue(kHeel, c, 1), 1 - 0.60 * scale, 1e-6);
  }
}

// Trainer: 30 mm under the heel, 20 mm under the forefoot.
TEST(LayersOfPoint, SoleBottomsOutAtItsStrainOfItsThickness) {
  Conditions c;
  c.shoe.bottoming_strain = 0.6;
  EXPECT_NEAR(BuildShoeLayer(kHeel, c).limit, 0.018, 1e-12);
  EXPECT_NEAR(BuildShoeLayer(kForefoot, c).limit, 0.012, 1e-12);
  const double hard = 1e7;  // N: all layers under it are flat
  const auto pressed = BuildContactLaw(kHeel, c.foot_r, c).normal.CalcCompressions(hard, 1);
  EXPECT_NEAR(pressed[kShoeLayer], 0.018, 1e-6);
}

TEST(LayersOfPoint, AMedialPostMultipliesTheSolesStiffness) {
  Conditions c;
  SolePlace posted = kHeel;
  posted.post = true;
  EXPECT_EQ(BuildShoeLayer(posted, c).stiffness, 0.28 * c.shoe.heel_stiffness);
  c.shoe.medial_post = 1.6;
  EXPECT_NEAR(BuildShoeLayer(posted, c).stiffness, 1.6 * 0.28 * c.shoe.heel_stiffness, 1e-9);
  EXPECT_EQ(BuildShoeLayer(kHeel, c).stiffness, 0.28 * c.shoe.heel_stiffness);
}

// A column 20 mm high is 15/20 as stiff as it is stated at 15 mm; in series with the flat insole.
TEST(LayersOfPoint, AnArchSupportIsASpringInSeries) {
  Conditions c;
  c.insole.arch_support_height = 0.020;
  SolePlace arch = kForefoot;
  arch.arch = true;
  const double force = 1;  // N: nothing bottoms out
  const auto give = [&](const SolePlace& place) {
    return BuildContactLaw(place, c.foot_r, c).normal.CalcCompressions(force, 1)[kInsoleLayer];
  };
  EXPECT_NEAR(give(arch) - give(kForefoot), force / (60e3 * 15 / 20), 1e-12);
}

// Nothing but skin and ground: sock and insole hold or limit nothing.
TEST(LayersOfPoint, BareFeetHaveTheFrictionOfSkinOnGroundAlone) {
  Conditions bare = Barefoot();
  bare.shoe.friction = 0.7;
  bare.surface.friction = 0.9;
  bare.sock.friction_inside = bare.sock.friction_outside = 0.2;
  EXPECT_DOUBLE_EQ(BuildContactLaw(kHeel, bare.foot_r, bare).friction, 0.7 * 0.9);
}

// An upper without laces: what slips most easily limits the whole row, and only then.
TEST(LayersOfPoint, AFaceThatNothingHoldsLimitsFriction) {
  Conditions c;
  c.sock.friction_outside = 0.4;
  EXPECT_DOUBLE_EQ(BuildContactLaw(kHeel, c.foot_r, c).friction, 0.9);
  c.shoe.hold = 0;
  EXPECT_DOUBLE_EQ(BuildContactLaw(kHeel, c.foot_r, c).friction, 0.4);
}

}  // namespace
}  // namespace footfall
