#pragma once

#include <string>
#include <vector>

namespace footfall {

/// A runner whose strides stand in measured_strides.csv.
struct MeasuredRunner {
  std::string name;
  double height = 0;  ///< m
  /// His strides in a second over the mean of all runners' at the same speed.
  double relative_cadence = 1;
};

/// All of them, at a speed (m/s; between the measured ones as MotionTable).
/// Source: Hamner and Delp 2013 (J Biomech 46:780).
std::vector<MeasuredRunner> ReadMeasuredRunners(double speed);

}  // namespace footfall
