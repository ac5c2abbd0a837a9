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

/// Ticks whose torques are summed into the command's columns at a time: each sum goes through all
/// of a matrix that does not fit into the nearest cache.
constexpr int kTicksAtOnce = 8;
static_assert(kTicksPerStep % kTicksAtOnce == 0);

/// A reading at one tick, and its row among those of a step.
struct RowDerivative {
  Eigen::Index row;
  const TickDerivative* at;
};

/// Derivative by the state of what hangs on one step, carried back from its end to its section: its
/// conditions, speed and lean, its aims, and what is read on its way. Nothing else of the Jacobian
/// answers to this step.
class StepAdjoint {
 public:
  StepAdjoint(const StrideMap& map, const BodyModel& body, Eigen::Index columns,
              const std::vector<GaitReading>& readings, int step)
      : map_(&map), n_(body.NumCoordinates()), step_(step) {
    ListRows(readings);
    const auto rows = static_cast<Eigen::Index>(rows_.size());
    by_state_.setZero(rows, map.StatesPerStep());
    by_forward_.setZero(rows);
    by_lean_.setZero(rows);
    by_torque_.setZero(rows * n_, columns);
    by_torques_.resize(rows * n_, kTicksAtOnce);
    bases_.resize(kTicksAtOnce, columns);
  }

  /// Begins at the end of the step; the later steps are behind.
  void Begin(std::vector<BodyState> ends, const Gait& gait) {
    const VectorXd at_end = map_->CalcConditions(ends, gait, 0);
    const Eigen::Index count = NumConditions();
    const auto conditions = std::vector(rows_.begin(), rows_.begin() + count);
    BodyState& moved = ends[static_cast<size_t>(step_)];
    const BodyState end = moved;
    const auto change = [&](double lean) {
      return (map_->CalcConditions(ends, gait, lean) - at_end)(conditions).eval();
    };
    for (Eigen::Index k = 0; k < map_->StatesPerStep(); ++k) {
      moved = AddDifference(end, kStep * VectorXd::Unit(map_->StatesPerStep(), k));
      by_state_.col(k).head(count) = change(0) / kStep;
    }
    moved = end;
    moved.p_GB.x() += kStep;
    by_forward_.head(count) = change(0) / kStep;
    moved = end;
    by_lean_.head(count) = change(1);
  }

  /// Adds what is read after a tick. `basis`: the command's Fourier basis there.
  void Read(int tick, const VectorXd& basis) {
    for (const RowDerivative& read : readings_) {
      if (read.at->tick == tick) {
        by_state_.row(read.row) += read.at->by_state.transpose();
        const auto rows = static_cast<Eigen::Index>(rows_.size());
        for (Eigen::Index c = 0; c < n_; ++c) {
          by_torque_.row(c * rows + read.row) += read.at->by_command[c] * basis.transpose();
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
    by_torques_.col(waiting_) = mobility.rightCols(n_).reshaped();
    bases_.row(waiting_) = basis.transpose();
    if (++waiting_ == kTicksAtOnce) {
      by_torque_.noalias() += by_torques_ * bases_;
      waiting_ = 0;
    }
  }

  /// Rows of the step's aims, by the state.
  auto aims() { return by_state_.middleRows(NumConditions(), map_->AimsPerStep()); }

  /// Ends at the section: adds to the Jacobian.
  void AddTo(const BodyModel& body, MatrixXd& jacobian) const {
    const Eigen::Index first = map_->FirstState(step_), count = map_->StatesPerStep();
    const MatrixXd by_section = step_ == 0 ? by_state_ : by_state_ * CalcMirrorOfDifferences(body);
    jacobian(rows_, Eigen::seqN(first, count)) +=
        by_section * map_->scale().segment(first, count).asDiagonal();
    for (size_t k = 0; k < map_->knobs().size(); ++k) {
      jacobian.col(map_->NumStates() + static_cast<Eigen::Index>(k))(rows_) +=
          CalcByKnob(map_->knobs()[k]);
    }
  }

 private:
  /// The first rows: where the step leads, speed and lean.
  Eigen::Index NumConditions() const { return map_->StatesPerStep() + 2; }

  /// Rows of the Jacobian that hang on the step.
  void ListRows(const std::vector<GaitReading>& readings) {
    const Eigen::Index aims = map_->AimsPerStep();
    const auto add = [&](Eigen::Index first, Eigen::Index count) {
      for (Eigen::Index row = first; row < first + count; ++row) {
        rows_.push_back(row);
      }
    };
    add(map_->FirstState(step_), map_->StatesPerStep());
    add(map_->NumStates(), 2);
    add(map_->NumConditions() + step_ * aims, aims);
    for (size_t i = 0; i < readings.size(); ++i) {
      const auto row = static_cast<Eigen::Index>(rows_.size());
      for (const TickDerivative& at : readings[i]) {
        if ((at.tick - 1) / kTicksPerStep == step_) {
          readings_.push_back({row, &at});
        }
      }
      if (!readings_.empty() && readings_.back().row == row) {
        rows_.push_back(map_->NumConditions() + map_->NumAims() + static_cast<Eigen::Index>(i));
      }
    }
  }

  VectorXd CalcByKnob(const CommandKnob& knob) const {
    const auto rows = static_cast<Eigen::Index>(rows_.size());
    VectorXd sum = VectorXd::Zero(rows);
    for (const CommandKnob::Part& part : knob.parts) {
      sum += part.weight * knob.scale *
             by_torque_.col(knob.column).segment(part.coordinate * rows, rows);
    }
    return sum;
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
  int n_;  ///< joint coordinates
  int step_;
  std::vector<Eigen::Index> rows_;       ///< of the Jacobian
  std::vector<RowDerivative> readings_;  ///< on the step's way
  MatrixXd by_state_;                    ///< row x state difference
  VectorXd by_forward_;                  ///< by forward position
  VectorXd by_lean_;                     ///< by mean lean
  MatrixXd by_torque_;                   ///< (row, coordinate) x Fourier column
  MatrixXd by_torques_;                  ///< (row, coordinate) x tick: not in by_torque_ yet
  MatrixXd bases_;                       ///< tick x Fourier column: of those ticks
  Eigen::Index waiting_ = 0;             ///< how many they are
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
  JointDrive drive;
  for (int step = map.NumSteps() - 1; step >= 0; --step) {
    StepAdjoint adjoint(map, setup.body, simulator.drives().basis().rows(), readings, step);
    adjoint.Begin(path.ends, gait);
    for (int tick = (step + 1) * kTicksPerStep; tick > step * kTicksPerStep; --tick) {
      simulator.drives().Read(tick - 1, torque, drive);
      const BodyState& before = path.before[static_cast<size_t>(tick) - 1];
      const TickLinearisation linear(simulator.plant(), before, drive, dt);
      adjoint.Read(tick, simulator.drives().basis().col(tick));
      adjoint.StepBack(linear, dt, simulator.drives().basis().col(tick - 1),
                       map.CalcLeanSlope(simulator.plant()) / ticks);
      map.AddAimSlopes(step, tick - 1 - step * kTicksPerStep, simulator.plant(), before,
                       adjoint.aims());
    }
    adjoint.AddTo(setup.body, jacobian);
  }
  jacobian.topLeftCorner(map.NumConditions(), map.NumStates()) +=
      CalcByTarget(map, path.ends, gait);
  return jacobian;
}

}  // namespace footfall
