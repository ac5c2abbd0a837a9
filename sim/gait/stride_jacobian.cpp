#include "sim/gait/stride_jacobian.h"

#include "sim/gait/state_map.h"
#include "sim/gait/step_simulator.h"
#include "sim/gait/tick_linearisation.h"

namespace footfall {
namespace {

constexpr double kStep = 1e-6;  // of the conditions' own, almost linear dependence on states

/// The steps of a gait, tick by tick.
struct Path {
  std::vector<BodyState> before;  ///< state before every tick
  BodyState end;
  bool stood = true;
};

Path FollowGait(StepSimulator& simulator, const MatrixXd& torque, const Gait& gait, int steps) {
  Path path;
  path.end = gait.section;
  path.end.p_GB.x() = 0;
  for (int step = 0; step < steps && path.stood; ++step) {
    path.stood = simulator.Run(step, torque, {}, path.end,
                               [&](const TickView& view) { path.before.push_back(view.before); });
  }
  return path;
}

/// Derivative of the conditions, and of what is read on the way, by the state: carried from the end
/// of the steps to their section.
class Adjoint {
 public:
  Adjoint(const StrideMap& map, const Path& path, const BodyState& section, int coordinates,
          Eigen::Index columns, const std::vector<GaitReading>& readings)
      : n_(coordinates), num_conditions_(map.NumConditions()), readings_(&readings) {
    const Eigen::Index rows = num_conditions_ + static_cast<Eigen::Index>(readings.size());
    by_state_.setZero(rows, map.NumStates());
    by_forward_.setZero(rows);
    by_lean_.setZero(rows);
    by_torque_.setZero(rows, n_ * columns);
    auto conditions = [&](const BodyState& end) { return map.CalcConditions(end, section, 0); };
    const VectorXd at_end = conditions(path.end);
    for (Eigen::Index k = 0; k < map.NumStates(); ++k) {
      const VectorXd shift = kStep * VectorXd::Unit(map.NumStates(), k);
      by_state_.col(k).head(num_conditions_) =
          (conditions(AddDifference(path.end, shift)) - at_end) / kStep;
    }
    BodyState forward = path.end;
    forward.p_GB.x() += kStep;
    by_forward_.head(num_conditions_) = (conditions(forward) - at_end) / kStep;
    by_lean_.head(num_conditions_) = map.CalcConditions(path.end, section, 1) - at_end;
  }

  /// Adds what is read after a tick. `basis`: the command's Fourier basis there.
  void Read(int tick, const VectorXd& basis) {
    for (size_t i = 0; i < readings_->size(); ++i) {
      for (const TickDerivative& at : (*readings_)[i]) {
        if (at.tick == tick) {
          Read(num_conditions_ + static_cast<Eigen::Index>(i), at, basis);
        }
      }
    }
  }

  /// From after a tick to before it. `basis`: the command's Fourier basis before it.
  void StepBack(const TickLinearisation& tick, double dt, const VectorXd& basis,
                double lean_share) {
    StepBackPositions(tick, dt);
    const MatrixXd mobility = tick.ApplyMobility(by_state_.rightCols(n_ + 6));
    by_state_.noalias() += mobility * tick.imbalance();
    by_state_.noalias() += lean_share * by_lean_ * tick.posture();
    for (Eigen::Index column = 0; column < basis.size(); ++column) {
      by_torque_.middleCols(column * n_, n_) += basis[column] * mobility.rightCols(n_);
    }
  }

  const MatrixXd& by_state() const { return by_state_; }
  VectorXd CalcByKnob(const CommandKnob& knob) const {
    VectorXd sum = VectorXd::Zero(by_torque_.rows());
    for (const CommandKnob::Part& part : knob.parts) {
      sum += part.weight * knob.scale * by_torque_.col(knob.column * n_ + part.coordinate);
    }
    return sum;
  }

 private:
  void Read(Eigen::Index row, const TickDerivative& at, const VectorXd& basis) {
    by_state_.row(row) += at.by_state.transpose();
    for (Eigen::Index column = 0; column < basis.size(); ++column) {
      by_torque_.row(row).segment(column * n_, n_) += basis[column] * at.by_command.transpose();
    }
  }

  /// p' = p + dt v': positions' part goes on to the speeds.
  void StepBackPositions(const TickLinearisation& tick, double dt) {
    auto by_turn = by_state_.middleCols<3>(2);
    auto by_speed = by_state_.rightCols(n_ + 6);
    by_speed.leftCols<3>() += dt * by_turn * tick.turn_by_speed();
    by_speed.col(3) += dt * by_forward_;
    by_speed.middleCols<2>(4) += dt * by_state_.leftCols<2>();
    by_speed.rightCols(n_) += dt * by_state_.middleCols(5, n_);
    by_turn = (by_turn * tick.turn_by_turn()).eval();
  }

  int n_;  ///< joint coordinates
  Eigen::Index num_conditions_;
  const std::vector<GaitReading>* readings_;
  MatrixXd by_state_;    ///< condition or reading x state difference
  VectorXd by_forward_;  ///< by forward position
  VectorXd by_lean_;     ///< by mean lean
  MatrixXd by_torque_;   ///< condition x (Fourier column, coordinate)
};

/// How the section enters the conditions as the state to come back to.
MatrixXd CalcByTarget(const StrideMap& map, const BodyState& end, const BodyState& section) {
  const VectorXd at_section = map.CalcConditions(end, section, 0);
  MatrixXd by_target(map.NumConditions(), map.NumStates());
  for (Eigen::Index k = 0; k < map.NumStates(); ++k) {
    const VectorXd shift = kStep * VectorXd::Unit(map.NumStates(), k);
    by_target.col(k) =
        (map.CalcConditions(end, AddDifference(section, shift), 0) - at_section) / kStep;
  }
  return by_target;
}

}  // namespace

MatrixXd CalcStrideJacobian(const RunnerSetup& setup, const StrideMap& map, const Gait& gait,
                            const std::vector<GaitReading>& readings) {
  MatrixXd jacobian = MatrixXd::Zero(
      map.NumConditions() + static_cast<Eigen::Index>(readings.size()), map.NumUnknowns());
  StepSimulator simulator(setup);
  const MatrixXd torque = simulator.CalcTorque(gait);
  const Path path = FollowGait(simulator, torque, gait, map.NumSteps());
  if (!path.stood) {
    return jacobian;
  }
  const double dt = setup.step_time / kTicksPerStep;
  const auto ticks = static_cast<int>(path.before.size());
  const auto posture = [&](const RunnerPlant& plant) { return map.CalcLean(plant); };
  Adjoint adjoint(map, path, gait.section, setup.body.NumCoordinates(),
                  simulator.drives().basis().rows(), readings);
  JointDrive drive;
  for (int tick = ticks; tick >= 1; --tick) {
    simulator.drives().Read(tick - 1, torque, drive);
    const BodyState& before = path.before[static_cast<size_t>(tick) - 1];
    const TickLinearisation linear(simulator.plant(), before, drive, dt, posture);
    adjoint.Read(tick, simulator.drives().basis().col(tick));
    adjoint.StepBack(linear, dt, simulator.drives().basis().col(tick - 1), 1.0 / ticks);
  }
  MatrixXd by_section = adjoint.by_state();
  by_section.topRows(map.NumConditions()) += CalcByTarget(map, path.end, gait.section);
  jacobian.leftCols(map.NumStates()) = by_section * map.scale().asDiagonal();
  for (size_t k = 0; k < map.knobs().size(); ++k) {
    jacobian.col(map.NumStates() + static_cast<Eigen::Index>(k)) =
        adjoint.CalcByKnob(map.knobs()[k]);
  }
  return jacobian;
}

}  // namespace footfall
