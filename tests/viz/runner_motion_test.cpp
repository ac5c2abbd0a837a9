#include "viz/runner_motion.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "musculoskeletal/build_body.h"

namespace footfall {
namespace {

const BodyMotion& Find(const RunnerMotion& motion, const std::string& name) {
  return *std::find_if(motion.bodies.begin(), motion.bodies.end(),
                       [&](const BodyMotion& body) { return body.name == name; });
}

Vector3d JointOf(const BodyMotion& body, const std::string& child) {
  return std::find_if(body.joints.begin(), body.joints.end(),
                      [&](const auto& joint) { return joint.first == child; })
      ->second;
}

/// Standing still, pelvis 1 m above the ground and 7 m down the road, 1 kN of compression at L5/S1.
StrideSeries StandStill(const BodyModel& body) {
  StrideSeries series;
  series.stride_time = 0.7;
  series.pelvis.setZero(6, kStridePhases);
  series.pelvis.row(0) = 7;
  series.pelvis.row(1) = 1;
  series.coordinates.setZero(body.NumCoordinates(), kStridePhases);
  series.lumbar_force.setZero(3 * kLumbarLevels, kStridePhases);
  series.lumbar_force.row(0) = 1000;
  return series;
}

class RunnerMotionTest : public testing::Test {
 protected:
  Conditions conditions_;
  BodyModel body_ = BuildBody(conditions_.runner, conditions_.posture);
  StrideSeries series_ = StandStill(body_);
};

TEST_F(RunnerMotionTest, PelvisStaysOverTheOriginAtItsHeight) {
  const RunnerMotion motion = BuildRunnerMotion(conditions_, series_);
  const Eigen::ArrayXXd& pelvis = Find(motion, "pelvis").frames;
  ASSERT_EQ(pelvis.cols(), kMotionPhases);
  EXPECT_EQ(pelvis(0, 0), 0);
  EXPECT_EQ(pelvis(1, 0), 1);
  EXPECT_EQ(pelvis(6, 0), 1) << "no turn: quaternion (0, 0, 0, 1)";
}

TEST_F(RunnerMotionTest, ChildrenSitAtTheirParentsJoints) {
  const RunnerMotion motion = BuildRunnerMotion(conditions_, series_);
  for (const BodyMotion& parent : motion.bodies) {
    for (const auto& [name, p] : parent.joints) {
      const auto child = std::find_if(motion.bodies.begin(), motion.bodies.end(),
                                      [&, n = name](const BodyMotion& b) { return b.name == n; });
      if (child == motion.bodies.end()) {
        continue;  // a fixed frame such as the top of the head
      }
      const Eigen::Array3d distance =
          child->frames.col(0).head(3) - parent.frames.col(0).head(3) - p.array();
      EXPECT_LT(distance.matrix().norm(), 1e-12) << parent.name << " to " << name;
    }
  }
}

TEST_F(RunnerMotionTest, AKneeBentByNinetyDegreesTurnsTheShankBackwards) {
  series_.coordinates.row(FindCoordinate(body_, "knee_angle_r")) = M_PI / 2;
  const RunnerMotion motion = BuildRunnerMotion(conditions_, series_);
  const Eigen::Array3d shank =
      Find(motion, "talus_r").frames.col(0).head(3) - Find(motion, "tibia_r").frames.col(0).head(3);
  const double length = JointOf(Find(motion, "tibia_r"), "talus_r").norm();
  EXPECT_LT(shank(0), -0.95 * length) << "the ankle is behind the knee";
}

TEST_F(RunnerMotionTest, PureCompressionPointsDownAlongTheEndplatesNormal) {
  const RunnerMotion motion = BuildRunnerMotion(conditions_, series_);
  const Vector3d force = motion.l5s1_force.col(0).matrix();
  EXPECT_NEAR(force.norm(), 1000, 1e-9);
  // The sacral endplate is tilted forward by 37 deg (data/levels.csv), so its normal leans forward.
  EXPECT_NEAR(force.x(), -1000 * std::sin(37 * M_PI / 180), 1e-6);
  EXPECT_NEAR(force.y(), -1000 * std::cos(37 * M_PI / 180), 1e-6);
  const Eigen::Array3d distance =
      motion.l5s1_point.col(0) - Find(motion, "lumbar5").frames.col(0).head(3);
  EXPECT_LT(distance.matrix().norm(), 1e-12) << "it acts at the L5/S1 joint centre";
}

TEST_F(RunnerMotionTest, OnlyFeetHaveAnUnderside) {
  const RunnerMotion motion = BuildRunnerMotion(conditions_, series_);
  EXPECT_LT(Find(motion, "calcn_r").underside, -0.03) << "skin 24 mm below, sole thicker than 6 mm";
  EXPECT_TRUE(std::isnan(Find(motion, "pelvis").underside));
}

TEST_F(RunnerMotionTest, LumbarAnglesAreSumsOverTheLevels) {
  for (const int first : body_.lumbar_first) {
    series_.coordinates.row(first) = 0.02;
  }
  const auto curves = CalcShownAngles(conditions_, series_);
  const auto lumbar = std::find_if(curves.begin(), curves.end(), [](const NamedCurve& c) {
    return c.name == "lumbar_extension";
  });
  ASSERT_NE(lumbar, curves.end());
  EXPECT_NEAR(lumbar->values(0), 6 * 0.02, 1e-15);
}

TEST_F(RunnerMotionTest, SeriesOfAnotherBodyIsABug) {
  series_.coordinates.setZero(3, kStridePhases);
  EXPECT_THROW(BuildRunnerMotion(conditions_, series_), std::logic_error);
}

}  // namespace
}  // namespace footfall
