#include "musculoskeletal/spine_tissue.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

LumbarLevel BuildL4L5() {
  LumbarLevel level;
  level.flexion_share = 0.185;
  level.bending_share = 0.181;
  level.rotation_share = 0.042;
  return level;
}

TEST(SpineTissueTest, GivesNothingInNeutral) {
  const TissueMoment tissue = CalcTissueMoment(BuildL4L5(), 0.02, Vector3d(0.02, 0, 0));
  EXPECT_EQ(tissue.moment.norm(), 0);
  EXPECT_EQ(tissue.ligament_tension, 0);
}

TEST(SpineTissueTest, FlexionGrowsByTheFactorEFor18And5Degrees) {
  // 18.5 deg of lumbar flexion: 2 (e - 1) N m at every level that follows the rhythm.
  const LumbarLevel level = BuildL4L5();
  const Vector3d angles(-18.5 * kDegree * level.flexion_share, 0, 0);
  EXPECT_NEAR(CalcTissueMoment(level, 0, angles).moment(0), 2 * (std::exp(1.0) - 1), 1e-12);
}

TEST(SpineTissueTest, StiffnessOfL4L5LiesInThePublishedRange) {
  // Isolated segments: flexion 1.8-5.5, torsion 6-10.5 N m/deg; flexion in 25-40 deg of lumbar
  // bend.
  const LumbarLevel level = BuildL4L5();
  const auto moment = [&](double fe_deg, double ar_deg) {
    return CalcTissueMoment(level, 0, Vector3d(fe_deg, 0, ar_deg) * kDegree).moment;
  };
  for (const double whole : {25.0, 40.0}) {
    const double fe = -whole * level.flexion_share;
    const double stiffness = (moment(fe - 0.01, 0) - moment(fe, 0))(0) / 0.01;
    EXPECT_GT(stiffness, 1.8) << whole;
    EXPECT_LT(stiffness, 5.5) << whole;
  }
  const double torsion = -moment(0, 1)(2);
  EXPECT_GT(torsion, 6);
  EXPECT_LT(torsion, 10.5);
}

TEST(SpineTissueTest, BendingAndRotationResistBothWaysAlike) {
  const LumbarLevel level = BuildL4L5();
  const Vector3d plus = CalcTissueMoment(level, 0, Vector3d(0, 0.03, 0.02)).moment;
  const Vector3d minus = CalcTissueMoment(level, 0, Vector3d(0, -0.03, -0.02)).moment;
  EXPECT_LT((plus + minus).norm(), 1e-14);
  EXPECT_LT(plus(1), 0);
  EXPECT_LT(plus(2), 0);
}

TEST(SpineTissueTest, LigamentsCarryAQuarterAt35Millimetres) {
  const LumbarLevel level = BuildL4L5();
  const TissueMoment tissue = CalcTissueMoment(level, 0, Vector3d(-0.1, 0, 0));
  EXPECT_NEAR(tissue.ligament_tension * 0.035, 0.25 * tissue.moment(0), 1e-12);
  EXPECT_EQ(CalcTissueMoment(level, 0, Vector3d(0.1, 0, 0)).ligament_tension, 0);
}

TEST(SpineTissueTest, ALevelWithoutRhythmStillResists) {
  LumbarLevel level = BuildL4L5();
  level.flexion_share = 0;
  const Vector3d angles(-18.5 * kDegree * kShareWithoutRhythm, 0, 0);
  EXPECT_NEAR(CalcTissueMoment(level, 0, angles).moment(0), 2 * (std::exp(1.0) - 1), 1e-12);
}

TEST(SpineTissueTest, AbdominalPressureRisesWithEffortFromZeroToTenKilopascals) {
  EXPECT_EQ(CalcAbdominalPressure(0), 0);
  EXPECT_EQ(CalcAbdominalPressure(35), 0);
  EXPECT_DOUBLE_EQ(CalcAbdominalPressure(135), 6000);
  EXPECT_EQ(CalcAbdominalPressure(1000), 10e3);
}

}  // namespace
}  // namespace footfall
