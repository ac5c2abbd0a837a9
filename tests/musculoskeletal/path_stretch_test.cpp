#include "musculoskeletal/path_stretch.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <stdexcept>
#include <vector>

#include "musculoskeletal/kinematics.h"

namespace footfall {
namespace {

/// One link at the ground frame.
Kinematics BuildStill() { return {{Matrix3d::Identity()}, {Vector3d::Zero()}}; }

PathWrap BuildDrum(double x, double y, double sense) {
  return {0, {.p_LC = {x, y, 0}, .axis = {0, 0, sense}, .radius = 1}};
}

TEST(PathStretchTest, WithoutCylindersIsAStraightLine) {
  const PathStretch stretch = CalcStretch({}, BuildStill(), {0, 0, 0}, {3, 4, 0});
  EXPECT_DOUBLE_EQ(stretch.length, 5);
  EXPECT_LT((stretch.pull_start - Vector3d(0.6, 0.8, 0)).norm(), 1e-15);
  EXPECT_LT((stretch.pull_end + stretch.pull_start).norm(), 1e-15);
}

TEST(PathStretchTest, OverTwoEqualDrumsByHand) {
  // A belt from (-1, 0) up, over drums at (0, 2) and (4, 2), down to (5, 0): quarter turns and 4.
  const std::vector<PathWrap> drums = {BuildDrum(0, 2, -1), BuildDrum(4, 2, -1)};
  const PathStretch stretch = CalcStretch(drums, BuildStill(), {-1, 0, 0}, {5, 0, 0});
  EXPECT_NEAR(stretch.length, 2 + std::numbers::pi / 2 + 4 + std::numbers::pi / 2 + 2, 1e-12);
  EXPECT_LT((stretch.wraps[0].p_T - Vector3d(0, 3, 0)).norm(), 1e-12);
  EXPECT_LT((stretch.wraps[1].p_Q - Vector3d(4, 3, 0)).norm(), 1e-12);
}

TEST(PathStretchTest, CrossedBeltByHand) {
  // Over one drum and under the next: the inner tangent of two unit circles 4 apart has length
  // sqrt(16 - 4) and turns both arcs by asin(2/4) further than the open belt.
  const std::vector<PathWrap> drums = {BuildDrum(0, 2, -1), BuildDrum(4, 2, 1)};
  const PathStretch stretch = CalcStretch(drums, BuildStill(), {-1, 0, 0}, {5, 4, 0});
  const double arc = std::numbers::pi / 2 + std::asin(0.5);
  EXPECT_NEAR(stretch.length, 2 + arc + std::sqrt(12) + arc + 2, 1e-12);
}

TEST(PathStretchTest, ADrumOutOfTheWayIsPassedBy) {
  const std::vector<PathWrap> drums = {BuildDrum(0, 2, -1), BuildDrum(2, -9, -1)};
  const std::vector<PathWrap> first = {drums[0]};
  const Vector3d p_P(-1, 0, 0), p_S(5, 0, 0);
  const PathStretch both = CalcStretch(drums, BuildStill(), p_P, p_S);
  EXPECT_FALSE(both.wraps[1].touches);
  EXPECT_DOUBLE_EQ(both.length, CalcStretch(first, BuildStill(), p_P, p_S).length);
}

TEST(PathStretchTest, PullsOnDrumsAndEndsAreInEquilibrium) {
  const std::vector<PathWrap> drums = {BuildDrum(0, 2, -1), BuildDrum(4, 2.5, -1)};
  const PathStretch s = CalcStretch(drums, BuildStill(), {-1, 0, 0.3}, {5, 0, 1.1});
  const Vector3d sum =
      s.pull_start + s.pull_end + s.pull_Q[0] + s.pull_T[0] + s.pull_Q[1] + s.pull_T[1];
  EXPECT_LT(sum.norm(), 1e-12);
}

TEST(PathStretchTest, TooManyCylindersAreABug) {
  const std::vector<PathWrap> drums(PathStretch::kMaxWraps + 1, BuildDrum(0, 2, -1));
  EXPECT_THROW(CalcStretch(drums, BuildStill(), {-1, 0, 0}, {5, 0, 0}), std::logic_error);
}

}  // namespace
}  // namespace footfall
