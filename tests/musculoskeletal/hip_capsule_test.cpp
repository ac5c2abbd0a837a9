#include "musculoskeletal/hip_capsule.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <numbers>
#include <string>

#include "musculoskeletal/toe_spring.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

/// One hip at angles in degrees: flexion, adduction, rotation.
class Hip {
 public:
  explicit Hip(const RunnerParameters& runner = {}, const std::string& side = "_r")
      : posed_(runner),
        side_(side),
        capsule_(BuildHipCapsules(posed_.body)[side == "_r" ? 0 : 1]) {}

  CapsulePull Calc(const Vector3d& degrees) {
    constexpr const char* kAxes[] = {"hip_flexion", "hip_adduction", "hip_rotation"};
    for (int i = 0; i < 3; ++i) {
      posed_.Turn(kAxes[i] + side_, degrees(i) * kDegree);
    }
    return CalcCapsulePull(posed_.body, posed_.kinematics, capsule_);
  }

  /// Angle at which the capsule resists a turn about `axis` with `moment` (N m), deg.
  double FindEnd(Vector3d degrees, int axis, double sense, double moment = kEndMoment) {
    for (double turn = 0; turn < 150; turn += 0.05) {
      Vector3d turned = degrees;
      turned(axis) += sense * turn;
      if (-sense * Calc(turned).torque(axis) >= moment) {
        return turned(axis);
      }
    }
    return std::nan("");
  }

  const HipCapsule& capsule() const { return capsule_; }

 private:
  PosedBody posed_;
  std::string side_;
  HipCapsule capsule_;
};

RunnerParameters TableMan() {
  RunnerParameters man;
  man.height = 1.70;
  return man;
}

TEST(HipCapsuleTest, LeavesTheUprightHipFree) {
  Hip hip;
  EXPECT_EQ(hip.Calc(Vector3d::Zero()).torque.norm(), 0);
  EXPECT_EQ(hip.Calc({0, 0, 5}).torque.norm(), 0);
}

TEST(HipCapsuleTest, EndsMeasuredMotionsWithFiveNewtonMetres) {
  Hip hip(TableMan());
  EXPECT_NEAR(hip.FindEnd({0, 0, 0}, 0, -1), -12.1, 0.3) << "extension";
  EXPECT_NEAR(hip.FindEnd({0, 0, 0}, 1, -1), -40.5, 0.3) << "abduction";
  EXPECT_NEAR(hip.FindEnd({0, 0, 0}, 2, 1), 35.2, 0.3) << "inward rotation";
}

// Not set by the rule. Adduction of men: 25.6 deg, SD 3.6 (Boone and Azen 1979), with muscles; a
// bare capsule lets go further. In extension the free band moves inwards (van Arkel 2015).
TEST(HipCapsuleTest, OtherEndsFollow) {
  Hip hip(TableMan());
  const double adduction = hip.FindEnd({0, 0, 0}, 1, 1);
  std::printf("adduction ends at %.1f deg\n", adduction);
  EXPECT_GT(adduction, 25);
  EXPECT_LT(adduction, 45);
  const auto middle = [&](double flexion) {
    const double in = hip.FindEnd({flexion, 0, 0}, 2, 1), out = hip.FindEnd({flexion, 0, 0}, 2, -1);
    std::printf("flexion %4.0f: rotation from %.0f to %.0f deg\n", flexion, out, in);
    return (in + out) / 2;
  };
  const double extended = middle(-12), upright = middle(0), bent = middle(30);
  EXPECT_GT(extended, upright + 5);
  EXPECT_LT(bent, upright);
}

TEST(HipCapsuleTest, StiffensAsMeasuredBeyondItsSlack) {
  Hip hip(TableMan());
  const auto slope = [&](double degrees) {
    return hip.Calc({0, 0, degrees}).stiffness(2, 2) * kDegree;
  };
  std::printf("N m/deg at the end of rotation: inwards %.2f, outwards %.2f\n", slope(37),
              slope(-35));
  // Van Arkel 2015: 0.8, SD 0.3, over all positions: within two of them.
  EXPECT_GT(slope(37), 0.2);
  EXPECT_LT(slope(37), 1.4);
  EXPECT_GT(slope(-35), 0.2);
  EXPECT_LT(slope(-35), 1.4);
}

TEST(HipCapsuleTest, ExtensionIsHeldByTheIliofemoralLigament) {
  const CapsulePull pull = Hip().Calc({-15, 0, 0});
  EXPECT_GT(pull.torque(0), 5);
  EXPECT_GT(pull.tension[1], 0.99 * (pull.tension[0] + pull.tension[1] + pull.tension[3]));
}

TEST(HipCapsuleTest, StiffnessIsTheSlopeOfTorqueWithCoupling) {
  Hip hip;
  for (const Vector3d& at : {Vector3d(-15, 3, -8), Vector3d(-5, 10, 45), Vector3d(20, -45, -20)}) {
    const Matrix3d K = hip.Calc(at).stiffness;
    EXPECT_GT(K.norm(), 5);
    EXPECT_NEAR((K - K.transpose()).norm(), 0, 1e-9);
    for (int j = 0; j < 3; ++j) {
      constexpr double kStep = 1e-4;  // deg
      const Vector3d turn = kStep * Vector3d::Unit(j);
      const Vector3d slope =
          -(hip.Calc(at + turn).torque - hip.Calc(at - turn).torque) / (2 * kStep * kDegree);
      EXPECT_NEAR((slope - K.col(j)).norm(), 0, 1e-4 * K.norm()) << at.transpose() << " " << j;
    }
  }
}

TEST(HipCapsuleTest, BothSidesMirrorAndMomentsGoWithTheCubeOfHeight) {
  const Vector3d at(-15, 3, -10);
  const Vector3d right = Hip().Calc(at).torque;
  EXPECT_NEAR((Hip({}, "_l").Calc(at).torque - right).norm(), 0, 1e-12);
  RunnerParameters tall;
  tall.height = 1.1 * RunnerParameters{}.height;
  EXPECT_NEAR((Hip(tall).Calc(at).torque - std::pow(1.1, 3) * right).norm(), 0, 1e-9);
}

// On the sphere a ligament pulls with the arm of the sphere's radius about the normal of its plane.
TEST(HipCapsuleTest, WindsRoundTheHead) {
  Hip hip;
  const CapsulePull pull = hip.Calc({-15, 0, 0});
  EXPECT_NEAR(pull.torque.norm(), pull.tension[1] * hip.capsule().head_radius,
              0.02 * pull.torque.norm());
}

// Closed form: on both sides of the toe, what stretches so far pulls so hard.
TEST(ToeSpring, StretchIsThePullTurnedRound) {
  constexpr double kStiffness = 1e4, kToe = 0.01;
  for (const double force : {0.0, 20.0, 50.0, 300.0}) {
    EXPECT_NEAR(CalcToePull(CalcToeStretch(force, kStiffness, kToe), kStiffness, kToe).force, force,
                1e-9);
  }
}

}  // namespace
}  // namespace footfall
