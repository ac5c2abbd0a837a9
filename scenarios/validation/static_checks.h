#pragma once

#include <map>
#include <string>

#include "sim/pose/solve_pose.h"

namespace footfall {

/// Figures of bodies at rest, each computed when it is asked for; postures are solved once.
class StaticChecks {
 public:
  /// The figure in the unit of published_checks.csv; NaN where it is not computed.
  /// Throws std::out_of_range for a name that there is not.
  double Calc(const std::string& check);

 private:
  const PoseSolution& Solve(const std::string& pose);
  double CompressionL45(const std::string& pose);
  double PressureL45(const std::string& pose);  ///< MPa
  std::map<std::string, PoseSolution> solved_;
};

}  // namespace footfall
