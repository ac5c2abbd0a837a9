#include <gtest/gtest.h>

#include "musculoskeletal/kinematics.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

// One test per named motion: the sign that OpenSim's names promise, on the right and on the left.

constexpr double kTurn = 0.2;  // rad, small enough that signs cannot turn over

/// How far a point of `body` moves when `coordinate` turns by kTurn.
Vector3d MotionOf(std::string_view coordinate, std::string_view body, const Vector3d& p_BP) {
  PosedBody posed;
  const Vector3d before = posed.At(body, p_BP);
  return posed.Turn(coordinate, kTurn).At(body, p_BP) - before;
}

const Vector3d kOrigin = Vector3d::Zero();
const Vector3d kToeTip(0.05, 0, 0);

TEST(CoordinatesTest, HipFlexionBringsTheKneeForward) {
  EXPECT_GT(MotionOf("hip_flexion_r", "tibia_r", kOrigin).x(), 0.05);
  EXPECT_GT(MotionOf("hip_flexion_l", "tibia_l", kOrigin).x(), 0.05);
}

TEST(CoordinatesTest, HipAdductionBringsTheKneeToTheMiddle) {
  EXPECT_LT(MotionOf("hip_adduction_r", "tibia_r", kOrigin).z(), -0.05);
  EXPECT_GT(MotionOf("hip_adduction_l", "tibia_l", kOrigin).z(), 0.05);
}

TEST(CoordinatesTest, InternalHipRotationTurnsTheToesInward) {
  EXPECT_LT(MotionOf("hip_rotation_r", "toes_r", kToeTip).z(), -0.02);
  EXPECT_GT(MotionOf("hip_rotation_l", "toes_l", kToeTip).z(), 0.02);
}

TEST(CoordinatesTest, KneeFlexionBringsTheFootBack) {
  EXPECT_LT(MotionOf("knee_angle_r", "calcn_r", kOrigin).x(), -0.05);
  EXPECT_LT(MotionOf("knee_angle_l", "calcn_l", kOrigin).x(), -0.05);
}

TEST(CoordinatesTest, DorsiflexionRaisesTheToes) {
  EXPECT_GT(MotionOf("ankle_angle_r", "toes_r", kToeTip).y(), 0.02);
  EXPECT_GT(MotionOf("ankle_angle_l", "toes_l", kToeTip).y(), 0.02);
}

TEST(CoordinatesTest, InversionRaisesTheInnerEdgeOfTheFoot) {
  const Vector3d inner(0.1, 0, -0.04), outer(0.1, 0, 0.04);
  const double right = MotionOf("subtalar_angle_r", "calcn_r", inner).y() -
                       MotionOf("subtalar_angle_r", "calcn_r", outer).y();
  EXPECT_GT(right, 0.005);
  const double left = MotionOf("subtalar_angle_l", "calcn_l", outer).y() -
                      MotionOf("subtalar_angle_l", "calcn_l", inner).y();
  EXPECT_NEAR(left, right, 1e-12);
}

TEST(CoordinatesTest, MidfootDorsiflexionRaisesTheForefoot) {
  EXPECT_GT(MotionOf("midfoot_angle_r", "toes_r", kOrigin).y(), 0.01);
}

TEST(CoordinatesTest, ToeExtensionRaisesTheToeTip) {
  EXPECT_GT(MotionOf("mtp_angle_r", "toes_r", kToeTip).y(), 0.005);
  EXPECT_GT(MotionOf("mtp_angle_l", "toes_l", kToeTip).y(), 0.005);
}

TEST(CoordinatesTest, LumbarExtensionBringsTheHeadBack) {
  for (const char* name :
       {"L5_S1_FE", "L4_L5_FE", "L3_L4_FE", "L2_L3_FE", "L1_L2_FE", "T12_L1_FE"}) {
    EXPECT_LT(MotionOf(name, "head", kOrigin).x(), -0.05) << name;
  }
}

TEST(CoordinatesTest, LumbarBendGoesToTheRight) {
  for (const char* name :
       {"L5_S1_LB", "L4_L5_LB", "L3_L4_LB", "L2_L3_LB", "L1_L2_LB", "T12_L1_LB"}) {
    EXPECT_GT(MotionOf(name, "head", kOrigin).z(), 0.05) << name;
  }
}

TEST(CoordinatesTest, AxialRotationTurnsTheChestToTheLeft) {
  for (const char* name :
       {"L5_S1_AR", "L4_L5_AR", "L3_L4_AR", "L2_L3_AR", "L1_L2_AR", "T12_L1_AR"}) {
    EXPECT_LT(MotionOf(name, "torso", Vector3d(0.2, 0.2, 0)).z(), -0.03) << name;
  }
}

TEST(CoordinatesTest, NeckMovesTheHeadLikeTheSpine) {
  EXPECT_LT(MotionOf("neck_FE", "vertex", kOrigin).x(), -0.03);
  EXPECT_GT(MotionOf("neck_LB", "vertex", kOrigin).z(), 0.03);
  EXPECT_LT(MotionOf("neck_AR", "head", Vector3d(0.1, 0.1, 0)).z(), -0.01);
}

TEST(CoordinatesTest, ArmFlexionAndElbowFlexionBringTheHandForward) {
  EXPECT_GT(MotionOf("arm_flex_r", "ulna_r", kOrigin).x(), 0.04);
  EXPECT_GT(MotionOf("elbow_flex_r", "ulna_r", Vector3d(0, -0.25, 0)).x(), 0.04);
  EXPECT_GT(MotionOf("elbow_flex_l", "ulna_l", Vector3d(0, -0.25, 0)).x(), 0.04);
}

TEST(CoordinatesTest, ArmAdductionBringsTheElbowToTheTrunk) {
  EXPECT_LT(MotionOf("arm_add_r", "ulna_r", kOrigin).z(), -0.04);
  EXPECT_GT(MotionOf("arm_add_l", "ulna_l", kOrigin).z(), 0.04);
}

TEST(CoordinatesTest, EversionTurnsAFixedFootsShankInward) {
  // The oblique axis couples eversion with internal rotation of the shank (Inman 1976): with the
  // foot held, the shank's turn is the inverse of the foot's. + about Y is inward on the right.
  PosedBody posed;
  posed.Turn("subtalar_angle_r", -kTurn);
  const auto foot = static_cast<std::size_t>(FindBody(posed.body, "calcn_r").link);
  const Matrix3d R_foot_shank = posed.kinematics.R_GL[foot].transpose();
  EXPECT_GT((R_foot_shank * Vector3d::UnitX()).dot(-Vector3d::UnitZ()), 0.05);
}

}  // namespace
}  // namespace footfall
