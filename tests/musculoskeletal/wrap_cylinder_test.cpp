#include "musculoskeletal/wrap_cylinder.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace footfall {
namespace {

const Vector3d kOrigin = Vector3d::Zero();
const Vector3d kAxis = Vector3d::UnitZ();

TEST(WrapCylinderTest, HalfTurnByHand) {
  // From (1, -2) up to (-1, -2) right-handed around the unit circle: two tangents of 2, half a
  // turn.
  const WrapResult wrap = CalcWrap({1, -2, 0}, {-1, -2, 0}, kOrigin, kAxis, 1);
  ASSERT_TRUE(wrap.touches);
  EXPECT_NEAR(wrap.length, 4 + std::numbers::pi, 1e-14);
  EXPECT_NEAR((wrap.p_Q - Vector3d(1, 0, 0)).norm(), 0, 1e-14);
  EXPECT_NEAR((wrap.p_T - Vector3d(-1, 0, 0)).norm(), 0, 1e-14);
}

TEST(WrapCylinderTest, ClimbsAsAStraightLineOnTheUnrolledCylinder) {
  const double flat = 4 + std::numbers::pi;
  const WrapResult wrap = CalcWrap({1, -2, 0}, {-1, -2, 3}, kOrigin, kAxis, 1);
  EXPECT_NEAR(wrap.length, std::hypot(flat, 3), 1e-14);
  EXPECT_NEAR(wrap.p_Q.z(), 3 * 2 / flat, 1e-14);
  EXPECT_NEAR(wrap.p_T.z(), 3 - 3 * 2 / flat, 1e-14);
}

TEST(WrapCylinderTest, AFreeLineOnTheRightSideDoesNotTouch) {
  EXPECT_FALSE(CalcWrap({1.1, -2, 0}, {1.1, 2, 0}, kOrigin, kAxis, 1).touches);
}

TEST(WrapCylinderTest, ALineOnTheWrongSideIsLedAroundTheAxis) {
  const WrapResult wrap = CalcWrap({-0.5, -2, 0}, {-0.5, 2, 0}, kOrigin, kAxis, 1);
  ASSERT_TRUE(wrap.touches);
  EXPECT_GT(wrap.p_Q.x(), 0);
  EXPECT_GT(wrap.p_T.x(), 0);
}

TEST(WrapCylinderTest, LengthIsContinuousWhereTheLineBeginsToTouch) {
  // Grazing at x = 1: there the length must be that of the straight line, and its slope too.
  const double inside = CalcWrap({1 - 1e-6, -2, 0}, {1 - 1e-6, 2, 0}, kOrigin, kAxis, 1).length;
  EXPECT_NEAR(inside, 4, 1e-9);
  EXPECT_FALSE(CalcWrap({1 + 1e-6, -2, 0}, {1 + 1e-6, 2, 0}, kOrigin, kAxis, 1).touches);
}

TEST(WrapCylinderTest, IsNoLongerThanAnyOtherPathOverTheSurface) {
  const Vector3d p_P(1.2, -1.5, 0.2), p_S(0.3, 2.1, 1.4);
  const WrapResult wrap = CalcWrap(p_P, p_S, kOrigin, kAxis, 1);
  ASSERT_TRUE(wrap.touches);
  const auto length_over = [&](double q, double t, double zq, double zt) {
    const Vector3d Q(std::cos(q), std::sin(q), zq), T(std::cos(t), std::sin(t), zt);
    return (Q - p_P).norm() + std::hypot(t - q, zt - zq) + (T - p_S).norm();
  };
  const double q = std::atan2(wrap.p_Q.y(), wrap.p_Q.x());
  const double t = std::atan2(wrap.p_T.y(), wrap.p_T.x());
  EXPECT_NEAR(length_over(q, t, wrap.p_Q.z(), wrap.p_T.z()), wrap.length, 1e-12);
  for (const double d : {-0.01, 0.01}) {
    EXPECT_GT(length_over(q + d, t, wrap.p_Q.z(), wrap.p_T.z()), wrap.length);
    EXPECT_GT(length_over(q, t + d, wrap.p_Q.z(), wrap.p_T.z()), wrap.length);
    EXPECT_GT(length_over(q, t, wrap.p_Q.z() + d, wrap.p_T.z()), wrap.length);
    EXPECT_GT(length_over(q, t, wrap.p_Q.z(), wrap.p_T.z() + d), wrap.length);
  }
}

TEST(WrapCylinderTest, APointInsideSwitchesTheWrapOff) {
  EXPECT_FALSE(CalcWrap({0.5, 0, 0}, {-1, -2, 0}, kOrigin, kAxis, 1).touches);
}

}  // namespace
}  // namespace footfall
