#include "sim/pose/pose_geometry.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

/// A placed body with its kinematics.
class Placed {
 public:
  explicit Placed(const PoseConditions& conditions, const PoseAngles& angles = {})
      : body(BuildBody(conditions.runner, conditions.posture)) {
    const auto levels = BuildLumbarLevels(body, conditions.runner, conditions.spine);
    placed = PlaceBody(body, levels, conditions, angles);
    CalcKinematics(body, placed.state, kinematics);
  }
  Vector3d At(const char* name, const Vector3d& p = Vector3d::Zero()) const {
    return PointOnBody(body, kinematics, name, p);
  }
  /// Forward lean of a body's vertical axis, rad.
  double Lean(const char* name) const {
    const Vector3d up = kinematics.R_GL[static_cast<std::size_t>(FindBody(body, name).link)].col(1);
    return std::atan2(up.x(), up.y());
  }

  BodyModel body;
  PlacedBody placed;
  Kinematics kinematics;
};

TEST(PoseGeometryTest, RhythmFollowsEsola) {
  EXPECT_NEAR(CalcLumbarRhythm(30 * kDegree) / kDegree, 30 * 1.9 / 2.9, 1e-9);
  EXPECT_NEAR(CalcLumbarRhythm(60 * kDegree) / kDegree, 30 * 1.9 / 2.9 + 30 * 0.9 / 1.9, 1e-9);
  EXPECT_NEAR(CalcLumbarRhythm(-10 * kDegree) / kDegree, -10 * 1.9 / 2.9, 1e-9);
}

TEST(PoseGeometryTest, SegmentsStandAtTheirAngles) {
  PoseConditions conditions;
  conditions.pose.knee_flexion = 50 * kDegree;
  const Placed placed(conditions, {40 * kDegree, 15 * kDegree, 20 * kDegree});
  EXPECT_NEAR(placed.Lean("pelvis"), 15 * kDegree, 1e-9);
  EXPECT_NEAR(placed.Lean("torso"), 40 * kDegree, 1e-9);
  EXPECT_NEAR(placed.Lean("tibia_r"), 20 * kDegree, 1e-9);
  EXPECT_NEAR(placed.Lean("femur_l"), -30 * kDegree, 1e-9);
  EXPECT_NEAR(placed.Lean("humerus_r"), 0, 1e-9) << "arms hang";
}

TEST(PoseGeometryTest, LongerLegLiftsTheHipAndTheHeadStaysAbove) {
  PoseConditions conditions;
  conditions.runner.leg_length_difference = 0.02;
  const Placed placed(conditions);
  EXPECT_NEAR(placed.At("calcn_r").y(), placed.At("calcn_l").y(), 1e-9)
      << "both feet on the ground";
  EXPECT_NEAR(placed.At("femur_r").y() - placed.At("femur_l").y(), 0.02, 1e-5);
  const Vector3d up =
      placed.kinematics.R_GL[static_cast<std::size_t>(FindBody(placed.body, "torso").link)].col(1);
  EXPECT_NEAR(up.z(), 0, 1e-9) << "the spine bends back by as much as the pelvis tilts";
}

TEST(PoseGeometryTest, HandsComeToTheLoad) {
  for (const double trunk : {0.0, 40.0}) {
    PoseConditions conditions;
    conditions.load.hand_distance = 0.45;
    conditions.load.hand_height = 0.1;
    const Placed placed(conditions, {trunk * kDegree, 0.3 * trunk * kDegree, 0});
    const Vector3d l4l5 =
        placed.kinematics.p_GL[static_cast<std::size_t>(placed.body.lumbar_first[1]) + 1];
    for (const Side side : {Side::kRight, Side::kLeft}) {
      const Vector3d hand =
          placed.At(side == Side::kRight ? "ulna_r" : "ulna_l", CalcGrip(conditions, side));
      EXPECT_NEAR(hand.x() - l4l5.x(), 0.45, 1e-5) << trunk;
      EXPECT_NEAR(hand.y() - l4l5.y(), 0.1, 1e-5) << trunk;
    }
    EXPECT_LT(placed.placed.reach_shortfall, 1e-5);
  }
}

TEST(PoseGeometryTest, TooFarForTheArmsIsSaid) {
  PoseConditions conditions;
  conditions.load.hand_distance = 0.9;
  EXPECT_GT(Placed(conditions).placed.reach_shortfall, 0.05);
}

}  // namespace
}  // namespace footfall
