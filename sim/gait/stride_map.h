#pragma once

#include <vector>

#include "sim/gait/habit.h"
#include "sim/gait/motion_path.h"
#include "sim/gait/reaction_means.h"
#include "sim/gait/step_simulator.h"

namespace footfall {

/// Units of the conditions on speed and lean.
inline constexpr double kSpeedScale = 0.03;  ///< m/s
inline constexpr double kLeanScale = 0.02;   ///< rad

/// Forward lean of the thorax against the vertical of the ground's frame, rad.
double CalcThoraxLean(const RunnerPlant& plant, int thorax_link);
/// Its derivative by the state difference.
Eigen::RowVectorXd CalcThoraxLeanSlope(const RunnerPlant& plant, int thorax_link);

/// The section-to-section map of a runner as a system of equations for a solver.
///
/// Unknowns z: states at the sections (differences in units of CalcDifferenceScale), then command
/// knobs. A symmetric gait has one section and repeats after one step, mirrored; any other has two,
/// before right and left strike, both seen in right stance, and each step leads to the other's.
/// Conditions c(z) = 0, all of order one:
///   every step leads to the next section  (scaled differences)
///   mean speed is the demand              (per 0.03 m/s)
///   mean lean of the thorax is the demand (per 0.02 rad)
/// Aims r(z), which needn't become zero, follow where a runner has a habit, for each step:
///   reaction_weight (means - own means)   (ReactionMeans)
///   path_weight (path - own path)         (MotionPath)
/// A stride is cut into its steps (multiple shooting) because its end may answer to its start by
/// 10^5 where a step's answers by some hundreds. Source: Bock and Plitt 1984.
class StrideMap {
 public:
  /// target_lean: forward lean of the thorax averaged over the stride, rad; NaN leaves it free.
  StrideMap(const RunnerSetup& setup, bool symmetric, double target_lean, Habit habit = {});

  Eigen::Index NumUnknowns() const {
    return NumStates() + static_cast<Eigen::Index>(knobs_.size());
  }
  /// Of all sections.
  Eigen::Index NumStates() const { return scale_.size(); }
  Eigen::Index NumConditions() const { return NumStates() + 2; }
  Eigen::Index NumAims() const { return NumSteps() * AimsPerStep(); }
  Eigen::Index AimsPerStep() const { return habit_.reaction.size() + habit_.path.size(); }
  /// Entries of one step's section in z and of one step's conditions in c.
  Eigen::Index StatesPerStep() const { return NumStates() / NumSteps(); }
  Eigen::Index FirstState(int step) const { return step * StatesPerStep(); }
  /// The same conditions alone.
  StrideMap WithoutAims() const;
  bool symmetric() const { return symmetric_; }
  int NumSteps() const { return symmetric_ ? 1 : 2; }
  const VectorXd& scale() const { return scale_; }
  const std::vector<CommandKnob>& knobs() const { return knobs_; }

  /// base moved by z.
  Gait BuildGait(const Gait& base, const VectorXd& z) const;

  /// The z with which BuildGait makes a gait from another, or comes nearest to it.
  VectorXd ReadChange(const Gait& base, const Gait& gait) const;

  /// Simulates every step from its section and fills c and, below, r; false where the runner falls.
  /// Also tells the mean lean.
  bool CalcResiduals(StepSimulator& simulator, const Gait& gait, VectorXd& residuals,
                     double* mean_lean = nullptr) const;

  /// The same where the steps follow on each other: what does not repeat after a stride in one go.
  bool CalcOneGo(StepSimulator& simulator, const Gait& gait, VectorXd& residuals) const;

  /// Conditions from where each step ends (forward position counted from its section) and the lean
  /// on the way. At a gait, everything that CalcResiduals adds is the simulation and
  /// the aims.
  VectorXd CalcConditions(const std::vector<BodyState>& ends, const Gait& gait,
                          double mean_lean) const;

  /// Where a step begins, forward position zero.
  BodyState FindStart(const Gait& gait, int step) const;

  /// Forward lean of the thorax before the plant's last step, rad.
  double CalcLean(const RunnerPlant& plant) const { return CalcThoraxLean(plant, thorax_link_); }
  Eigen::RowVectorXd CalcLeanSlope(const RunnerPlant& plant) const {
    return CalcThoraxLeanSlope(plant, thorax_link_);
  }

  /// Adds how the aims of a step answer the state after one of its ticks (0 ..), from which the
  /// plant took its last step, to their rows by entry of the state difference.
  void AddAimSlopes(int step, int tick, const RunnerPlant& plant, const BodyState& state,
                    Eigen::Ref<MatrixXd> aims) const;

 private:
  /// Each step from its section or, in one go, from where the one before ended.
  bool Run(StepSimulator& simulator, Gait gait, bool one_go, VectorXd& residuals,
           double* mean_lean) const;
  /// Adds what a state after a tick gives to the aims of its step, what is the runner's own not yet
  /// off.
  void AddAims(int step, int tick, const RunnerPlant& plant, const BodyState& state,
               Eigen::Ref<VectorXd> aims) const;

  const RunnerSetup* setup_;
  bool symmetric_;
  double target_lean_;
  int thorax_link_;
  Habit habit_;
  ReactionMeans means_;
  MotionPath path_;
  std::vector<CommandKnob> knobs_;
  VectorXd scale_;
};

}  // namespace footfall
