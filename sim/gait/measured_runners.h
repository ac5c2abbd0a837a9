#pragma once

#include <memory>
#include <string>
#include <vector>

#include "sim/gait/motion_table.h"

namespace footfall {

/// A runner whose strides stand in measured_strides.csv.
struct MeasuredRunner {
  std::string name;
  double height = 0;  ///< m
  /// His strides in a second over the mean of all runners' at the same speed.
  double relative_cadence = 1;
  std::shared_ptr<const Table> strides;  ///< measured_strides.csv, of all

  /// His strides, the first so many harmonics.
  MotionTable ReadStrides(int harmonics) const { return {strides, harmonics, name}; }
};

inline constexpr int kStrideHarmonics = 10;  ///< of measured_strides.csv

/// All of them, at a speed (m/s; between the measured ones as MotionTable).
/// Source: Hamner and Delp 2013 (J Biomech 46:780).
std::vector<MeasuredRunner> ReadMeasuredRunners(double speed);

}  // namespace footfall
