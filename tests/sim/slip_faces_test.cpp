// Slip of a foot in sock and shoe against hand-computed balances.

#include "sim/contact/slip_faces.h"

#include <gtest/gtest.h>

#include <cmath>
#include <utility>
#include <vector>

#include "sim/conditions.h"

namespace footfall {
namespace {

constexpr double kMu = 0.5, kSlack = 0.002, kHold = 60e3;
const std::array<Face, kSlipFaces> kFaces = {Face{0.6, 0.001, 40e3}, Face{kMu, kSlack, kHold}};
/// Slip at which the hold bears 30 N.
constexpr double kHeldAt30 = kSlack + 30 / kHold;

/// The foot's slip on the insole after a row of {fore-aft force, normal force}.
SlipState SlipThrough(const std::vector<std::pair<double, double>>& forces) {
  SlipState state;
  for (const auto& [along, normal] : forces) {
    AdvanceSlip(kFaces, {along, 0}, normal, state);
  }
  return state;
}

TEST(SlipFaces, StickWithinCoulombsLimit) {
  const SlipState state = SlipThrough({{-249, 500}, {249, 500}, {-249, 500}});
  EXPECT_EQ(state.path[kSockOnInsole], 0);
  EXPECT_EQ(state.path[kSkinOnSock], 0);
}

TEST(SlipFaces, TheWeakFaceSlipsUntilItsHoldCarriesTheRest) {
  const SlipState state = SlipThrough({{-280, 500}});  // 30 N over 0.5 x 500 N, below 0.6 x 500 N
  EXPECT_EQ(state.path[kSkinOnSock], 0);
  EXPECT_NEAR(state.slip[kSockOnInsole].x(), kHeldAt30, 1e-15);
  EXPECT_NEAR(state.loss[kSockOnInsole], 250 * kHeldAt30, 1e-12);
}

TEST(SlipFaces, SlipIsNotUndoneByLess) {
  const SlipState state = SlipThrough({{-280, 500}, {-260, 500}, {0, 500}});
  EXPECT_NEAR(state.path[kSockOnInsole], kHeldAt30, 1e-15);
}

TEST(SlipFaces, TurnedForceSlipsThroughTheSlackTheOtherWay) {
  // Braking: the foot slips forward; push-off: back through both slacks.
  const SlipState state = SlipThrough({{-280, 500}, {280, 500}});
  EXPECT_NEAR(state.slip[kSockOnInsole].x(), -kHeldAt30, 1e-15);
  EXPECT_NEAR(state.path[kSockOnInsole], 3 * kHeldAt30, 1e-15);
}

// What made single points creep: the force turns to and fro beyond the limit of a light load. The
// foot then goes between the ends of its slack and no further.
TEST(SlipFaces, FadingLoadBringsTheFootBackToTheEndOfItsSlack) {
  const SlipState state = SlipThrough({{-280, 500}, {-1, 20}, {0, 1e-9}});
  EXPECT_NEAR(state.slip[kSockOnInsole].x(), kSlack, 1e-12);
  EXPECT_NEAR(state.path[kSockOnInsole], kHeldAt30 + 30 / kHold, 1e-12);
}

TEST(SlipFaces, WayDoesNotDependOnHowFinelyTheForceIsGiven) {
  std::vector<std::pair<double, double>> fine;
  for (int i = 0; i <= 1000; ++i) {
    const double phase = 2 * 3.141592653589793 * i / 1000.0;
    fine.emplace_back(-280 * std::sin(phase), 500);
  }
  const SlipState coarse = SlipThrough({{-280, 500}, {280, 500}, {0, 500}});
  EXPECT_NEAR(SlipThrough(fine).path[kSockOnInsole], coarse.path[kSockOnInsole], 1e-12);
}

// Pushed forward, then sideways: back at the limit along the line of slip, and the hold points at
// where the foot has got to.
TEST(SlipFaces, SidewaysPushEndsAtTheLimitAlongItsLine) {
  SlipState state;
  AdvanceSlip(kFaces, {-280, 0}, 500, state);
  const PlaneVector before = state.slip[kSockOnInsole];
  AdvanceSlip(kFaces, {0, -290}, 500, state);
  const PlaneVector e = state.slip[kSockOnInsole];
  const PlaneVector hold = kHold * (e.norm() - kSlack) * e.normalized();
  EXPECT_NEAR((PlaneVector(0, 290) - hold).dot((e - before).normalized()), kMu * 500, 1e-9);
  EXPECT_GT(e.y(), kSlack);
}

TEST(SlipFaces, WithoutASockSkinIsHeldByTheUpper) {
  Conditions c;
  c.sock.thickness = 0;
  const auto faces = BuildFaces(c);
  EXPECT_EQ(faces[kSockOnInsole].friction, c.sock.friction_inside);
  EXPECT_EQ(faces[kSockOnInsole].hold, c.shoe.hold);
  SlipState state;
  AdvanceSlip(faces, {-1000, 0}, 10, state);
  EXPECT_EQ(state.path[kSkinOnSock], 0);
}

}  // namespace
}  // namespace footfall
