#include "scenarios/validation/running_checks.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "musculoskeletal/parameter.h"
#include "scenarios/validation/ground_reaction_band.h"
#include "scenarios/validation/motion_band.h"
#include "sim/loads/outputs.h"
#include "sim/simulate.h"

namespace footfall {
namespace {

constexpr double kSlow = 3.0, kBase = 3.3, kMedium = 4.0, kFast = 5.0;  // m/s
constexpr double kMeasured = 3.7;  // mean of the runners whose ground reaction is published
constexpr double kSteepDegrees = 9;
constexpr double kSpeeds[] = {kSlow, kBase, kMeasured, kMedium, kFast};
constexpr const char* kNearLevels[] = {"l3l4_compression_peak", "l4l5_compression_peak",
                                       "l5s1_compression_peak"};

Conditions AtSpeed(double speed) {
  Conditions conditions;
  conditions.gait.speed = speed;
  return conditions;
}

Conditions OnSlope(double slope) {
  Conditions conditions = AtSpeed(kSlow);
  conditions.surface.slope = slope;
  return conditions;
}

double BodyWeight() { return RunnerParameters().mass * kGravity; }

double Read(const RunResult& run, const char* name, const char* unit) {
  return run.status == RunStatus::kCannotRun
             ? kNone
             : run.outputs.at(static_cast<std::size_t>(FindOutput(name))) / UnitToSi(unit);
}

/// Peaks of the force along the ground on the right foot, N.
double FindBraking(const RunResult& run) {
  return run.status == RunStatus::kCannotRun ? kNone : run.series.ground_force_r.row(0).minCoeff();
}
double FindPropulsion(const RunResult& run) {
  return run.status == RunStatus::kCannotRun ? kNone : run.series.ground_force_r.row(0).maxCoeff();
}

/// A gate's value over `share` of its limit, %: 100 would be the quantity the limit is a share of.
double OfLimit(const RunResult& run, std::string_view name, double share_percent) {
  for (const Gate& gate : run.gates) {
    if (gate.name == name) {
      return share_percent * gate.value / gate.limit;
    }
  }
  return kNone;
}

}  // namespace

void RunningChecks::Run() {
  struct Task {
    Conditions conditions;
    RunResult* result;
  };
  std::vector<Task> tasks;
  for (const double speed : kSpeeds) {
    tasks.push_back({AtSpeed(speed), &runs_[speed]});
  }
  for (const int direction : {-1, 1}) {
    tasks.push_back({OnSlope(direction * kSteepDegrees * UnitToSi("deg")), &on_slope_[direction]});
  }
#pragma omp parallel for schedule(dynamic)
  for (const Task& task : tasks) {
    *task.result = Simulate(task.conditions, {.replay_in_bullet = false});
  }
}

double RunningChecks::Output(double speed, const char* name, const char* unit) const {
  return Read(runs_.at(speed), name, unit);
}

double RunningChecks::PerBodyWeight(double speed, const char* name) const {
  return Output(speed, name, "1") / BodyWeight();
}

double RunningChecks::ExtensionMoment(double speed) const {
  return Output(speed, "l5s1_moment_extension_peak", "N m") / RunnerParameters().mass;
}

double RunningChecks::WithinBandOfThree(int axis) const {
  return CalcShareWithinBand(runs_.at(kMeasured).series, BodyWeight(), axis,
                             BuildBandOfThree(axis)) /
         UnitToSi("%");
}

double RunningChecks::WithinBandOfTen(double speed, int axis) const {
  return CalcShareWithinBand(runs_.at(speed).series, BodyWeight(), axis,
                             ReadBandOfTen(speed, axis)) /
         UnitToSi("%");
}

double RunningChecks::AnglesWithinBand(std::span<const char* const> angles) const {
  return CalcLeastShareWithinBand(RunnerSetup(AtSpeed(kBase)), runs_.at(kBase).series, angles) /
         UnitToSi("%");
}

double RunningChecks::MomentWithinBand(double speed) const {
  return CalcMomentShareWithinBand(RunnerSetup(AtSpeed(speed)), runs_.at(speed).series) /
         UnitToSi("%");
}

double RunningChecks::LumbarPeak(bool highest) const {
  std::vector<double> peaks;
  for (const char* name : kNearLevels) {
    peaks.push_back(PerBodyWeight(kBase, name));
  }
  return highest ? *std::max_element(peaks.begin(), peaks.end())
                 : *std::min_element(peaks.begin(), peaks.end());
}

template <class Get>
double RunningChecks::OverLevel(int direction, Get get) const {
  return get(on_slope_.at(direction)) / get(runs_.at(kSlow));
}

double RunningChecks::OutputOverLevel(int direction, const char* name) const {
  return OverLevel(direction, [&](const RunResult& run) { return Read(run, name, "1"); });
}

double RunningChecks::Calc(const std::string& check) const {
  const std::map<std::string, std::function<double()>> table = {
      {"active_peak", [&] { return PerBodyWeight(kSlow, "vgrf_active_peak"); }},
      {"impact_peak", [&] { return PerBodyWeight(kBase, "vgrf_impact_peak"); }},
      {"vertical_within_band", [&] { return WithinBandOfTen(kSlow, 1); }},
      {"fore_aft_within_band", [&] { return WithinBandOfTen(kSlow, 0); }},
      {"vertical_within_band_medium", [&] { return WithinBandOfTen(kMedium, 1); }},
      {"fore_aft_within_band_medium", [&] { return WithinBandOfTen(kMedium, 0); }},
      {"vertical_within_band_of_three", [&] { return WithinBandOfThree(1); }},
      {"fore_aft_within_band_of_three", [&] { return WithinBandOfThree(0); }},
      {"contact_time", [&] { return Output(kSlow, "contact_time", "ms"); }},
      {"contact_time_fast", [&] { return Output(kFast, "contact_time", "ms"); }},
      {"step_frequency", [&] { return Output(kSlow, "step_frequency", "Hz"); }},
      {"step_frequency_fast", [&] { return Output(kFast, "step_frequency", "Hz"); }},
      {"braking_impulse", [&] { return PerBodyWeight(kSlow, "braking_impulse"); }},
      {"propulsion_over_braking",
       [&] {
         return -Output(kSlow, "propulsive_impulse", "1") / Output(kSlow, "braking_impulse", "1");
       }},
      {"pelvis_tilt_range", [&] { return Output(kBase, "pelvis_tilt_range", "deg"); }},
      {"pelvis_obliquity_range", [&] { return Output(kBase, "pelvis_obliquity_range", "deg"); }},
      {"pelvis_rotation_range", [&] { return Output(kBase, "pelvis_rotation_range", "deg"); }},
      {"lumbar_flexion_range", [&] { return Output(kBase, "lumbar_flexion_range", "deg"); }},
      {"lumbar_bending_range", [&] { return Output(kBase, "lumbar_bending_range", "deg"); }},
      {"lumbar_rotation_range", [&] { return Output(kBase, "lumbar_rotation_range", "deg"); }},
      {"pelvis_within_band", [&] { return AnglesWithinBand(kPelvisAngles); }},
      {"lumbar_within_band", [&] { return AnglesWithinBand(kLumbarAngles); }},
      {"leg_within_band", [&] { return AnglesWithinBand(kLegAngles); }},
      {"trunk_moment_within_band", [&] { return MomentWithinBand(kSlow); }},
      {"trunk_moment_within_band_medium", [&] { return MomentWithinBand(kMedium); }},
      {"knee_flexion_stance", [&] { return Output(kBase, "knee_flexion_stance_peak", "deg"); }},
      {"extension_moment", [&] { return ExtensionMoment(kSlow); }},
      {"extension_moment_medium", [&] { return ExtensionMoment(kMedium); }},
      {"extension_moment_rise", [&] { return ExtensionMoment(kFast) / ExtensionMoment(kSlow); }},
      {"leg_stiffness", [&] { return Output(kBase, "leg_stiffness", "kN/m"); }},
      {"vertical_oscillation", [&] { return Output(kBase, "vertical_oscillation", "m"); }},
      {"lumbar_peak_low", [&] { return LumbarPeak(false); }},
      {"lumbar_peak_high", [&] { return LumbarPeak(true); }},
      {"impact_downhill", [&] { return OutputOverLevel(-1, "vgrf_impact_peak"); }},
      {"impact_uphill", [&] { return OutputOverLevel(1, "vgrf_impact_peak"); }},
      {"active_downhill", [&] { return OutputOverLevel(-1, "vgrf_active_peak"); }},
      {"active_uphill", [&] { return OutputOverLevel(1, "vgrf_active_peak"); }},
      {"braking_downhill", [&] { return OverLevel(-1, FindBraking); }},
      {"propulsion_uphill", [&] { return OverLevel(1, FindPropulsion); }},
      {"sacrum_over_tibia",
       [&] {
         return Output(kBase, "sacrum_acceleration_peak", "1") /
                Output(kBase, "tibia_acceleration_peak", "1");
       }},
      {"residual_force", [&] { return OfLimit(runs_.at(kBase), "root_residual_force_peak", 5); }},
      {"residual_moment", [&] { return OfLimit(runs_.at(kBase), "root_residual_moment_peak", 1); }},
      {"reserve_moment", [&] { return OfLimit(runs_.at(kBase), "reserve_moment_peak", 5); }},
  };
  return table.at(check)();
}

std::string RunningChecks::Remark() const {
  std::string remark;
  const auto look = [&](const auto& runs) {
    for (const auto& [key, run] : runs) {
      if (run.status == RunStatus::kCannotRun) {
        remark = "a run failed: " + run.reason;
      }
    }
  };
  look(runs_);
  look(on_slope_);
  return remark;
}

}  // namespace footfall
