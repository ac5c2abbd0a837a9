#include "sim/pose/standing_tone.h"

#include <gtest/gtest.h>

#include <Eigen/Eigenvalues>
#include <array>
#include <cstdio>

#include "musculoskeletal/lumbar_levels.h"
#include "sim/contact/sole.h"

namespace footfall {
namespace {

class StandingToneTest : public testing::Test {
 protected:
  double Stiffness(const char* a, const char* b) const {
    return tone_.stiffness(FindCoordinate(body_, a), FindCoordinate(body_, b));
  }

  /// Of a lumbar region whose levels move in their rhythm, N m/rad.
  double CalcRegion(int axis) const {
    const std::array<LumbarLevel, kLumbarLevels> levels = BuildLumbarLevels(body_, {}, {});
    double sum = 0;
    for (const LumbarLevel& one : levels) {
      for (const LumbarLevel& other : levels) {
        sum += MotionShare(one, axis) * MotionShare(other, axis) *
               tone_.stiffness(one.first_coordinate + axis, other.first_coordinate + axis);
      }
    }
    return sum;
  }

  BodyModel body_ = BuildShodBody({});
  StandingTone tone_ = CalcStandingTone(body_, {});
};

// Muscles at constant force are springs of a potential, so K is symmetric; what its change of arms
// takes away does not outweigh muscle and tissue.
TEST_F(StandingToneTest, StiffnessIsThatOfAStablePotential) {
  const MatrixXd& K = tone_.stiffness;
  EXPECT_LT((K - K.transpose()).cwiseAbs().maxCoeff(), 0.01 * K.cwiseAbs().maxCoeff());
  const Eigen::SelfAdjointEigenSolver<MatrixXd> modes(0.5 * (K + K.transpose()));
  EXPECT_GT(modes.eigenvalues().minCoeff(), -1);
}

TEST_F(StandingToneTest, MusclesCoupleTheHip) {
  std::printf(
      "hip flexion %.0f, adduction %.0f, rotation %.1f, flexion with rotation %.1f N m/rad\n",
      Stiffness("hip_flexion_r", "hip_flexion_r"), Stiffness("hip_adduction_r", "hip_adduction_r"),
      Stiffness("hip_rotation_r", "hip_rotation_r"), Stiffness("hip_flexion_r", "hip_rotation_r"));
  EXPECT_GT(Stiffness("hip_flexion_r", "hip_flexion_r"), 20);
  EXPECT_GT(Stiffness("hip_flexion_r", "hip_rotation_r"), 1) << "flexors turn the thigh inwards";
  EXPECT_LT(Stiffness("hip_flexion_r", "knee_angle_r"), -5) << "rectus femoris and hamstrings";
}

// A relaxed trunk is several times softer than in running (400 N m/rad in the table of impedance).
TEST_F(StandingToneTest, ARelaxedTrunkIsSoft) {
  std::printf("lumbar flexion %.0f, bending %.0f, rotation %.0f N m/rad\n", CalcRegion(0),
              CalcRegion(1), CalcRegion(2));
  EXPECT_GT(CalcRegion(0), 30);
  EXPECT_LT(CalcRegion(0), 200);
  EXPECT_GT(CalcRegion(1), 60);
  EXPECT_LT(CalcRegion(1), 300);
  EXPECT_GT(CalcRegion(2), 15);
  EXPECT_LT(CalcRegion(2), 200);
}

}  // namespace
}  // namespace footfall
