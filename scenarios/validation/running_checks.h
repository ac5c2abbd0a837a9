#pragma once

#include <map>
#include <span>
#include <string>

#include "sim/run_result.h"

namespace footfall {

/// Figures of running, the base runner at the stated speeds and on slopes; each run is made once.
class RunningChecks {
 public:
  /// Makes the runs of all checks, in parallel.
  void Run();
  /// The figure in the unit of published_checks.csv; NaN where it is not computed or its run fails.
  /// Throws std::out_of_range for a name that there is not.
  double Calc(const std::string& check) const;
  /// Why figures may be missing; empty where every run was made.
  std::string Remark() const;

 private:
  /// An output of the run at a speed in `unit`, NaN where there is no such run.
  double Output(double speed, const char* name, const char* unit) const;
  double PerBodyWeight(double speed, const char* name) const;
  double ExtensionMoment(double speed) const;  ///< peak at L5/S1 over body mass, N m/kg
  double WithinBandOfThree(int axis) const;    ///< %, CalcShareWithinBand
  double WithinBandOfTen(double speed, int axis) const;
  double AnglesWithinBand(std::span<const char* const> angles) const;  ///< %
  double MomentWithinBand(double speed) const;                         ///< %
  double LumbarPeak(bool highest) const;
  /// A number of the run on a slope of kSteepDegrees, up (1) or down (-1), over that on the level.
  template <class Get>
  double OverLevel(int direction, Get get) const;
  double OutputOverLevel(int direction, const char* name) const;
  std::map<double, RunResult> runs_;   ///< by speed, m/s
  std::map<int, RunResult> on_slope_;  ///< by direction, kSlow
};

}  // namespace footfall
