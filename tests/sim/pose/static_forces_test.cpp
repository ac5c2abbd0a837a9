#include "sim/pose/static_forces.h"

#include <gtest/gtest.h>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/muscle_path.h"
#include "musculoskeletal/static_demand.h"
#include "sim/pose/pose_geometry.h"
#include "sim/pose/supports.h"

namespace footfall {
namespace {

/// A man in a posture of 25 deg of trunk flexion with 10 kg in the right hand.
struct Man {
  PoseConditions conditions;
  BodyModel body;
  Kinematics kinematics;
  BodyState state;

  explicit Man(const char* support) {
    conditions.pose.support = support;
    conditions.load.hand_mass = 10;
    conditions.load.hands = "right";
    body = BuildBody(conditions.runner, conditions.posture);
    state = PlaceBody(body, BuildLumbarLevels(body, conditions.runner, conditions.spine),
                      conditions, {0.4, 0.1, 0})
                .state;
    CalcKinematics(body, state, kinematics);
  }
  Supported Support() const {
    return CalcSupports(body, LinkTree(body), kinematics, conditions, {});
  }
};

TEST(StaticForcesTest, SpineDemandEqualsThatOfStaticDemand) {
  const Man man("standing");
  const LinkTree tree(man.body);
  const auto carried = BuildCarried(man.body, man.conditions);
  const auto weights = CalcWeights(man.body, man.kinematics, carried);
  const SpineInput here =
      CalcSpineInput(man.body, tree, man.state, weights,
                     CalcStaticTorques(man.body, tree, man.kinematics, weights));
  const SpineInput there = CalcStaticDemand(man.body, man.state, man.kinematics, carried);
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    EXPECT_LT((here.moment[k] - there.moment[k]).norm(), 1e-10);
    EXPECT_LT((here.force_G[k] - there.force_G[k]).norm(), 1e-10);
  }
}

TEST(StaticForcesTest, EverySupportHoldsTheBodyInEquilibrium) {
  for (const char* support : {"standing", "sitting", "backrest", "lying"}) {
    const Resultant sum = CalcResultant(Man(support).Support().forces, Vector3d(0.3, -0.2, 0.1));
    EXPECT_LT(sum.f_G.norm(), 1e-9) << support;
    EXPECT_NEAR(sum.m_G.z(), 0, 1e-9) << support;
    if (std::string(support) != "lying") {  // a bed is as wide as need be
      EXPECT_LT(sum.m_G.norm(), 1e-9) << support;
    }
  }
}

TEST(StaticForcesTest, LegsCarryWhatHangsAboveThem) {
  // In equilibrium the hip moments are the same seen from above and from below: torques of the
  // legs' coordinates come from the feet alone, and must balance the upper body.
  const Man man("standing");
  const Supported all = man.Support();
  const LinkTree tree(man.body);
  const JointVector torques = CalcStaticTorques(man.body, tree, man.kinematics, all.forces);
  Resultant above;
  const int right = FindCoordinate(man.body, "hip_flexion_r");
  const int left = FindCoordinate(man.body, "hip_flexion_l");
  const Vector3d hip_r = man.kinematics.p_GL[static_cast<std::size_t>(right) + 1];
  for (const LinkForce& force : all.forces) {
    if (!tree.Moves(right, force.link) && !tree.Moves(left, force.link)) {
      above.m_G += (force.p_G - hip_r).cross(force.f_G);
    }
  }
  // Both hips lie on one transverse axis, so its moment is shared between them.
  EXPECT_NEAR(torques(right) + torques(left), above.m_G.z(), 1e-9);
}

}  // namespace
}  // namespace footfall
