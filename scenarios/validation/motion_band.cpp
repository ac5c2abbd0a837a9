#include "scenarios/validation/motion_band.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "musculoskeletal/lumbar_angle.h"
#include "musculoskeletal/lumbar_levels.h"
#include "sim/gait/curve_band.h"
#include "sim/gait/fourier.h"
#include "sim/gait/measured_runners.h"
#include "sim/gait/reference_trunk_moment.h"

namespace footfall {
namespace {

/// A row per runner: an angle less its mean over the stride, at kStridePhases even steps, rad.
Eigen::ArrayXXd ReadCurves(const std::vector<MeasuredRunner>& runners, const char* angle,
                           double speed) {
  Eigen::ArrayXXd curves(runners.size(), kStridePhases);
  for (std::size_t i = 0; i < runners.size(); ++i) {
    Eigen::RowVectorXd series = runners[i].ReadStrides(kStrideHarmonics).Calc(angle, speed);
    series[0] = 0;
    for (int k = 0; k < kStridePhases; ++k) {
      curves(static_cast<Eigen::Index>(i), k) =
          series * CalcFourierBasis(static_cast<double>(k) / kStridePhases, kStrideHarmonics);
    }
  }
  return curves;
}

/// An angle of a run by its measured name, rad.
Eigen::ArrayXd ReadAngle(const BodyModel& body, const StrideSeries& series,
                         std::string_view angle) {
  for (int axis = 0; axis < 3; ++axis) {
    if (angle == kPelvisAngles[axis]) {
      return series.pelvis.row(3 + axis);
    }
    if (angle == kLumbarAngles[axis]) {
      return SumLumbarAngles(body, series.coordinates, axis);
    }
  }
  return series.coordinates.row(FindCoordinate(body, std::string(angle)));
}

double CalcShare(const Eigen::ArrayXd& error, const Eigen::ArrayXd& deviation) {
  return static_cast<double>((error.abs() <= kBandDeviations * deviation).count()) /
         static_cast<double>(error.size());
}

}  // namespace

double CalcLeastShareWithinBand(const RunnerSetup& setup, const StrideSeries& series,
                                std::span<const char* const> angles) {
  const double speed = setup.conditions.gait.speed;
  const std::vector<MeasuredRunner> runners = ReadMeasuredRunners(speed);
  double least = 1;
  for (const char* name : angles) {
    const CurveBand band = CalcBand(ReadCurves(runners, name, speed));
    const Eigen::ArrayXd angle = ReadAngle(setup.body, series, name);
    least = std::min(least, CalcShare(angle - angle.mean() - band.mean, band.deviation));
  }
  return least;
}

double CalcMomentShareWithinBand(const RunnerSetup& setup, const StrideSeries& series) {
  const ReferenceTrunkMoment reference(setup);
  double least = 1;
  for (int axis = 0; axis < 3; ++axis) {
    Eigen::ArrayXd error(kStridePhases), deviation(kStridePhases);
    for (int k = 0; k < kStridePhases; ++k) {
      const double phase = static_cast<double>(k) / kStridePhases;
      // Levels count from L5/S1 upwards.
      error[k] = series.lumbar_moment(axis, k) - reference.Calc(phase)[axis];
      deviation[k] = reference.CalcDeviation(phase)[axis];
    }
    least = std::min(least, CalcShare(error, deviation));
  }
  return least;
}

}  // namespace footfall
