#include "musculoskeletal/spine_tissue.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <numbers>

#include "musculoskeletal/disc.h"
#include "musculoskeletal/ligament.h"

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
  const TissueMoment tissue = CalcTissueMoment(BuildL4L5(), 0.02, Vector3d(0.02, 0, 0), 800);
  EXPECT_EQ(tissue.moment.norm(), 0);
  EXPECT_EQ(tissue.ligament_tension, 0);
}

TEST(SpineTissueTest, FlexionIsTheSumOfDiscLigamentsAndOpeningFacets) {
  // 30 deg of lumbar flexion at 500 N: k = 2.11; facets lose 0.02 (500 + 300) (1 - exp(-3)) N.
  const Vector3d angles(-30 * kDegree * 0.185, 0, 0);
  const double expected = 2.11 * kDiscFlexionStiffnessDeg * 30 +
                          CalcLigamentLoad(30 * kDegree).moment +
                          0.035 * 0.02 * 800 * (1 - std::exp(-3.0));
  EXPECT_NEAR(CalcTissueMoment(BuildL4L5(), 0, angles, 500).moment(0), expected, 1e-12);
}

TEST(SpineTissueTest, StiffnessOfL4L5LiesInThePublishedRanges) {
  // Rows 20 to 22 of the targets: isolated segments, slope at 7.5 N m without preload.
  const LumbarLevel level = BuildL4L5();
  const auto stiffness = [&](SegmentTest test, double preload) {
    return CalcSegmentStiffness(level, test, kSegmentTestMoment, preload) * kDegree;
  };
  std::printf(
      "L4/5 N m/deg, 0 and 500 N: flexion %.2f %.2f, extension %.2f %.2f, bending %.2f %.2f, "
      "torsion %.2f %.2f\n",
      stiffness(SegmentTest::kFlexion, 0), stiffness(SegmentTest::kFlexion, 500),
      stiffness(SegmentTest::kExtension, 0), stiffness(SegmentTest::kExtension, 500),
      stiffness(SegmentTest::kBending, 0), stiffness(SegmentTest::kBending, 500),
      stiffness(SegmentTest::kTorsion, 0), stiffness(SegmentTest::kTorsion, 500));
  EXPECT_GT(stiffness(SegmentTest::kFlexion, 0), 1.8);
  EXPECT_LT(stiffness(SegmentTest::kFlexion, 0), 5.5);
  EXPECT_GT(stiffness(SegmentTest::kExtension, 0), 2.6);
  EXPECT_LT(stiffness(SegmentTest::kExtension, 500), 7.6);
  EXPECT_GT(stiffness(SegmentTest::kTorsion, 0), 6);
  EXPECT_LT(stiffness(SegmentTest::kTorsion, 500), 10.5);
  EXPECT_NEAR(stiffness(SegmentTest::kBending, 500), 4.0, 0.6) << "3.4-4.6";
}

TEST(SpineTissueTest, TenNewtonMetresTurnL4L5AsFarAsYamamotoFound) {
  // Yamamoto 1989, L4/5 without preload, 10 N m: flexion 8.9, extension 5.8, bending 5.7 deg;
  // standard deviations 1-2 deg.
  const LumbarLevel level = BuildL4L5();
  const auto moment = [&](double fe_deg, double lb_deg) {
    return CalcTissueMoment(level, 0, Vector3d(fe_deg, lb_deg, 0) * kDegree, 0).moment;
  };
  EXPECT_LT(moment(-7.4, 0)(0), 10);
  EXPECT_GT(moment(-8.9, 0)(0), 10);
  EXPECT_GT(moment(5.8, 0)(0), -10);
  EXPECT_LT(moment(6.8, 0)(0), -10);
  EXPECT_NEAR(moment(0, 5.7)(1), -10, 2);
}

TEST(SpineTissueTest, PreloadStiffensEveryDirection) {
  const LumbarLevel level = BuildL4L5();
  const auto slope = [&](double preload) {
    return CalcTissueMoment(level, 0, Vector3d::Zero(), preload).stiffness;
  };
  const Vector3d ratio = slope(500).cwiseQuotient(slope(0));
  EXPECT_GT(ratio.minCoeff(), 1.1) << "torsion is mostly facets";
  EXPECT_NEAR(ratio(1), CalcPreloadStiffening(500), 1e-12);
}

TEST(SpineTissueTest, StiffnessIsTheSlopeOfTheMoment) {
  const LumbarLevel level = BuildL4L5();
  for (const double fe : {-0.12, -0.03, 0.04}) {
    const Vector3d angles(fe, 0.05, 0.02);
    const TissueMoment tissue = CalcTissueMoment(level, 0.01, angles, 700);
    for (int axis = 0; axis < 3; ++axis) {
      const Vector3d step = 1e-6 * Vector3d::Unit(axis);
      const Vector3d change = CalcTissueMoment(level, 0.01, angles - step, 700).moment -
                              CalcTissueMoment(level, 0.01, angles + step, 700).moment;
      EXPECT_NEAR(tissue.stiffness(axis), change(axis) / 2e-6, 1e-5 * tissue.stiffness(axis));
    }
  }
}

TEST(SpineTissueTest, BendingAndRotationResistBothWaysAlike) {
  const LumbarLevel level = BuildL4L5();
  const Vector3d plus = CalcTissueMoment(level, 0, Vector3d(0, 0.03, 0.02), 600).moment;
  const Vector3d minus = CalcTissueMoment(level, 0, Vector3d(0, -0.03, -0.02), 600).moment;
  EXPECT_LT((plus + minus).norm(), 1e-14);
  EXPECT_LT(plus(1), 0);
  EXPECT_LT(plus(2), 0);
}

TEST(SpineTissueTest, DampingTakesEnergyAndIsLagTimesStiffness) {
  const TissueMoment tissue = CalcTissueMoment(BuildL4L5(), 0, Vector3d(-0.05, 0.02, 0), 500);
  const Vector3d rates(0.5, -0.4, 0.3);
  const Vector3d damping = CalcTissueDamping(tissue, rates);
  EXPECT_LT(damping.dot(rates), 0);
  EXPECT_NEAR(damping(1), 0.009 * tissue.stiffness(1) * 0.4, 1e-15);
}

TEST(SpineTissueTest, ALevelWithoutRhythmStillResists) {
  LumbarLevel level = BuildL4L5();
  const Vector3d whole = 20 * kDegree * Vector3d(-1, 0, 0);
  const double rhythmic = CalcTissueMoment(level, 0, whole * 0.185, 400).moment(0);
  level.flexion_share = 0;
  EXPECT_NEAR(CalcTissueMoment(level, 0, whole * kShareWithoutRhythm, 400).moment(0), rhythmic,
              1e-12);
}

}  // namespace
}  // namespace footfall
