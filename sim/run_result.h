#pragma once

#include <string>
#include <vector>

#include "musculoskeletal/types.h"

namespace footfall {

enum class RunStatus { kOk, kFailedGates, kCannotRun };
/// "ok", "failed_gates", "cannot_run".
const char* StatusName(RunStatus status);

/// One credibility gate as measured in this run.
struct Gate {
  std::string name;  ///< the output it judges, e.g. "periodicity_error"
  std::string unit;
  double value = 0;
  double limit = 0;  ///< passes where value <= limit
  bool Passed() const { return value <= limit; }
};

/// Number of samples over a stride in every stored series; sample k is at phase k / kStridePhases.
inline constexpr int kStridePhases = 200;

/// Time series over one stride, from right foot strike to the next. Rows are channels, columns
/// phases; forces N, moments N m, angles rad, positions m, activations 1, in G unless said
/// otherwise.
struct StrideSeries {
  double stride_time = 0;         ///< s
  Eigen::ArrayXXd pelvis;         ///< 6: tx ty tz (m), tilt list rotation (rad; order Z X Y)
  Eigen::ArrayXXd coordinates;    ///< joint angles, BodyModel order
  Eigen::ArrayXXd joint_moments;  ///< actuator torque per coordinate
  Eigen::ArrayXXd ground_force_r, ground_force_l;        ///< 3 x phase, on the foot
  Eigen::ArrayXXd pressure_centre_r, pressure_centre_l;  ///< 3 x phase, m; NaN in the air
  /// Vertical force on each point of the sole, SolePointNames() x phase, N.
  Eigen::ArrayXXd sole_load_r, sole_load_l;
  /// Rows 3 * level + {0 compression, 1 AP shear, 2 ML shear}; upper on lower body, frame of the
  /// lower endplate; compression + squeezes, AP + pushes the upper vertebra forward, ML + to the
  /// right.
  Eigen::ArrayXXd lumbar_force, lumbar_force_muscle, lumbar_force_gravity_inertia;
  /// Rows 3 * level + {0 extension, 1 lateral (right), 2 axial (left)}: net joint moment that
  /// muscles, discs and ligaments together give, upper on lower.
  Eigen::ArrayXXd lumbar_moment;
  /// Per muscle: the trunk's in TrunkModel order, then the legs' in LowerLimbModel order.
  Eigen::ArrayXXd activations;
  Eigen::ArrayXXd muscle_forces;  ///< N
};

/// All that one run gives back.
struct RunResult {
  RunStatus status = RunStatus::kCannotRun;
  std::string reason;           ///< why not ok; empty otherwise
  std::vector<double> outputs;  ///< one per row of OutputTable(), SI; NaN where not computed
  std::vector<double> spread;   ///< standard deviation over recorded strides; NaN for one orbit
  std::vector<Gate> gates;
  StrideSeries series;
  double solve_seconds = 0;      ///< wall time, not part of the result's identity
  int one_step_simulations = 0;  ///< how much work the gait solver did
};

}  // namespace footfall
