#include "sim/gait/stride_jacobian.h"

#include "sim/engine/difference_layout.h"
#include "sim/gait/state_map.h"
#include "sim/gait/step_simulator.h"
#include "sim/gait/tick_linearisation.h"

namespace footfall {
namespace {

constexpr double kStep = 1e-6;  // of the conditions' own, almost linear dependence on states

/// The steps of a gait, tick by tick.
struct Path {
  std::vector<BodyState> before;  ///< state before every tick
  std::vector<BodyState> ends;    ///< of the steps
  bool stood = true;
};

Path FollowGait(StepSimulator& simulator, const MatrixXd& torque, const StrideMap& map,
                const Gait& gait) {
  Path path;
  for (int step = 0; step < map.NumSteps() && path.stood; ++step) {
    path.ends.push_back(map.FindStart(gait, step));
    path.stood = simulator.Run(step, torque, {}, path.ends.back(),
                               [&](const TickView& view) { path.before.push_back(view.before); });
  }
  return path;
}

/// Derivative of the conditions, and of what is read on the way, by the state: carried from the end
/// of each step to its section.
class Adjoint {
 public:
  Adjoint(const StrideMap& map, const BodyModel& body, Eigen::Index columns,
          const std::vector<GaitReading>& readings)
      : map_(&map),
        body_(&body),
        n_(body.NumCoordinates()),
        num_conditions_(map.NumConditions()),
        first_reading_(map.NumConditions() + map.NumAims()),
        readings_(&readings) {
    const Eigen::Index rows = first_reading_ + static_cast<Eigen::Index>(readings.size());
    by_state_.setZero(rows, map.StatesPerStep());
    by_forward_.setZero(rows);
    by_lean_.setZero(rows);
    by_torque_.setZero(rows, n_ * columns);
    by_sections_.setZero(rows, map.NumStates());
  }

  /// Comes to the end of a step; the later ones are behind.
  void EnterStep(int step, std::vector<BodyState> ends, const Gait& gait) {
    const VectorXd at_end = map_->CalcConditions(ends, gait, 0);
    BodyState& moved = ends[static_cast<size_t>(step)];
    const BodyState end = moved;
    auto slope = [&] { return ((map_->CalcConditions(ends, gait, 0) - at_end) / kStep).eval(); };
    for (Eigen::Index k = 0; k < map_->StatesPerStep(); ++k) {
      moved = AddDifference(end, kStep * VectorXd::Unit(map_->StatesPerStep(), k));
      by_state_.col(k).head(num_conditions_) = slope();
    }
    moved = end;
    moved.p_GB.x() += kStep;
    by_forward_.head(num_conditions_) = slope();
    moved = end;
    by_lean_.head(num_conditions_) = map_->CalcConditions(ends, gait, 1) - at_end;
  }

  /// Leaves a step at its section.
  void LeaveStep(int step) {
    by_sections_.middleCols(map_->FirstState(step), map_->StatesPerStep()) =
        step == 0 ? by_state_ : by_state_ * CalcMirrorOfDifferences(*body_);
    by_state_.setZero();
  }

  /// Adds what is read after a tick. `basis`: the command's Fourier basis there.
  void Read(int tick, const VectorXd& basis) {
    for (size_t i = 0; i < readings_->size(); ++i) {
      for (const TickDerivative& at : (*readings_)[i]) {
        if (at.tick == tick) {
          Read(first_reading_ + static_cast<Eigen::Index>(i), at, basis);
        }
      }
    }
  }

  /// From after a tick to before it. `basis`: the command's Fourier basis before it; `lean`: how
  /// its share of the mean lean answers the state there.
  void StepBack(const TickLinearisation& tick, double dt, const VectorXd& basis,
                const Eigen::RowVectorXd& lean) {
    StepBackPositions(tick, dt);
    const MatrixXd mobility = tick.ApplyMobility(by_state_.rightCols(n_ + 6));
    by_state_.noalias() += mobility * tick.imbalance();
    by_state_.noalias() += by_lean_ * lean;
    for (Eigen::Index column = 0; column < basis.size(); ++column) {
      by_torque_.middleCols(column * n_, n_) += basis[column] * mobility.rightCols(n_);
    }
  }

  /// Rows of the aims, by the state.
  auto aims() { return by_state_.middleRows(num_conditions_, map_->NumAims()); }

  const MatrixXd& by_sections() const { return by_sections_; }
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
    auto by_turn = by_state_.middleCols<3>(DifferenceLayout::kTurn);
    auto by_speed = by_state_.rightCols(n_ + 6);
    by_speed.leftCols<3>() += dt * by_turn * tick.turn_by_speed();
    by_speed.col(3) += dt * by_forward_;
    by_speed.middleCols<2>(4) += dt * by_state_.leftCols<2>();
    by_speed.rightCols(n_) += dt * by_state_.middleCols(DifferenceLayout::kAngles, n_);
    by_turn = (by_turn * tick.turn_by_turn()).eval();
  }

  const StrideMap* map_;
  const BodyModel* body_;
  int n_;  ///< joint coordinates
  Eigen::Index num_conditions_, first_reading_;
  const std::vector<GaitReading>* readings_;
  MatrixXd by_state_;     ///< condition, aim or reading x state difference
  VectorXd by_forward_;   ///< by forward position
  VectorXd by_lean_;      ///< by mean lean
  MatrixXd by_torque_;    ///< condition x (Fourier column, coordinate)
  MatrixXd by_sections_;  ///< condition x state differences at the steps' sections
};

/// How the sections enter the conditions as states to come to, per unknown.
MatrixXd CalcByTarget(const StrideMap& map, const std::vector<BodyState>& ends, const Gait& gait) {
  const VectorXd at_gait = map.CalcConditions(ends, gait, 0);
  MatrixXd by_target(map.NumConditions(), map.NumStates());
  for (Eigen::Index k = 0; k < map.NumStates(); ++k) {
    const VectorXd z = kStep * VectorXd::Unit(map.NumUnknowns(), k);
    by_target.col(k) = (map.CalcConditions(ends, map.BuildGait(gait, z), 0) - at_gait) / kStep;
  }
  return by_target;
}

}  // namespace

MatrixXd CalcStrideJacobian(const RunnerSetup& setup, const StrideMap& map, const Gait& gait,
                            const std::vector<GaitReading>& readings) {
  MatrixXd jacobian = MatrixXd::Zero(
      map.NumConditions() + map.NumAims() + static_cast<Eigen::Index>(readings.size()),
      map.NumUnknowns());
  StepSimulator simulator(setup);
  const MatrixXd torque = simulator.CalcTorque(gait);
  const Path path = FollowGait(simulator, torque, map, gait);
  if (!path.stood) {
    return jacobian;
  }
  const double dt = setup.step_time / kTicksPerStep;
  const auto ticks = static_cast<int>(path.before.size());
  Adjoint adjoint(map, setup.body, simulator.drives().basis().rows(), readings);
  JointDrive drive;
  for (int step = map.NumSteps() - 1; step >= 0; --step) {
    adjoint.EnterStep(step, path.ends, gait);
    for (int tick = (step + 1) * kTicksPerStep; tick > step * kTicksPerStep; --tick) {
      simulator.drives().Read(tick - 1, torque, drive);
      const BodyState& before = path.before[static_cast<size_t>(tick) - 1];
      const TickLinearisation linear(simulator.plant(), before, drive, dt);
      adjoint.Read(tick, simulator.drives().basis().col(tick));
      adjoint.StepBack(linear, dt, simulator.drives().basis().col(tick - 1),
                       map.CalcLeanSlope(simulator.plant()) / ticks);
      map.AddAimSlopes(step, tick - 1 - step * kTicksPerStep, simulator.plant(), adjoint.aims());
    }
    adjoint.LeaveStep(step);
  }
  jacobian.leftCols(map.NumStates()) = adjoint.by_sections() * map.scale().asDiagonal();
  jacobian.topLeftCorner(map.NumConditions(), map.NumStates()) +=
      CalcByTarget(map, path.ends, gait);
  for (size_t k = 0; k < map.knobs().size(); ++k) {
    jacobian.col(map.NumStates() + static_cast<Eigen::Index>(k)) =
        adjoint.CalcByKnob(map.knobs()[k]);
  }
  return jacobian;
}

}  // namespace footfall
