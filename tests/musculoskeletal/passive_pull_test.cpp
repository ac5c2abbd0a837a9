#include "musculoskeletal/passive_pull.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <string>

#include "musculoskeletal/hill_curves.h"
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

/// sum (F(l, l_p) - F(l, 1)) dl of the hamstrings' paths from one pose to another, J: how much
/// more work it takes to stretch these hamstrings than a usual runner's.
double CalcExtraWork(const RaisedLeg& leg, const Kinematics& from, const Kinematics& to) {
  double work = 0;
  for (const Muscle& muscle : leg.limbs.muscles) {
    PathGeometry before, after;
    CalcPathGeometry(muscle.path, from, before);
    CalcPathGeometry(muscle.path, to, after);
    const double middle = 0.5 * (before.length + after.length) - muscle.tendon_slack_length;
    const double thick = muscle.optimal_fiber_length * std::sin(muscle.pennation_angle_at_optimal);
    const double fiber = std::hypot(middle, thick);
    const auto pull = [&](double passive_length) {
      const double norm = fiber / muscle.optimal_fiber_length;
      return muscle.passive_share * muscle.max_isometric_force *
             CalcPassiveForceLength(norm / (muscle.passive_start * passive_length)) * middle /
             fiber;
    };
    if (muscle.group == "hamstrings") {
      work += (pull(muscle.passive_length) - pull(1)) * (after.length - before.length);
    }
  }
  return work;
}

// Virtual work: torque_j dq_j = -sum (F(l, l_p) - F(l, 1)) dl, behind rigid tendons.
TEST(PassivePullTest, ItsTorqueIsTheWorkOfTheStretchedFibres) {
  for (const double length : {-0.08, 0.08}) {
    for (const char* coordinate : {"hip_flexion_r", "hip_adduction_r", "knee_angle_r"}) {
      RaisedLeg leg(length, 80);
      const double torque = leg.Torque(coordinate), h = 1e-5;
      const double at = leg.posed.state.q(FindCoordinate(leg.posed.body, coordinate));
      const Kinematics from = leg.posed.Turn(coordinate, at - h).kinematics;
      const Kinematics to = leg.posed.Turn(coordinate, at + h).kinematics;
      EXPECT_NEAR(torque, -CalcExtraWork(leg, from, to) / (2 * h), 1e-5 * std::abs(torque) + 1e-7)
          << coordinate << " " << length;
      EXPECT_GT(std::abs(torque), 0.1) << coordinate;
    }
  }
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
