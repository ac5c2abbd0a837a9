// Passive moments of hip, knee and ankle against those measured on ten living people: Riener and
// Edrich 1999 (J Biomech 32:539), double exponentials in degrees, hip and knee flexion +; their
// plantarflexion + is turned into our dorsiflexion +.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <string>

#include "musculoskeletal/lower_limb_model.h"
#include "musculoskeletal/tendon.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

/// Moments about hip flexion, knee flexion and ankle dorsiflexion, N m.
using Moments = Eigen::Vector3d;

Moments CalcMeasured(double hip, double knee, double ankle) {
  return {std::exp(1.4655 - 0.0034 * knee - 0.0750 * hip) -
              std::exp(1.3403 - 0.0226 * knee + 0.0305 * hip) + 8.072,
          std::exp(1.800 + 0.0460 * ankle - 0.0352 * knee + 0.0217 * hip) -
              std::exp(-3.971 + 0.0004 * ankle + 0.0495 * knee - 0.0128 * hip) - 4.820 +
              std::exp(2.220 - 0.150 * knee),
          std::exp(-7.9763 - 0.1949 * ankle + 0.0008 * knee) -
              std::exp(2.1016 + 0.0843 * ankle - 0.0176 * knee) + 1.792};
}

/// Tension at which a resting fibre and its tendon balance, by bisection, N.
double CalcRestingTension(const Muscle& muscle, double length) {
  double low = 0, high = CalcForceRange(muscle, CalcRigidTendonFiber(muscle, length, 0)).passive;
  for (int i = 0; i < 40; ++i) {
    const double tension = (low + high) / 2;
    const double stretch = std::max(0.0, CalcTendonStretch(muscle, tension));
    const FiberState fiber = CalcFiberBehindTendon(muscle, length, 0, stretch, 0);
    (CalcForceRange(muscle, fiber).passive > tension ? low : high) = tension;
  }
  return low;
}

/// The right leg of the table's man at rest.
class RestingLeg {
 public:
  RestingLeg() : posed(man_), tree(posed.body), limbs(BuildLowerLimbs(posed.body, man_, {}, {})) {}

  Moments Calc(double hip, double knee, double ankle) {
    PosedBody pose(man_);
    pose.Turn("hip_flexion_r", hip * kDegree);
    pose.Turn("knee_angle_r", knee * kDegree);
    pose.Turn("ankle_angle_r", ankle * kDegree);
    LimbGeometry geometry;
    CalcLimbGeometry(pose.body, tree, limbs, pose.kinematics, geometry);
    JointVector ligaments = JointVector::Zero(pose.body.NumCoordinates());
    AddCapsuleTorque(pose.body, pose.kinematics, limbs.capsules, ligaments);
    Moments sum = Moments::Zero();
    sum[0] = ligaments(FindCoordinate(pose.body, "hip_flexion_r"));
    for (std::size_t i = 0; i < limbs.muscles.size() / 2; ++i) {
      const auto column = static_cast<Eigen::Index>(i);
      const double tension = CalcRestingTension(limbs.muscles[i], geometry.length(column));
      for (int joint = 0; joint < 3; ++joint) {
        constexpr const char* kJoints[] = {"hip_flexion_r", "knee_angle_r", "ankle_angle_r"};
        sum[joint] += tension * geometry.arm(FindCoordinate(pose.body, kJoints[joint]), column);
      }
    }
    return sum;
  }

 private:
  static RunnerParameters BuildMan() {
    RunnerParameters man;
    man.mass = kLegTableMass;
    man.height = 1.70;
    return man;
  }
  RunnerParameters man_ = BuildMan();

 public:
  PosedBody posed;
  LinkTree tree;
  LowerLimbModel limbs;
};

/// Root mean square difference from the measured moments over the range of running, and the
/// largest, where it is (hip, knee, ankle, deg) and the three moments there.
struct Misfit {
  double rms = 0, largest = 0;
  Eigen::Vector3d at;
  Moments difference;
};

Misfit CalcMisfit(RestingLeg& leg) {
  Misfit misfit;
  int count = 0;
  for (const double hip : {-10, 0, 15, 30, 45, 60, 80}) {
    for (const double knee : {20, 40, 60, 80, 100}) {
      for (const double ankle : {-20, 0, 15}) {
        const Moments difference = leg.Calc(hip, knee, ankle) - CalcMeasured(hip, knee, ankle);
        misfit.rms += difference.squaredNorm();
        if (difference.cwiseAbs().maxCoeff() > misfit.largest) {
          misfit.largest = difference.cwiseAbs().maxCoeff();
          misfit.at << hip, knee, ankle;
          misfit.difference = difference;
        }
        count += 3;
      }
    }
  }
  misfit.rms = std::sqrt(misfit.rms / count);
  return misfit;
}

TEST(PassiveMomentTest, LegsResistAsThoseOfLivingPeople) {
  RestingLeg leg;
  const Misfit misfit = CalcMisfit(leg);
  std::printf("passive moments of the leg: %.2f N m off (RMS), %.1f at most\n", misfit.rms,
              misfit.largest);
  std::printf("  at hip %.0f knee %.0f ankle %.0f deg: hip %.1f, knee %.1f, ankle %.1f N m\n",
              misfit.at[0], misfit.at[1], misfit.at[2], misfit.difference[0], misfit.difference[1],
              misfit.difference[2]);
  const double extended = leg.Calc(-10, 20, 0)[0], measured = CalcMeasured(-10, 20, 0)[0];
  std::printf("  hip extended by 10 deg: %.1f N m, measured %.1f\n", extended, measured);
  EXPECT_NEAR(extended, measured, 10);  // 12 off without the capsule
  EXPECT_LT(misfit.rms, 3.6);
  EXPECT_LT(misfit.largest, 13);
}

// Why the published table was not kept.
TEST(PassiveMomentTest, FibresThatAllResistFromTheirOptimalLengthOnResistFarTooMuch) {
  RestingLeg leg;
  for (Muscle& muscle : leg.limbs.muscles) {
    muscle.passive_start = 1;
  }
  const Misfit misfit = CalcMisfit(leg);
  std::printf("with passive force from 1 on: %.1f N m off (RMS), %.0f at most\n", misfit.rms,
              misfit.largest);
  EXPECT_GT(misfit.rms, 15);
}

}  // namespace
}  // namespace footfall
