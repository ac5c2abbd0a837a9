#include "musculoskeletal/muscle_table.h"

#include <gtest/gtest.h>

#include <string>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/user_error.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

constexpr const char* kHeader =
    "name,group,max_isometric_force,optimal_fiber_length,tendon_slack_length,"
    "pennation_angle_at_optimal,path,reference_length,recruited,source,repair\n";

constexpr const char* kWraps =
    "name,body,centre_x,centre_y,centre_z,axis_x,axis_y,axis_z,radius,source\n"
    "drum,pelvis,0.1,0,0.02,0.6,0,0.8,0.03,s\n";

constexpr const char* kBones =
    "bone,link,guide,angle,x,y,z,turn,height,source\n"
    "patella_r,femur_r,knee_angle_r,0,0.04,-0.40,0.01,0,1.75,s\n"
    "patella_r,femur_r,knee_angle_r,90,0,-0.44,0.01,-90,1.75,s\n";

std::vector<Muscle> Build(const std::string& path, const RunnerParameters& runner = {}) {
  const MuscleTables tables{
      Table(kHeader + ("m_r,g,100,0.1,0.2,0," + path + ",0.4,1,s,r\n"), "muscles.csv"),
      Table(kWraps, "wraps.csv"), Table(kBones, "bones.csv")};
  return BuildMuscles(tables, BuildBody(runner, {}), runner, kTrunkTableHeight);
}

TEST(MuscleTableTest, TheLeftSideIsTheMirrorOfTheRight) {
  const auto muscles = Build("pelvis 0 0 0.1 | around drum | femur_r 0.01 -0.1 0.02");
  ASSERT_EQ(muscles.size(), 2u);
  EXPECT_EQ(muscles[0].name, "m_r");
  EXPECT_EQ(muscles[1].name, "m_l");
  EXPECT_EQ(muscles[1].side, Side::kLeft);
  const PosedBody posed;
  EXPECT_EQ(muscles[1].path.points[1].link, FindBody(posed.body, "femur_l").link);
  EXPECT_EQ(muscles[1].path.points[0].p_LP, Vector3d(0, 0, -0.1));
  const WrapCylinder& drum = muscles[1].path.wraps[0].cylinder;
  EXPECT_EQ(drum.p_LC, Vector3d(0.1, 0, -0.02));
  EXPECT_LT((drum.axis - Vector3d(-0.6, 0, 0.8)).norm(), 1e-15);
  EXPECT_DOUBLE_EQ(CalcPathLength(muscles[0].path, posed.kinematics),
                   CalcPathLength(muscles[1].path, posed.kinematics));
}

TEST(MuscleTableTest, ABlendIsReadWithItsShares) {
  const auto muscles = Build("pelvis 0 0 0 | 0.6 pelvis 0 0.1 0 + 0.4 torso 0.1 0 0");
  const PathPoint& point = muscles[0].path.points[1];
  EXPECT_EQ(point.link, 0);
  EXPECT_DOUBLE_EQ(point.second_share, 0.4);
  const PosedBody posed;
  EXPECT_EQ(point.second_link, FindBody(posed.body, "torso").link);
}

TEST(MuscleTableTest, FibreAndTendonStretchWithThePath) {
  // 0.2 m between two points of the pelvis against a reference of 0.4 m: half the table's lengths.
  const auto muscles = Build("pelvis 0 0 0 | pelvis 0 0.2 0");
  EXPECT_DOUBLE_EQ(muscles[0].optimal_fiber_length, 0.05);
  EXPECT_DOUBLE_EQ(muscles[0].tendon_slack_length, 0.1);
}

TEST(MuscleTableTest, PointsScaleWithTheRunner) {
  RunnerParameters tall;
  tall.height = 1.925;  // 1.1 x 1.75
  const auto muscles = Build("pelvis 0 0 0 | pelvis 0 0.2 0", tall);
  EXPECT_NEAR(muscles[0].path.points[1].p_LP.y(), 0.22, 1e-15);
  EXPECT_NEAR(muscles[0].optimal_fiber_length, 0.055, 1e-15);
}

TEST(MuscleTableTest, AGuidedBoneCarriesPointsOnBothSides) {
  const auto muscles = Build("femur_r 0 0 0 | patella_r 0.01 0 0.02");
  ASSERT_EQ(muscles[0].path.bones.size(), 1u);
  EXPECT_EQ(muscles[1].path.bones[0].name, "patella_l");
  PosedBody posed;
  posed.Turn("knee_angle_l", 1.5707963267948966);
  // At 90 deg the bone has turned by -90 deg: its point (0.01, 0) hangs below its origin.
  const GuidedPoint point =
      CalcGuidedPoint(muscles[1].path.bones[0], posed.kinematics, muscles[1].path.points[1].p_LP);
  EXPECT_LT((point.p_LP - Vector3d(0, -0.45, -0.03)).norm(), 1e-12);
}

/// The message of the UserError that building `path` throws.
std::string FindMessage(const std::string& path) {
  try {
    Build(path);
  } catch (const UserError& error) {
    return error.what();
  }
  return "no error";
}

TEST(MuscleTableTest, MistakesNameFileLineAndPlace) {
  EXPECT_NE(FindMessage("pelvis 0 0 0 | tail 0 0 1").find("muscles.csv:2"), std::string::npos);
  EXPECT_NE(FindMessage("pelvis 0 0 0 | tail 0 0 1").find("tail"), std::string::npos);
  EXPECT_NE(FindMessage("pelvis 0 0 | torso 0 0 1").find("pelvis 0 0"), std::string::npos);
  EXPECT_NE(FindMessage("pelvis 0 0 0").find("at least two points"), std::string::npos);
  EXPECT_NE(FindMessage("pelvis 0 0 0 | around hoop | torso 0 0 0").find("hoop"),
            std::string::npos);
  EXPECT_NE(FindMessage("around drum | pelvis 0 0 0 | torso 0 0 0").find("a point first"),
            std::string::npos);
}

}  // namespace
}  // namespace footfall
