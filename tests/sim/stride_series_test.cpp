// The stored series of a stride made by hand: from right foot strike on, row by row.

#include "sim/loads/stride_series.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/sim/hand_made_run.h"

namespace footfall {
namespace {

StrideSeries Build(const HandMadeRun& run) {
  return BuildStrideSeries(run.body(), run.record, FindGaitEvents(run.record));
}

/// A half sine of 240 ms from `first` (ms) on, N.
double CalcVertical(double peak, double first, double at) {
  const double share = (at - first) / 240;
  return share > 0 && share < 1 ? peak * std::sin(std::numbers::pi * share) : 0;
}

// Strike is where the right foot passes 30 N. Straight lines between ticks leave a half sine by
// 1800 (pi / 240)^2 / 8 = 0.04 N.
TEST(StrideSeries, BeginsAtRightStrikeAndFollowsTheForces) {
  const HandMadeRun run;
  const StrideSeries series = Build(run);
  EXPECT_DOUBLE_EQ(series.stride_time, 0.720);
  EXPECT_NEAR(series.ground_force_r(1, 0), 30, 1e-9);
  const double strike = 1e3 * FindGaitEvents(run.record).strike[0];
  for (int k = 0; k < kStridePhases; ++k) {
    const double at = strike + 3.6 * k;  // ms
    EXPECT_NEAR(series.ground_force_r(1, k), CalcVertical(1800, 36, at), 0.5) << k;
    EXPECT_NEAR(series.ground_force_l(1, k), CalcVertical(1600, 396, at), 0.5) << k;
  }
}

// A runner at even speed: positions go on where the record begins again.
TEST(StrideSeries, ForwardPositionsGoOnPastTheRecordsEnd) {
  HandMadeRun run;
  const Eigen::ArrayXd forward = Eigen::ArrayXd::LinSpaced(720, 0, 2.4 * 719 / 720);
  run.record.pelvis.row(0) = forward;
  run.record.pelvis.row(1) = 0.9;
  run.record.pressure_centre[0].row(0) = forward;
  run.record.pressure_centre[1].row(0) = 0.5 + forward;
  const StrideSeries series = Build(run);
  const double strike = FindGaitEvents(run.record).strike[0] / 0.720;
  for (const int k : {0, 57, 190, 199}) {
    const double at = 2.4 * (strike + k / 200.0);
    EXPECT_NEAR(series.pelvis(0, k), at, 1e-12);
    EXPECT_NEAR(series.pelvis(1, k), 0.9, 1e-12);
    EXPECT_NEAR(series.pressure_centre_r(0, k), at, 1e-12);
    EXPECT_NEAR(series.pressure_centre_l(0, k), at + 0.5, 1e-12);
  }
}

TEST(StrideSeries, EveryArrayIsItsOwn) {
  HandMadeRun run;
  StrideRecord& record = run.record;
  LumbarRecord& lumbar = record.lumbar;
  double value = 0;
  Eigen::ArrayXXd* const sources[] = {
      &record.coordinates,           &record.torque, &record.feet[0].load,
      &record.feet[1].load,          &lumbar.force,  &lumbar.force_muscle,
      &lumbar.force_gravity_inertia, &lumbar.moment, &lumbar.activations,
      &lumbar.muscle_forces};
  for (Eigen::ArrayXXd* source : sources) {
    source->setConstant(++value);
  }
  const StrideSeries series = Build(run);
  const Eigen::ArrayXXd* const stored[] = {&series.coordinates,
                                           &series.joint_moments,
                                           &series.sole_load_r,
                                           &series.sole_load_l,
                                           &series.lumbar_force,
                                           &series.lumbar_force_muscle,
                                           &series.lumbar_force_gravity_inertia,
                                           &series.lumbar_moment,
                                           &series.activations,
                                           &series.muscle_forces};
  for (size_t i = 0; i < std::size(stored); ++i) {
    EXPECT_EQ(stored[i]->rows(), sources[i]->rows()) << i;
    EXPECT_EQ(stored[i]->cols(), kStridePhases) << i;
    EXPECT_LT((*stored[i] - static_cast<double>(i + 1)).abs().maxCoeff(), 1e-12) << i;
  }
}

// What a reader of the file sees as each step's highest moment is the output. Samples 3.6 ms apart
// miss the top of a half sine of 360 ms by up to (pi / 100)^2 / 8 of it.
TEST(StrideSeries, MomentsPeakAsTheOutputsDo) {
  HandMadeRun run;
  for (int level = 0; level < kLumbarLevels; ++level) {
    run.record.lumbar.moment.row(3 * level) =
        HalfSines(HandMadeRun::kSamples, 80 + 2 * level, 60 + 2 * level);
  }
  const StrideSeries series = Build(run);
  for (int level = 0; level < kLumbarLevels; ++level) {
    const auto row = series.lumbar_moment.row(3 * level);
    const double peak = 0.5 * (row.head(85).maxCoeff() + row.segment(90, 95).maxCoeff());
    EXPECT_NEAR(peak, run.Output(std::string(kLevelNames[level]) + "_moment_extension_peak"),
                2e-4 * peak);
  }
}

}  // namespace
}  // namespace footfall
