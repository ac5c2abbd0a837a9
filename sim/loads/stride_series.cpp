#include "sim/loads/stride_series.h"

#include <cmath>
#include <vector>

#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

/// Samples periodic rows at all phases. Row `forward` (or -1) gains `distance` per stride.
Eigen::ArrayXXd Resample(const Eigen::ArrayXXd& rows, double start, double distance = 0,
                         Eigen::Index forward = -1) {
  const Eigen::Index columns = rows.cols();
  Eigen::ArrayXXd out(rows.rows(), kStridePhases);
  auto column = [&](Eigen::Index c) {
    Eigen::ArrayXd value = rows.col(c % columns);
    if (forward >= 0) {
      value[forward] += distance * static_cast<double>(c / columns);
    }
    return value;
  };
  for (int phase = 0; phase < kStridePhases; ++phase) {
    const double at =
        (start + static_cast<double>(phase) / kStridePhases) * static_cast<double>(columns);
    const auto c = static_cast<Eigen::Index>(at);
    const double w = at - static_cast<double>(c);
    out.col(phase) = (1 - w) * column(c) + w * column(c + 1);
  }
  return out;
}

}  // namespace

StrideSeries BuildStrideSeries(const BodyModel& body, const StrideRecord& record,
                               const GaitEvents& events) {
  StrideSeries series;
  series.stride_time = record.StrideTime();
  const double strike = std::isfinite(events.strike[0]) ? events.strike[0] : 0;
  const double start = strike / series.stride_time;
  series.pelvis = Resample(record.pelvis, start, record.distance, 0);
  const std::vector<Eigen::Index> joints = FindJoints(body);
  series.coordinates = Resample(record.coordinates(joints, Eigen::all), start);
  series.joint_moments = Resample(record.torque(joints, Eigen::all), start);
  series.ground_force_r = Resample(record.ground[0], start);
  series.ground_force_l = Resample(record.ground[1], start);
  series.pressure_centre_r = Resample(record.pressure_centre[0], start, record.distance, 0);
  series.pressure_centre_l = Resample(record.pressure_centre[1], start, record.distance, 0);
  series.sole_load_r = Resample(record.feet[0].load, start);
  series.sole_load_l = Resample(record.feet[1].load, start);
  const LumbarRecord& lumbar = record.lumbar;
  series.lumbar_force = Resample(lumbar.force, start);
  series.lumbar_force_muscle = Resample(lumbar.force_muscle, start);
  series.lumbar_force_gravity_inertia = Resample(lumbar.force_gravity_inertia, start);
  series.lumbar_moment = Resample(lumbar.moment, start);
  series.activations = Resample(lumbar.activations, start);
  series.muscle_forces = Resample(lumbar.muscle_forces, start);
  return series;
}

}  // namespace footfall
