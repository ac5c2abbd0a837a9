#pragma once

#include <span>

#include "sim/gait/runner_setup.h"
#include "sim/run_result.h"

namespace footfall {

/// Angles of the measured runners by the names of measured_strides.csv.
inline constexpr const char* kPelvisAngles[] = {"pelvis_tilt", "pelvis_list", "pelvis_rotation"};
inline constexpr const char* kLumbarAngles[] = {"lumbar_extension", "lumbar_bending",
                                                "lumbar_rotation"};
inline constexpr const char* kLegAngles[] = {"hip_flexion_r", "hip_adduction_r", "knee_angle_r",
                                             "ankle_angle_r"};

/// Share of the stride in which a run's angle lies within two standard deviations of the mean of
/// the ten runners of measured_strides.csv: the least of the angles named. Each curve counts from
/// its own mean over the stride, which depends on where markers sit (running.md).
/// @param setup of the run: its body, speed
double CalcLeastShareWithinBand(const RunnerSetup& setup, const StrideSeries& series,
                                std::span<const char* const> angles);

/// The same of the moment across L5/S1 (ReferenceTrunkMoment; as it is), the least of three axes.
double CalcMomentShareWithinBand(const RunnerSetup& setup, const StrideSeries& series);

}  // namespace footfall
