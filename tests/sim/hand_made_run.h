#pragma once

#include <cmath>
#include <memory>
#include <numbers>
#include <string_view>

#include "sim/gait/gait_task.h"
#include "sim/loads/outputs.h"
#include "sim/loads/run_analysis.h"

namespace footfall {

/// Two halves of `n` samples, each a half sine of its own amplitude with its top in the middle.
inline Eigen::ArrayXd HalfSines(Eigen::Index n, double first, double second) {
  Eigen::ArrayXd row(n);
  for (Eigen::Index k = 0; k < n; ++k) {
    const double turn = 2 * static_cast<double>(k) / static_cast<double>(n);
    row[k] = turn < 1 ? first * std::sin(std::numbers::pi * turn)
                      : second * std::sin(std::numbers::pi * (turn - 1));
  }
  return row;
}

/// A stride of 720 ms at 1 ms that nobody ran, for tests to fill: all zero but the vertical forces,
/// half sines of 1800 N on the right foot (ticks 36 to 276) and 1600 N on the left, a step later.
struct HandMadeRun {
  static constexpr Eigen::Index kTicks = 720, kSamples = kTicks / kLumbarTicks;
  static constexpr double kPeaks[2] = {1800, 1600};

  explicit HandMadeRun(const Conditions& conditions = {}) {
    solved.setup = std::make_unique<RunnerSetup>(conditions, GaitTask{});
    record.dt = 1e-3;
    record.distance = 2.4;
    const Eigen::Index n = body().NumCoordinates();
    for (auto& [rows, count] : {std::pair{&record.pelvis, Eigen::Index{6}},
                                {&record.coordinates, n},
                                {&record.torque, n},
                                {&record.root_residual, Eigen::Index{6}},
                                {&record.acceleration, Eigen::Index{kSensors}},
                                {&record.centre_of_mass, Eigen::Index{3}}}) {
      rows->setZero(count, kTicks);
    }
    FillLumbar();
    for (size_t foot = 0; foot < 2; ++foot) {
      FillFoot(foot);
    }
  }

  const BodyModel& body() const { return solved.setup->body; }
  const BodyMuscles& muscles() const { return *solved.setup->muscles; }
  RunAnalysis Analyse() const { return {solved, muscles(), record, FindGaitEvents(record)}; }
  double Output(std::string_view name) const {
    return CalcOutputs(Analyse()).at(static_cast<size_t>(FindOutput(name)));
  }
  auto Coordinate(std::string_view name) {
    return record.coordinates.row(FindCoordinate(body(), name));
  }

  SolvedGait solved;
  StrideRecord record;

 private:
  void FillLumbar() {
    LumbarRecord& lumbar = record.lumbar;
    const std::vector<Eigen::Index> blocks = muscles().Blocks();
    lumbar.Resize(kSamples, blocks[0] + blocks[1]);
    for (Eigen::ArrayXXd* rows :
         {&lumbar.force, &lumbar.force_muscle, &lumbar.force_gravity_inertia,
          &lumbar.force_vertebra, &lumbar.moment, &lumbar.moment_disc, &lumbar.disc_pressure,
          &lumbar.facet_compression, &lumbar.facet_force, &lumbar.disc_height,
          &lumbar.root_clearance, &lumbar.root_crowding, &lumbar.activations, &lumbar.muscle_forces,
          &lumbar.leg_moment, &lumbar.leg_remainder}) {
      rows->setZero();
    }
    lumbar.abdominal_pressure.setZero();
  }
  void FillFoot(size_t foot) {
    record.pressure_centre[foot].setZero(3, kTicks);
    record.ground[foot].setZero(3, kTicks);
    const Eigen::Index first = foot == 0 ? 36 : 396;
    record.ground[foot].row(1).segment(first, 240) = HalfSines(480, kPeaks[foot], 0).head(240);
    FootRecord& sole = record.feet[foot];
    sole.points = SolePointNames();
    const auto points = static_cast<Eigen::Index>(sole.points.size());
    sole.load.setZero(points, kTicks);
    sole.position.setZero(2 * points, kTicks);
    sole.shank_rotation = sole.sole_pitch = Eigen::ArrayXd::Zero(kTicks);
    sole.ground_slip.setZero(points);
  }
};

}  // namespace footfall
