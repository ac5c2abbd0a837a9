// Slip inside the shoe against hand-computed balances.

#include "sim/contact/slip_faces.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

const std::array<Face, kSlipFaces> kFaces = {Face{0.6, 0.001, 40e3}, Face{0.5, 0.002, 60e3}};

TEST(SlipFaces, StickWithinCoulombsLimit) {
  SlipState state;
  AdvanceSlip(kFaces, {-249, 0}, 500, state);
  EXPECT_EQ(state.path[kSockOnInsole], 0);
  EXPECT_EQ(state.path[kSkinOnSock], 0);
}

TEST(SlipFaces, TheWeakFaceSlipsUntilItsHoldCarriesTheRest) {
  SlipState state;
  AdvanceSlip(kFaces, {-280, 0}, 500, state);  // 30 N over 0.5 x 500 N, below 0.6 x 500 N
  EXPECT_EQ(state.path[kSkinOnSock], 0);
  EXPECT_NEAR(state.slip[kSockOnInsole].x(), 0.002 + 30 / 60e3, 1e-15);
  EXPECT_NEAR(state.loss[kSockOnInsole], 280 * (0.002 + 30 / 60e3), 1e-12);
}

TEST(SlipFaces, SlipIsNotUndoneByLess) {
  SlipState state;
  AdvanceSlip(kFaces, {-280, 0}, 500, state);
  const double path = state.path[kSockOnInsole];
  AdvanceSlip(kFaces, {-260, 0}, 500, state);
  EXPECT_EQ(state.path[kSockOnInsole], path);
}

TEST(SlipFaces, TurnedForceSlipsThroughTheSlackTheOtherWay) {
  SlipState state;
  AdvanceSlip(kFaces, {-280, 0}, 500, state);  // braking: the foot slips forward
  AdvanceSlip(kFaces, {280, 0}, 500, state);   // push-off: back through both slacks
  EXPECT_NEAR(state.slip[kSockOnInsole].x(), -(0.002 + 30 / 60e3), 1e-15);
  EXPECT_NEAR(state.path[kSockOnInsole], 3 * (0.002 + 30 / 60e3), 1e-15);
}

}  // namespace
}  // namespace footfall
