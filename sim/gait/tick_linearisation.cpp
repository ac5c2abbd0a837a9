#include "sim/gait/tick_linearisation.h"

#include "sim/engine/cross_matrix.h"
#include "sim/gait/state_map.h"

namespace footfall {
namespace {

/// m, rad, m/s, rad/s. Errors of cutting (contact stiffens over about 1 mm) and of rounding (forces
/// of 1e4 N to 1e-15) then both stay below 1e-4 of a derivative.
constexpr double kStep = 1e-7;

}  // namespace

TickLinearisation::TickLinearisation(RunnerPlant& plant, const BodyState& before,
                                     const JointDrive& drive, double dt, const Posture& posture)
    : dt_(dt) {
  BodyState after = before;
  TickForces forces;
  plant.Step(after, drive, {}, dt, forces);
  factor_ = plant.factor();
  const Matrix3d one = Matrix3d::Identity(), cross = CrossMatrix(dt * after.v.head<3>());
  turn_by_turn_ = one + cross + cross * cross / 2;
  turn_by_speed_ = one + cross / 2 + cross * cross / 6;

  const SpeedVector& a = forces.acceleration;
  SpeedVector at_rest, shifted;
  plant.CalcImbalance(before, drive, dt, a, at_rest);
  const double lean = posture(plant);
  VectorXd difference = VectorXd::Zero(DifferenceSize(plant.body()));
  imbalance_.resize(a.size(), difference.size());
  posture_.resize(difference.size());
  for (Eigen::Index k = 0; k < difference.size(); ++k) {
    difference[k] = kStep;
    plant.CalcImbalance(AddDifference(before, difference), drive, dt, a, shifted);
    imbalance_.col(k) = (shifted - at_rest) / kStep;
    posture_[k] = (posture(plant) - lean) / kStep;
    difference[k] = 0;
  }
}

MatrixXd TickLinearisation::ApplyMobility(const MatrixXd& speeds) const {
  return dt_ * factor_.solve(speeds.transpose()).transpose();
}

}  // namespace footfall
