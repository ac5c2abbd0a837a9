// Windlass: fascia, arch and toes.

#include "sim/contact/foot_structure.h"

#include <gtest/gtest.h>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "sim/conditions.h"

namespace footfall {
namespace {

struct TwoJoints {
  FootStructure foot{.mtp = 1,
                     .midfoot = 0,
                     .subtalar = 2,
                     .fascia_stiffness = 200e3,
                     .arch_arm = 0.042,
                     .toe_arm = 0.011,
                     .toe_stiffness = 12,
                     .subtalar_stiffness = 30,
                     .subtalar_rest = 0.05};
  JointVector q = JointVector::Zero(3), qd = JointVector::Zero(3);

  JointVector CalcTorque() const {
    JointVector torque = JointVector::Zero(3);
    AddFootTorque(foot, q, qd, torque);
    return torque;
  }
};

TEST(FootStructure, ToesThatExtendLiftTheArch) {
  TwoJoints feet;
  feet.q << 0, 0.5, 0;  // toes up by 29 deg winds 5.5 mm
  const double tension = 200e3 * (0.011 * 0.5 - kFasciaToe / 2);
  EXPECT_NEAR(CalcFascia(feet.foot, feet.q).force, tension, 1e-9);
  EXPECT_NEAR(feet.CalcTorque()[0], -0.042 * tension, 1e-9);
  EXPECT_NEAR(feet.CalcTorque()[1], -0.011 * tension - 12 * 0.5, 1e-9);
}

// Windlass geometry: a fascia of constant length turns arch and toes in the ratio of its arms.
TEST(FootStructure, FasciaKeepsItsLengthWhereArchFollowsToes) {
  TwoJoints feet;
  feet.q << 0.05, 0.1, 0;
  const double tension = CalcFascia(feet.foot, feet.q).force;
  feet.q[1] += 0.2;
  feet.q[0] -= 0.2 * 0.011 / 0.042;
  EXPECT_NEAR(CalcFascia(feet.foot, feet.q).force, tension, 1e-9);
}

TEST(FootStructure, ASlackFasciaDoesNotPush) {
  TwoJoints feet;
  feet.q << -0.05, 0, 0;
  feet.qd << 1, 1, 0;
  EXPECT_EQ(CalcFascia(feet.foot, feet.q).force, 0);
  EXPECT_EQ(feet.CalcTorque()[0], 0);
}

TEST(FootStructure, StiffnessIsTheSlopeOfTension) {
  TwoJoints feet;
  for (const double arch : {0.01, 0.03, 0.1}) {  // in the toe region, at its end, beyond
    feet.q << arch, 0, 0;
    const double slope = CalcFascia(feet.foot, feet.q).stiffness, h = 1e-7;
    feet.q[0] += h / 0.042;
    const double above = CalcFascia(feet.foot, feet.q).force;
    feet.q[0] -= 2 * h / 0.042;
    EXPECT_NEAR((above - CalcFascia(feet.foot, feet.q).force) / (2 * h), slope, 1e-3 * 200e3);
  }
}

TEST(FootStructure, ShoeAndStiffHalluxHoldTheToesStraight) {
  Conditions c;
  const BodyModel body = BuildBody(c.runner, c.posture);
  const double usual = BuildFeet(body, c)[0].toe_stiffness;
  c.shoe.bending_stiffness += 10;
  EXPECT_NEAR(BuildFeet(body, c)[0].toe_stiffness, usual + 10, 1e-12);
  c.foot_l.hallux_stiffness = 4;
  EXPECT_GT(BuildFeet(body, c)[1].toe_stiffness, usual + 10);
  EXPECT_NEAR(BuildFeet(body, c)[0].toe_stiffness, usual + 10, 1e-12);
}

// The flat foot's fascia is as long as its own arch: unloaded it hangs no slacker than another,
// and the lower arch has less of an arm about the midfoot.
TEST(FootStructure, AFlatFootsFasciaPullsAtASmallerArm) {
  Conditions c;
  c.foot_r.arch_drop = 0.01;
  const BodyModel body = BuildBody(c.runner, c.posture);
  const auto feet = BuildFeet(body, c);
  EXPECT_NEAR(feet[1].arch_arm - feet[0].arch_arm, 0.01, 1e-12);
  JointVector q = JointVector::Zero(body.NumCoordinates());
  EXPECT_EQ(CalcFascia(feet[0], q).force, 0);
  q[feet[0].midfoot] = q[feet[1].midfoot] = 0.1;
  EXPECT_GT(CalcFascia(feet[0], q).force, 0);
  EXPECT_LT(CalcFascia(feet[0], q).force, CalcFascia(feet[1], q).force);
}

// Law: -k (q - rest + tau q'). They pull the heel to where it rests, and a foot that rests everted
// is pulled there.
TEST(FootStructure, SubtalarLigamentsPullToTheRestingAngle) {
  TwoJoints feet;
  EXPECT_NEAR(feet.CalcTorque()[2], 30 * 0.05, 1e-12);
  feet.q[2] = 0.15;
  feet.qd[2] = 2;
  EXPECT_NEAR(feet.CalcTorque()[2], -30 * (0.1 + 0.009 * 2), 1e-12);
  Conditions c;
  c.foot_l.resting_eversion = 0.07;
  c.foot_l.subtalar_stiffness = 2;
  const auto feet_of = BuildFeet(BuildBody(c.runner, c.posture), c);
  EXPECT_DOUBLE_EQ(feet_of[1].subtalar_rest, -0.07);
  EXPECT_EQ(feet_of[0].subtalar_stiffness, 0) << "usual ligaments are part of what is learnt";
  EXPECT_DOUBLE_EQ(feet_of[1].subtalar_stiffness, kSubtalarLigaments);
}

TEST(ShapeFeet, LengthMovesToeJointAwayFromTheHeel) {
  Conditions c;
  const BodyModel usual = BuildBody(c.runner, c.posture);
  c.foot_r.length = 1.1;
  BodyModel longer = usual;
  ShapeFeet(c, longer);
  auto toe = [](const BodyModel& body) {
    const auto mtp = static_cast<size_t>(FindCoordinate(body, "mtp_angle_r")) + 1;
    const auto midfoot = static_cast<size_t>(FindCoordinate(body, "midfoot_angle_r")) + 1;
    return body.links[mtp].p_PL.x() + body.links[midfoot].p_PL.x() -
           FindBody(body, "calcn_r").p_LB.x();
  };
  EXPECT_NEAR(toe(longer) / toe(usual), 1.1, 1e-12);
}

// The hindfoot pitches about the heel: ankle and midfoot joint sink as their distances from it, the
// forefoot stays where it stood.
TEST(ShapeFeet, ALowerArchLetsTheAnkleDown) {
  Conditions c;
  const BodyModel usual = BuildBody(c.runner, c.posture);
  c.foot_l.arch_drop = 0.01;
  BodyModel flat = usual;
  ShapeFeet(c, flat);
  const auto over_toes = [](const BodyModel& body, const char* name) {
    Kinematics zero;
    CalcKinematics(body, BuildZeroState(body), zero);
    const auto height = [&](const char* of) {
      return PointOnBody(body, zero, of, Vector3d::Zero()).y();
    };
    return height(name) - height("toes_l");
  };
  const auto sinks = [&](const char* name) {
    return over_toes(usual, name) - over_toes(flat, name);
  };
  EXPECT_NEAR(sinks("talus_l"), 0.01 * 0.04877 / 0.080, 1e-12);
  EXPECT_NEAR(sinks("calcn_l"), 0, 1e-12);
  EXPECT_NEAR(sinks("forefoot_l"), 0, 1e-12);
}

TEST(ShapeFeet, OutwardTorsionTurnsTheKneeInwards) {
  Conditions c;
  c.foot_r.tibial_torsion = c.foot_l.tibial_torsion = 0.2;
  BodyModel body = BuildBody(c.runner, c.posture);
  ShapeFeet(c, body);
  const auto knee = [&](const char* name) {
    return body.links[static_cast<size_t>(FindCoordinate(body, name)) + 1].axis;
  };
  // Turned to the left by 0.2 rad, the axis -Z of the right knee gets a part -sin(0.2) along X.
  EXPECT_NEAR(knee("knee_angle_r").x(), -std::sin(0.2), 1e-12);
  EXPECT_NEAR(knee("knee_angle_l").x(), std::sin(0.2), 1e-12);
}

}  // namespace
}  // namespace footfall
