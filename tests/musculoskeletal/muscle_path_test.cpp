#include "musculoskeletal/muscle_path.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>
#include <string>

#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/trunk_model.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

/// Every joint somewhere in its range; the hips between 20 deg of extension and 90 of flexion.
void Scatter(PosedBody& posed, std::mt19937& random) {
  std::uniform_real_distribution<double> unit(0, 1);
  for (int i = 0; i < posed.body.NumCoordinates(); ++i) {
    const Coordinate& c = posed.body.coordinates[static_cast<std::size_t>(i)];
    const bool hip = c.name.starts_with("hip_flexion");
    const double low = hip ? -20 * kDegree : c.low;
    const double high = hip ? 90 * kDegree : c.high;
    posed.state.q(i) = low + unit(random) * (high - low);
  }
  posed.state.R_GB = Eigen::AngleAxisd(unit(random), Vector3d(1, 2, 3).normalized());
  CalcKinematics(posed.body, posed.state, posed.kinematics);
}

/// -d length / d q by central differences.
double CalcArmByDifferences(PosedBody& posed, const MusclePath& path, int coordinate) {
  constexpr double kStep = 1e-5;
  const double q = posed.state.q(coordinate);
  double length[2];
  for (int side = 0; side < 2; ++side) {
    posed.state.q(coordinate) = q + (side == 0 ? kStep : -kStep);
    CalcKinematics(posed.body, posed.state, posed.kinematics);
    length[side] = CalcPathLength(path, posed.kinematics);
  }
  posed.state.q(coordinate) = q;
  CalcKinematics(posed.body, posed.state, posed.kinematics);
  return -(length[0] - length[1]) / (2 * kStep);
}

TEST(MusclePathTest, StraightLeverByHand) {
  // A muscle from the femur's hip centre level to 50 mm behind the knee: arm 50 mm sin.
  PosedBody posed;
  const int knee = FindCoordinate(posed.body, "knee_angle_r");
  MusclePath path;
  path.points = {{.link = FindBody(posed.body, "femur_r").link, .p_LP = {0, 0, 0}},
                 {.link = knee + 1, .p_LP = {-0.05, 0, 0}}};
  const LinkTree tree(posed.body);
  PathGeometry geometry;
  CalcPathGeometry(path, posed.kinematics, geometry);
  const Vector3d p_K = posed.kinematics.p_GL[static_cast<std::size_t>(knee) + 1];
  const Vector3d p_H = posed.kinematics.p_GL[static_cast<std::size_t>(knee)];
  const Vector3d end = p_K + Vector3d(-0.05, 0, 0);
  const Vector3d pull = (p_H - end).normalized();
  const double flexing = -Vector3d(-0.05, 0, 0).cross(pull).z();  // the knee's axis is -z
  EXPECT_NEAR(CalcMomentArm(posed.body, tree, posed.kinematics, geometry, knee), flexing, 1e-14);
  EXPECT_GT(flexing, 0.04);
}

TEST(MusclePathTest, ABlendedPointFollowsBothLinksByShare) {
  PosedBody posed;
  const int torso = FindBody(posed.body, "torso").link;
  PathPoint point{.link = 0,
                  .p_LP = {0, 0.1, 0},
                  .second_link = torso,
                  .p_SP = {0, 0, 0},
                  .second_share = 0.25};
  MusclePath path;
  path.points = {{.link = 0, .p_LP = {0.3, 0.1, 0}}, point};
  const Vector3d p_first = posed.kinematics.R_GL[0] * point.p_LP;
  const Vector3d p_second = posed.kinematics.p_GL[static_cast<std::size_t>(torso)];
  const Vector3d p = 0.75 * p_first + 0.25 * p_second;
  EXPECT_NEAR(CalcPathLength(path, posed.kinematics), (p - Vector3d(0.3, 0.1, 0)).norm(), 1e-14);
}

TEST(MusclePathTest, LoadsOfUnitTensionAreInEquilibrium) {
  PosedBody posed;
  std::mt19937 random(2);
  Scatter(posed, random);
  const TrunkModel trunk = BuildTrunk(posed.body, {}, {}, {}, {});
  for (const Muscle& muscle : trunk.muscles) {
    PathGeometry geometry;
    CalcPathGeometry(muscle.path, posed.kinematics, geometry);
    Vector3d force = Vector3d::Zero();
    for (int i = 0; i < geometry.num_loads; ++i) {
      force += geometry.loads[static_cast<std::size_t>(i)].f_G;
    }
    EXPECT_LT(force.norm(), 1e-13) << muscle.name;
  }
}

TEST(MusclePathTest, MomentArmsAreTheSlopeOfLengthForEveryTrunkMuscle) {
  // Over the range of motion; central differences over 20 microradians err by less than 1e-6 m.
  PosedBody posed;
  const LinkTree tree(posed.body);
  const TrunkModel trunk = BuildTrunk(posed.body, {}, {}, {}, {});
  std::mt19937 random(4);
  double worst = 0;
  for (int pose = 0; pose < 12; ++pose) {
    Scatter(posed, random);
    for (const Muscle& muscle : trunk.muscles) {
      PathGeometry geometry;
      CalcPathGeometry(muscle.path, posed.kinematics, geometry);
      for (const int c : FindCrossedCoordinates(posed.body, tree, muscle.path)) {
        const double arm = CalcMomentArm(posed.body, tree, posed.kinematics, geometry, c);
        const double error = std::abs(arm - CalcArmByDifferences(posed, muscle.path, c));
        EXPECT_LT(error, 1e-6) << muscle.name << " "
                               << posed.body.coordinates[static_cast<std::size_t>(c)].name;
        worst = std::max(worst, error);
      }
    }
  }
  RecordProperty("worst_m", std::to_string(worst));
}

TEST(MusclePathTest, CoordinatesNotCrossedHaveNoArm) {
  PosedBody posed;
  const LinkTree tree(posed.body);
  const TrunkModel trunk = BuildTrunk(posed.body, {}, {}, {}, {});
  for (const Muscle& muscle : trunk.muscles) {
    PathGeometry geometry;
    CalcPathGeometry(muscle.path, posed.kinematics, geometry);
    const auto crossed = FindCrossedCoordinates(posed.body, tree, muscle.path);
    for (int c = 0; c < posed.body.NumCoordinates(); ++c) {
      if (std::find(crossed.begin(), crossed.end(), c) != crossed.end()) {
        continue;
      }
      EXPECT_NEAR(CalcMomentArm(posed.body, tree, posed.kinematics, geometry, c), 0, 1e-14);
    }
  }
}

TEST(MusclePathTest, LengthOfPsoasIsContinuousWhereItLeavesThePelvicBrim) {
  // The published via point drops out at 45 deg of hip flexion; the cylinder must not jump.
  PosedBody posed;
  const TrunkModel trunk = BuildTrunk(posed.body, {}, {}, {}, {});
  const auto psoas = std::find_if(trunk.muscles.begin(), trunk.muscles.end(),
                                  [](const Muscle& m) { return m.name == "Ps_L3_TP_r"; });
  ASSERT_NE(psoas, trunk.muscles.end());
  double before = 0;
  for (int step = 0; step < 1200; ++step) {
    const double hip = -20 + 0.1 * step;
    posed.Turn("hip_flexion_r", hip * kDegree);
    const double length = CalcPathLength(psoas->path, posed.kinematics);
    if (step > 0) {
      EXPECT_NEAR(length, before, 0.1 * kDegree * 0.06) << hip;
    }
    before = length;
  }
}

}  // namespace
}  // namespace footfall
