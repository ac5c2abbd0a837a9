#pragma once

#include "sim/gait/runner_plant.h"

namespace footfall {

/// How one tick of a runner answers small changes of the state before it.
///
/// Law: the plant's step has v' = v + dt a with r(x, a) = 0 (the equations of motion), so
///   da = M_eff^-1 (dr/dx dx + dtau),
/// dr/dx from RunnerPlant::CalcImbalanceSlope. Forward position changes nothing (the ground is the
/// same everywhere). Valid to first order.
class TickLinearisation {
 public:
  /// Takes the step from `before` with `plant` and linearises it.
  TickLinearisation(RunnerPlant& plant, const BodyState& before, const JointDrive& drive,
                    double dt);

  /// G = dt M_eff^-1 applied from the right to the rows of `speeds` (rows x speed); before the
  /// plant steps again.
  MatrixXd ApplyMobility(const MatrixXd& speeds) const;
  /// dr/dx: speed x entry of the state difference.
  const MatrixXd& imbalance() const { return imbalance_; }
  /// How the turn of the pelvis in the tick carries on small turns: R' = exp(dt w) R, to second
  /// order (a tick turns the pelvis below 0.02 rad). By orientation before; by w after, dt left
  /// out.
  const Matrix3d& turn_by_turn() const { return turn_by_turn_; }
  const Matrix3d& turn_by_speed() const { return turn_by_speed_; }

 private:
  double dt_;
  const RunnerPlant* plant_;
  MatrixXd imbalance_;
  Matrix3d turn_by_turn_, turn_by_speed_;
};

}  // namespace footfall
