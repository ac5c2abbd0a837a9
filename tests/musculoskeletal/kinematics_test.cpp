#include "musculoskeletal/kinematics.h"

#include <gtest/gtest.h>

#include <numbers>

namespace footfall {
namespace {

/// Two rods of 1 m hanging from the root, hinged about Z, masses 1 and 3 kg at their ends.
BodyModel BuildTwoRods() {
  BodyModel body;
  body.links = {{.name = "pelvis"},
                {.name = "upper", .parent = 0, .mass = 1, .p_LC = {0, -1, 0}},
                {.name = "lower", .parent = 1, .p_PL = {0, -1, 0}, .mass = 3, .p_LC = {0, -1, 0}}};
  body.coordinates = {{.name = "upper"}, {.name = "lower"}};
  body.bodies = {{.name = "rod", .link = 2, .p_LB = {0, -0.5, 0}}};
  return body;
}

class TwoRodsTest : public ::testing::Test {
 protected:
  TwoRodsTest() : body_(BuildTwoRods()), state_(BuildZeroState(body_)) {
    state_.p_GB = Vector3d(5, 2, 1);
    state_.q << std::numbers::pi / 2, -std::numbers::pi / 2;
    CalcKinematics(body_, state_, kinematics_);
  }
  BodyModel body_;
  BodyState state_;
  Kinematics kinematics_;
};

TEST_F(TwoRodsTest, JointCentresFollowTheChain) {
  // The upper rod points forward, the lower hangs from its end.
  EXPECT_LT((kinematics_.p_GL[2] - Vector3d(6, 2, 1)).norm(), 1e-15);
  EXPECT_LT((kinematics_.R_GL[2] - Matrix3d::Identity()).norm(), 1e-15);
}

TEST_F(TwoRodsTest, PointOnBodyCountsFromThePublishedFrame) {
  const Vector3d p = PointOnBody(body_, kinematics_, "rod", Vector3d(0.1, -0.2, 0.3));
  EXPECT_LT((p - Vector3d(6.1, 2 - 0.5 - 0.2, 1.3)).norm(), 1e-15);
}

TEST_F(TwoRodsTest, CentreOfMassWeighsBothRods) {
  const Vector3d expected = (1 * Vector3d(6, 2, 1) + 3 * Vector3d(6, 1, 1)) / 4;
  EXPECT_LT((CalcCentreOfMass(body_, kinematics_) - expected).norm(), 1e-15);
  EXPECT_LT((CalcSubtreeCentreOfMass(body_, kinematics_, 2) - Vector3d(6, 1, 1)).norm(), 1e-15);
  EXPECT_EQ(CalcSubtreeMass(body_, 1), 4);
  EXPECT_EQ(CalcSubtreeMass(body_, 2), 3);
}

TEST_F(TwoRodsTest, RootOrientationTurnsEverything) {
  state_.R_GB = Quaterniond(Eigen::AngleAxisd(std::numbers::pi / 2, Vector3d::UnitY()));
  CalcKinematics(body_, state_, kinematics_);
  EXPECT_LT((kinematics_.p_GL[2] - Vector3d(5, 2, 0)).norm(), 1e-15);
}

}  // namespace
}  // namespace footfall
