#pragma once

#include <functional>

#include "sim/gait/runner_plant.h"

namespace footfall {

/// How one tick of a runner answers small changes of the state before it.
///
/// Law: the plant's step has v' = v + dt a with r(x, a) = 0 (RunnerPlant::CalcImbalance), so
///   da = M_eff^-1 (dr/dx dx + dtau),
/// dr/dx by forward differences of kStep in every entry of a state difference (state_map.h), a
/// held. Inverse dynamics alone is asked, no mass matrix: a hundred of them cost fifty steps.
/// Forward position changes nothing (the ground is the same everywhere). Valid to first order; a
/// sole point that touches down within kStep of the state is seen on one side only, where its force
/// is of second order anyway.
class TickLinearisation {
 public:
  /// A number that depends on where the links are, for example a lean (rad).
  using Posture = std::function<double(const RunnerPlant&)>;

  /// Takes the step from `before` with `plant` and linearises it.
  TickLinearisation(RunnerPlant& plant, const BodyState& before, const JointDrive& drive, double dt,
                    const Posture& posture);

  /// G = dt M_eff^-1 applied from the right to the rows of `speeds` (rows x speed).
  MatrixXd ApplyMobility(const MatrixXd& speeds) const;
  /// dr/dx: speed x entry of the state difference.
  const MatrixXd& imbalance() const { return imbalance_; }
  /// Derivative of the posture before the tick by the state difference.
  const Eigen::RowVectorXd& posture() const { return posture_; }
  /// How the turn of the pelvis in the tick carries on small turns: R' = exp(dt w) R, to second
  /// order (a tick turns the pelvis below 0.02 rad). By orientation before; by w after, dt left
  /// out.
  const Matrix3d& turn_by_turn() const { return turn_by_turn_; }
  const Matrix3d& turn_by_speed() const { return turn_by_speed_; }

 private:
  double dt_;
  Eigen::LLT<SpeedMatrix> factor_;
  MatrixXd imbalance_;
  Eigen::RowVectorXd posture_;
  Matrix3d turn_by_turn_, turn_by_speed_;
};

}  // namespace footfall
