#include "sim/gait/section_map.h"

#include "musculoskeletal/kinematics.h"
#include "sim/engine/difference_layout.h"
#include "sim/gait/nerve_inputs.h"
#include "sim/gait/state_map.h"
#include "sim/gait/step_simulator.h"
#include "sim/gait/tick_linearisation.h"

namespace footfall {
namespace {

constexpr int kStages = 2 * kSectionsPerStep;
constexpr double kTimeStep = 1e-3;  // of dt, for the derivative of a step by its length

/// The derivative of a running runner's state by where he was at a section and by u.
class Tangent {
 public:
  Tangent(const BodyModel& body, Eigen::Index entries)
      : n_(body.NumCoordinates()), states_(DifferenceSize(body)), entries_(entries) {
    X_.setZero(states_, states_ + entries);
  }

  void Restart(const MatrixXd& by_state) {
    X_.leftCols(states_) = by_state;
    X_.rightCols(entries_).setZero();
  }

  /// Over one time step from `state`, which is moved on.
  void Step(RunnerPlant& plant, const JointDrive& drive, double dt, const NerveInfluence& influence,
            BodyState& state) {
    const TickLinearisation tick(plant, state, drive, dt);
    MatrixXd need = tick.imbalance() * X_;
    need.bottomRightCorner(n_, entries_) += influence.torque;
    X_.bottomRows(n_ + 6) += tick.ApplyMobility(need.transpose()).transpose();
    MovePositions(tick, dt);
    X_.rightCols(entries_) += StretchTime(plant, drive, dt, state) * influence.stretch;
  }

  const MatrixXd& X() const { return X_; }

 private:
  /// p' = p + dt v'.
  void MovePositions(const TickLinearisation& tick, double dt) {
    const DifferenceLayout layout(n_);
    auto turn = X_.middleRows<3>(layout.kTurn);
    X_.topRows<2>() += dt * X_.middleRows<2>(layout.root_speeds + 4);
    turn = (tick.turn_by_turn() * turn).eval() +
           dt * tick.turn_by_speed() * X_.middleRows<3>(layout.root_speeds);
    X_.middleRows(layout.kAngles, n_) += dt * X_.bottomRows(n_);
  }

  /// Moves the state on by dt; says how its end would change per share of longer time.
  VectorXd StretchTime(RunnerPlant& plant, const JointDrive& drive, double dt, BodyState& state) {
    TickForces forces;
    BodyState longer = state, shorter = state;
    plant.Step(longer, drive, {}, (1 + kTimeStep) * dt, forces);
    plant.Step(shorter, drive, {}, (1 - kTimeStep) * dt, forces);
    plant.Step(state, drive, {}, dt, forces);
    return CalcDifference(longer, shorter) / (2 * kTimeStep);
  }

  Eigen::Index n_, states_, entries_;
  MatrixXd X_;
};

/// Runs a gait from section to section.
class SectionRunner {
 public:
  SectionRunner(const RunnerSetup& setup, const Gait& gait)
      : setup_(setup),
        drives_(setup),
        command_(drives_.CalcTorque(gait.command)),
        plant_(setup.body, setup.soles, setup.feet, setup.gravity_G),
        state_(gait.section) {
    state_.p_GB.x() = 0;
  }

  const BodyState& state() const { return state_; }

  /// To the next section; `visit` takes the steps.
  template <typename Visit>
  void Run(int stage, const Visit& visit) {
    const int substeps = setup_.grain.substeps;
    const double dt = setup_.step_time / (kTicksPerStep * substeps);
    for (int tick = stage * kTicksPerSection; tick < (stage + 1) * kTicksPerSection; ++tick) {
      for (int substep = 1; substep <= substeps; ++substep) {
        const double share = static_cast<double>(substep) / substeps;
        drives_.ReadBetween(tick, static_cast<double>(substep - 1) / substeps, command_, drive_);
        visit(plant_, drive_, dt, (tick % kTicksPerStep + share) / kTicksPerStep, state_);
      }
    }
  }

 private:
  const RunnerSetup& setup_;
  DriveTable drives_;
  MatrixXd command_;
  RunnerPlant plant_;
  BodyState state_;
  JointDrive drive_;
};

}  // namespace

SectionMaps LineariseSections(const RunnerSetup& setup, const Gait& gait, int stages,
                              Eigen::Index entries, const InfluenceFunction& influence) {
  const VectorXd scale = CalcDifferenceScale(setup.body);
  const MatrixXd mirror = CalcMirrorOfDifferences(setup.body);
  SectionMaps found;
  SectionRunner runner(setup, gait);
  Tangent tangent(setup.body, entries);
  NerveInfluence now;
  for (int stage = 0; stage < kStages; ++stage) {
    found.sections.push_back(ToRightStance(setup.body, stage / kSectionsPerStep, runner.state()));
    const bool linearised = stage < stages;
    const bool left = stage >= kSectionsPerStep;
    const bool left_after = (stage + 1) % kStages >= kSectionsPerStep;
    tangent.Restart(left ? mirror : MatrixXd::Identity(scale.size(), scale.size()));
    runner.Run(stage, [&](RunnerPlant& plant, const JointDrive& drive, double dt, double phase,
                          BodyState& state) {
      if (linearised) {
        influence(stage, phase, now);
        tangent.Step(plant, drive, dt, now, state);
      } else {
        TickForces forces;
        plant.Step(state, drive, {}, dt, forces);
      }
    });
    if (linearised) {
      MatrixXd after = tangent.X();
      if (left_after) {
        after = (mirror * after).eval();
      }
      after = (scale.cwiseInverse().asDiagonal() * after).eval();
      found.maps.push_back(
          {after.leftCols(scale.size()) * scale.asDiagonal(), after.rightCols(entries)});
    }
  }
  return found;
}

}  // namespace footfall
