#include "viz/pose_picture.h"

#include <gtest/gtest.h>

#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/path_line.h"
#include "sim/pose/solve_pose.h"
#include "viz/lumbar_picture.h"
#include "viz/view.h"

namespace footfall {
namespace {

int Count(const std::string& text, const std::string& part) {
  int count = 0;
  for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
    ++count;
  }
  return count;
}

const PoseSolution& Standing() {
  static const PoseSolution solution = SolvePose({});
  return solution;
}

TEST(PosePicture, ShowsEveryMuscleOfTheRightSideAndEveryLevel) {
  const std::string svg = DrawPose("a < b", {}, Standing());
  int recruited = 0;
  for (const Muscle& muscle : Standing().trunk.muscles) {
    recruited += muscle.recruited && muscle.side == Side::kRight ? 1 : 0;
  }
  EXPECT_GE(Count(svg, "<polyline"), recruited);
  for (const char* level : {"L5/S1", "L4/5", "T12/L1"}) {
    EXPECT_EQ(Count(svg, level), 1) << level;
  }
  EXPECT_EQ(Count(svg, "a &lt; b"), 1);
  EXPECT_EQ(Count(svg, "nan"), 0);
}

/// Bent to the right, the right side's muscles lie on the right of the picture and both are drawn.
TEST(PosePicture, ASideBendIsSeenFromBehindWithBothSides) {
  PoseConditions conditions;
  conditions.pose.trunk_flexion = 0;
  conditions.pose.side_bend = 0.4;
  const PoseSolution bent = SolvePose(conditions);
  EXPECT_TRUE(IsSeenFromBehind(bent));
  EXPECT_FALSE(IsSeenFromBehind(Standing()));
  const View view = FitView(bent, {0, 0}, {400, 500});
  const auto x = [&](const char* body) {
    return view.At(PointOnBody(bent.body, bent.kinematics, body, Vector3d::Zero())).x();
  };
  EXPECT_GT(x("humerus_r"), x("humerus_l"));
  EXPECT_GT(x("head"), x("pelvis")) << "bent to the right";
  const std::string svg = DrawPose("bent", conditions, bent);
  EXPECT_GT(Count(svg, "<polyline"), Count(DrawPose("", {}, Standing()), "<polyline") + 100);
  EXPECT_EQ(Count(svg, "both sides"), 1);
}

TEST(PosePicture, ALoadInTheRightHandShowsTheMusclesOfTheLeft) {
  PoseConditions conditions;
  conditions.load.hand_mass = 10;
  conditions.load.hands = "right";
  const std::string svg = DrawPose("", conditions, SolvePose(conditions));
  EXPECT_EQ(Count(svg, "left side's muscles"), 1);
  EXPECT_EQ(Count(svg, "-0 N"), 0);
}

TEST(PosePicture, PageNeedsNothingElse) {
  const std::string page = BuildPosePage("t", DrawPose("t", {}, Standing()), "L4/5 <1>");
  EXPECT_EQ(Count(page, "src="), 0);
  EXPECT_EQ(Count(page, "href="), 0);
  EXPECT_EQ(Count(page, "L4/5 &lt;1&gt;"), 1);
}

TEST(PosePicture, ColoursRunFromPaleToRed) {
  EXPECT_EQ(ActivationColour(0, 0.5), "#cdc4c4");
  EXPECT_EQ(ActivationColour(0.5, 0.5), "#a50f15");
  EXPECT_EQ(ActivationColour(2, 0.5), ActivationColour(0.5, 0.5));
}

TEST(PathLine, IsAsLongAsThePathWhereNothingIsWoundAround) {
  for (const Muscle& muscle : Standing().trunk.muscles) {
    const auto line = CalcPathLine(muscle.path, Standing().kinematics);
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
      length += (line[i] - line[i - 1]).norm();
    }
    const double path = CalcPathLength(muscle.path, Standing().kinematics);
    EXPECT_LE(length, path + 1e-9) << muscle.name;
    EXPECT_GT(length, (muscle.path.wraps.empty() ? 1 - 1e-9 : 0.98) * path) << muscle.name;
  }
}

}  // namespace
}  // namespace footfall
