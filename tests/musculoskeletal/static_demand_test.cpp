#include "musculoskeletal/static_demand.h"

#include <gtest/gtest.h>

#include "musculoskeletal/kinematics.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

SpineInput Calc(const PosedBody& posed, std::span<const CarriedMass> carried = {}) {
  return CalcStaticDemand(posed.body, posed.state, posed.kinematics, carried);
}

TEST(StaticDemandTest, ForceIsTheWeightAboveTheJoint) {
  const PosedBody posed;
  const SpineInput input = Calc(posed);
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    const double mass = CalcSubtreeMass(posed.body, posed.body.lumbar_first[k] + 1);
    EXPECT_LT((input.force_G[k] - Vector3d(0, -mass * kGravity, 0)).norm(), 1e-10);
  }
}

TEST(StaticDemandTest, MomentIsWeightTimesLever) {
  PosedBody posed;
  posed.Turn("L3_L4_FE", -0.2);
  const SpineInput input = Calc(posed);
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    const int link = posed.body.lumbar_first[k] + 1;
    const Vector3d centre = CalcSubtreeCentreOfMass(posed.body, posed.kinematics, link);
    const double weight = CalcSubtreeMass(posed.body, link) * kGravity;
    const double lever = centre.x() - posed.kinematics.p_GL[static_cast<std::size_t>(link)].x();
    EXPECT_NEAR(input.moment[k](0), weight * lever, 1e-10) << "a lean forward asks for extension";
  }
}

TEST(StaticDemandTest, PotentialEnergyGivesTheSameMoments) {
  // Static moments are the slope of potential energy about each coordinate.
  PosedBody posed;
  posed.Turn("L4_L5_FE", -0.1).Turn("L2_L3_LB", 0.08).Turn("T12_L1_AR", 0.2).Turn("arm_flex_r", 1);
  const SpineInput input = Calc(posed);
  const auto energy = [&] {
    CalcKinematics(posed.body, posed.state, posed.kinematics);
    return posed.body.mass * kGravity * posed.CentreOfMass().y();
  };
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    for (int axis = 0; axis < 3; ++axis) {
      double& q = posed.state.q(posed.body.lumbar_first[k] + axis);
      const double before = q;
      q = before + 1e-5;
      const double high = energy();
      q = before - 1e-5;
      const double low = energy();
      q = before;
      EXPECT_NEAR(input.moment[k](axis), (high - low) / 2e-5, 1e-5) << k << " " << axis;
    }
  }
}

TEST(StaticDemandTest, ACarriedMassAddsItsWeightAndLever) {
  const PosedBody posed;
  const int torso = FindBody(posed.body, "torso").link;
  const CarriedMass mass{.link = torso, .p_LP = {0.4, 0, 0}, .mass = 20};
  const SpineInput without = Calc(posed);
  const SpineInput with = Calc(posed, {&mass, 1});
  const auto first = static_cast<std::size_t>(posed.body.lumbar_first[0]) + 1;
  const double lever = posed.kinematics.p_GL[static_cast<std::size_t>(torso)].x() + 0.4 -
                       posed.kinematics.p_GL[first].x();
  EXPECT_NEAR((with.moment[0] - without.moment[0])(0), 20 * kGravity * lever, 1e-10);
  EXPECT_NEAR((with.force_G[0] - without.force_G[0]).y(), -20 * kGravity, 1e-10);
}

}  // namespace
}  // namespace footfall
