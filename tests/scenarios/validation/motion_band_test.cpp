#include "scenarios/validation/motion_band.h"

#include <gtest/gtest.h>

#include "sim/gait/fourier.h"
#include "sim/gait/measured_runners.h"
#include "sim/gait/reference_trunk_moment.h"

namespace footfall {
namespace {

const RunnerSetup& TheSetup() {
  static const RunnerSetup setup(Conditions{});
  return setup;
}

/// A knee that moves as the first of the measured runners' does, `times` as far, about `mean`.
StrideSeries RunKnee(double times, double mean) {
  const RunnerSetup& setup = TheSetup();
  const double speed = setup.conditions.gait.speed;
  const MeasuredRunner runner = ReadMeasuredRunners(speed).front();
  Eigen::RowVectorXd knee =
      times * runner.ReadStrides(kStrideHarmonics).Calc("knee_angle_r", speed);
  knee[0] = mean;
  StrideSeries series;
  series.coordinates.setZero(setup.body.NumCoordinates(), kStridePhases);
  for (int k = 0; k < kStridePhases; ++k) {
    series.coordinates(FindCoordinate(setup.body, "knee_angle_r"), k) =
        knee * CalcFourierBasis(static_cast<double>(k) / kStridePhases, kStrideHarmonics);
  }
  return series;
}

constexpr const char* kKnee[] = {"knee_angle_r"};

// Of ten, one who is not the odd one out lies within two of their deviations.
TEST(MotionBand, OneOfTheTenLiesWithinIt) {
  EXPECT_GT(CalcLeastShareWithinBand(TheSetup(), RunKnee(1, 0), kKnee), 0.9);
}

TEST(MotionBand, CountsFromTheMeanOverTheStride) {
  EXPECT_EQ(CalcLeastShareWithinBand(TheSetup(), RunKnee(1, 1), kKnee),
            CalcLeastShareWithinBand(TheSetup(), RunKnee(1, 0), kKnee));
}

TEST(MotionBand, AStiffKneeLiesOutsideForMostOfTheStride) {
  EXPECT_LT(CalcLeastShareWithinBand(TheSetup(), RunKnee(0.2, 0), kKnee), 0.4);
}

TEST(MotionBand, TheLeastOfSeveralAnglesCounts) {
  constexpr const char* kBoth[] = {"knee_angle_r", "ankle_angle_r"};  // this ankle does not move
  EXPECT_LT(CalcLeastShareWithinBand(TheSetup(), RunKnee(1, 0), kBoth), 0.7);
}

StrideSeries RunMoment(double deviations) {
  const ReferenceTrunkMoment reference(TheSetup());
  StrideSeries series;
  series.lumbar_moment.setZero(Eigen::Index{3} * kLumbarLevels, kStridePhases);
  for (int k = 0; k < kStridePhases; ++k) {
    const double phase = static_cast<double>(k) / kStridePhases;
    series.lumbar_moment.col(k).head<3>() =
        reference.Calc(phase) + deviations * reference.CalcDeviation(phase);
  }
  return series;
}

TEST(MotionBand, MomentsAreHeldAgainstTheTrunksOfTheTen) {
  EXPECT_EQ(CalcMomentShareWithinBand(TheSetup(), RunMoment(1.9)), 1);
  EXPECT_EQ(CalcMomentShareWithinBand(TheSetup(), RunMoment(2.1)), 0);
}

}  // namespace
}  // namespace footfall
