#include "sim/gait/tick_linearisation.h"

#include "sim/engine/cross_matrix.h"

namespace footfall {

TickLinearisation::TickLinearisation(RunnerPlant& plant, const BodyState& before,
                                     const JointDrive& drive, double dt)
    : dt_(dt), plant_(&plant) {
  BodyState after = before;
  TickForces forces;
  plant.Step(after, drive, {}, dt, forces);
  const Matrix3d one = Matrix3d::Identity(), cross = CrossMatrix(dt * after.v.head<3>());
  turn_by_turn_ = one + cross + cross * cross / 2;
  turn_by_speed_ = one + cross / 2 + cross * cross / 6;
  plant.CalcImbalanceSlope(before, drive, dt, forces.acceleration, imbalance_);
}

MatrixXd TickLinearisation::ApplyMobility(const MatrixXd& speeds) const {
  return plant_->factor().SolveFromRight(dt_ * speeds);
}

}  // namespace footfall
