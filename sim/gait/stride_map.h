#pragma once

#include <vector>

#include "sim/gait/step_simulator.h"

namespace footfall {

/// Units of the conditions on speed and lean.
inline constexpr double kSpeedScale = 0.03;  ///< m/s
inline constexpr double kLeanScale = 0.02;   ///< rad

/// Forward lean of the thorax against the vertical of the ground's frame, rad.
double CalcThoraxLean(const RunnerPlant& plant, int thorax_link);

/// The section-to-section map of a runner as a system of equations for a solver.
///
/// Unknowns z: state at the section (differences in units of CalcDifferenceScale), then command
/// knobs. A symmetric gait repeats after one step, mirrored; any other after one stride (two
/// steps). Conditions c(z) = 0, all of order one:
///   the state repeats                 (scaled differences)
///   mean speed is the demand          (per 0.03 m/s)
///   mean lean of the thorax is the demand (per 0.02 rad)
class StrideMap {
 public:
  /// target_lean: forward lean of the thorax averaged over the stride, rad; NaN leaves it free.
  StrideMap(const RunnerSetup& setup, bool symmetric, double target_lean);

  Eigen::Index NumUnknowns() const {
    return NumStates() + static_cast<Eigen::Index>(knobs_.size());
  }
  Eigen::Index NumStates() const { return scale_.size(); }
  Eigen::Index NumConditions() const { return NumStates() + 2; }
  bool symmetric() const { return symmetric_; }
  int NumSteps() const { return symmetric_ ? 1 : 2; }
  const VectorXd& scale() const { return scale_; }
  const std::vector<CommandKnob>& knobs() const { return knobs_; }

  /// base moved by z.
  Gait BuildGait(const Gait& base, const VectorXd& z) const;

  /// The z with which BuildGait makes a gait from another, or comes nearest to it.
  VectorXd ReadChange(const Gait& base, const Gait& gait) const;

  /// Simulates and fills c; false where the runner falls. Also tells the mean lean.
  bool CalcConditions(StepSimulator& simulator, const Gait& gait, VectorXd& c,
                      double* mean_lean = nullptr) const;

  /// Conditions from where the steps end (forward position counted from the section) and the lean
  /// on the way. At a gait, everything that CalcConditions adds is the simulation.
  VectorXd CalcConditions(const BodyState& end, const BodyState& section, double mean_lean) const;

  /// Forward lean of the thorax before the plant's last step, rad.
  double CalcLean(const RunnerPlant& plant) const { return CalcThoraxLean(plant, thorax_link_); }

 private:
  const RunnerSetup* setup_;
  bool symmetric_;
  double target_lean_;
  int thorax_link_;
  std::vector<CommandKnob> knobs_;
  VectorXd scale_;
};

}  // namespace footfall
