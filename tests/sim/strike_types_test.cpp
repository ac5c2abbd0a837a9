// What a midfoot or forefoot striker has learnt, as it enters the reference motion.

#include "sim/gait/strike_types.h"

#include <gtest/gtest.h>

#include <cmath>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/table.h"
#include "sim/embedded_data.h"
#include "sim/gait/base_gait_set.h"
#include "sim/gait/reference_motion.h"

namespace footfall {
namespace {

constexpr double kDegree = 0.017453292519943295;

/// Angle of one joint in the reference motion of a strike type at a phase, rad.
double Angle(const std::string& strike, const char* joint, double phase) {
  Conditions conditions;
  conditions.gait.strike = strike;
  const BodyModel body = BuildBody(conditions.runner, conditions.posture);
  JointVector q, slope;
  ReferenceMotion(body, conditions).CalcJoints(phase, q, slope);
  return q[FindCoordinate(body, joint)];
}

double Shift(const std::string& strike, const char* joint, double phase) {
  return Angle(strike, joint, phase) - Angle("rearfoot", joint, phase);
}

// The sole turns with ankle minus knee: at foot strike by the difference between the published
// angles. The bell's edges have harmonics above the tenth: within 0.4 deg.
TEST(StrikeTypes, ShiftsTurnTheSoleByThePublishedAngles) {
  const Table table(EmbeddedSimData("strike_types.csv"), "strike_types.csv");
  auto published = [&](const char* strike) {
    return table.Number(table.FindRow("strike", strike), "foot_strike_angle");
  };
  for (const char* strike : {"midfoot", "forefoot"}) {
    const double turn = Shift(strike, "ankle_angle_r", 0) - Shift(strike, "knee_angle_r", 0);
    EXPECT_NEAR(turn / kDegree, published(strike) - published("rearfoot"), 0.4) << strike;
  }
}

TEST(StrikeTypes, ShiftIsOverByMidStanceAndBeginsInSwing) {
  for (const double phase : {0.14, 0.2, 0.3, 0.5, 0.79}) {
    EXPECT_NEAR(Shift("forefoot", "ankle_angle_r", phase), 0, 0.4 * kDegree) << phase;
  }
  EXPECT_NEAR(Shift("forefoot", "ankle_angle_r", -0.1), -10.8 * kDegree, 0.4 * kDegree);
  EXPECT_NEAR(Shift("forefoot", "ankle_angle_r", 0.06), -10.8 * kDegree, 0.4 * kDegree);
}

TEST(StrikeTypes, LeftLegLandsAsTheRightHalfAStrideLater) {
  EXPECT_NEAR(Shift("forefoot", "ankle_angle_l", 0.5), Shift("forefoot", "ankle_angle_r", 0),
              1e-12);
}

TEST(StrikeTypes, RearfootReferenceKeepsEveryBit) {
  Eigen::RowVectorXd series = Eigen::RowVectorXd::Random(21);
  const Eigen::RowVectorXd before = series;
  AddStrikeShift("rearfoot", "ankle_angle", series);
  EXPECT_EQ(series, before);
}

TEST(StrikeTypes, EachHasAWeightAndABaseGait) {
  for (const std::string_view strike : GaitDemand::StrikeChoice().levels) {
    EXPECT_GT(ReadStrikeWeights(strike).early_force, 0) << strike;
    EXPECT_FALSE(BaseGaitSpeeds(strike).empty()) << strike;
  }
}

// The direction error against the sole as kinematics have it: foot of the left leg in late swing,
// a degree at each joint in turn. The ankle's axis lies 12 deg off the frontal plane: 2.1 %.
TEST(StrikeTypes, DirectionErrorIsHowFarTheFootTurned) {
  const Conditions conditions;
  const BodyModel body = BuildBody(conditions.runner, conditions.posture);
  const LandingFoot foot = FindLandingFeet(body)[1];
  auto pitch = [&](const JointVector& q) {
    BodyState state = BuildZeroState(body);
    state.q = q;
    Kinematics kinematics;
    CalcKinematics(body, state, kinematics);
    const Vector3d x = kinematics.R_GL[static_cast<size_t>(FindBody(body, "calcn_l").link)].col(0);
    return std::atan2(x.y(), std::hypot(x.x(), x.z()));
  };
  const JointVector rest = JointVector::Zero(body.NumCoordinates());
  for (const int joint : {foot.hip, foot.knee, foot.ankle}) {
    JointVector bent = rest;
    bent[joint] = kDegree;
    EXPECT_NEAR(CalcDirectionError(foot, bent - rest, 0), pitch(bent) - pitch(rest),
                0.025 * kDegree)
        << body.coordinates[static_cast<size_t>(joint)].name;
  }
}

TEST(StrikeTypes, AFootLandsFromLateSwingToFootFlat) {
  const Conditions conditions;
  const auto feet = FindLandingFeet(BuildBody(conditions.runner, conditions.posture));
  EXPECT_TRUE(IsLanding(feet[0], -0.1));
  EXPECT_TRUE(IsLanding(feet[0], 1.05));
  EXPECT_FALSE(IsLanding(feet[0], 0.3));
  EXPECT_TRUE(IsLanding(feet[1], 0.45));
  EXPECT_FALSE(IsLanding(feet[1], 0));
}

TEST(StrikeTypes, AFootStrikesInTheLastMomentsOfSwing) {
  const Conditions conditions;
  const auto feet = FindLandingFeet(BuildBody(conditions.runner, conditions.posture));
  EXPECT_TRUE(IsStriking(feet[0], -0.05));
  EXPECT_TRUE(IsStriking(feet[0], 0.96));
  EXPECT_FALSE(IsStriking(feet[0], -0.07));
  EXPECT_FALSE(IsStriking(feet[0], 0.01));
  EXPECT_TRUE(IsStriking(feet[1], 0.45));
}

// Of eighteen designed gaits six of midfoot and forefoot strike were once not part of the program.
TEST(StrikeTypes, EachHasABaseGaitAtEverySpeed) {
  for (const char* strike : {"rearfoot", "midfoot", "forefoot"}) {
    EXPECT_EQ(BaseGaitSpeeds(strike), (std::vector<double>{2.5, 3.0, 3.5, 4.0, 4.5, 5.0}))
        << strike;
  }
}

TEST(StrikeTypes, FileNamesTellStrikeAndSpeed) {
  EXPECT_EQ(BaseGaitFileName("forefoot", 3.5), "forefoot_350.txt");
  EXPECT_EQ(FindBaseGaitSpeed("forefoot_350.txt", "forefoot"), 3.5);
  EXPECT_EQ(FindBaseGaitSpeed("forefoot_350.txt", "rearfoot"), std::nullopt);
}

}  // namespace
}  // namespace footfall
