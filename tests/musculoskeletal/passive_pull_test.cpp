#include "musculoskeletal/passive_pull.h"

#include <gtest/gtest.h>

#include <numbers>
#include <string>

#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

/// A man with hamstrings of some passive length, one leg raised straight.
class RaisedLeg {
 public:
  RaisedLeg(double hamstring_length, double hip_flexion_deg)
      : limbs(BuildLowerLimbs(posed.body, {}, {.hamstring_length = hamstring_length})),
        tree(posed.body) {
    posed.Turn("hip_flexion_r", hip_flexion_deg * kDegree);
  }
  JointVector Calc() const { return CalcPassivePull(posed.body, tree, limbs, posed.kinematics); }
  double Torque(const char* coordinate) const {
    return Calc()(FindCoordinate(posed.body, coordinate));
  }

  PosedBody posed;
  LowerLimbModel limbs;
  LinkTree tree;
};

TEST(PassivePullTest, AUsualRunnerHasNone) {
  const RaisedLeg leg(0, 60);
  EXPECT_FALSE(HasPassivePull(leg.limbs));
  EXPECT_EQ(leg.Calc().norm(), 0);
}

TEST(PassivePullTest, TightHamstringsExtendTheHipAndFlexTheKneeOfTheRaisedLeg) {
  const RaisedLeg tight(-0.08, 60), loose(0.08, 60);
  EXPECT_TRUE(HasPassivePull(tight.limbs));
  EXPECT_LT(tight.Torque("hip_flexion_r"), -2);
  EXPECT_GT(tight.Torque("knee_angle_r"), 1) << "knee + flexes";
  EXPECT_GT(loose.Torque("hip_flexion_r"), 0) << "pulls less than the usual";
  EXPECT_LT(std::abs(tight.Torque("hip_flexion_l")), std::abs(tight.Torque("hip_flexion_r")) / 5);
}

}  // namespace
}  // namespace footfall
