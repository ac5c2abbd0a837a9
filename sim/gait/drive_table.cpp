#include "sim/gait/drive_table.h"

#include "musculoskeletal/body_muscles.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/passive_pull.h"
#include "sim/gait/fourier.h"
#include "sim/gait/gait.h"
#include "sim/gait/runner_plant.h"
#include "sim/gait/runner_setup.h"

namespace footfall {
namespace {

/// The tick whose command acts at a tick: the middle of those for which one value is kept, since
/// who learns such a command learns to send it ahead by half of that time.
double CalcHeldTick(int tick, int hold) {
  const int first = tick / hold * hold;
  return first + 0.5 * (hold - 1);
}

}  // namespace

DriveTable::DriveTable(const RunnerSetup& setup) {
  constexpr int ticks = 2 * kTicksPerStep + 1;
  const int n = setup.body.NumCoordinates();
  basis_.resize(2 * setup.grain.harmonics + 1, ticks);
  for (MatrixXd* table : {&q_ref_, &qd_ref_, &stiffness_, &damping_, &passive_}) {
    table->setZero(n, ticks);
  }
  JointVector q(n), slope(n), stiffness(n), damping(n);
  for (int tick = 0; tick < ticks; ++tick) {
    const double phase = static_cast<double>(tick) / (2 * kTicksPerStep);
    basis_.col(tick) = CalcFourierBasis(CalcHeldTick(tick, setup.grain.hold) / (2 * kTicksPerStep),
                                        setup.grain.harmonics);
    const double since_strike = phase - setup.strike_phase;
    setup.reference.CalcJoints(since_strike, q, slope);
    setup.impedance.Calc(since_strike + kStrikePhase, stiffness, damping);
    q_ref_.col(tick) = q;
    qd_ref_.col(tick) = slope / (2 * setup.step_time);
    stiffness_.col(tick) = stiffness;
    damping_.col(tick) = damping;
  }
  if (HasPassivePull(setup.muscles->limbs)) {
    AddPassivePull(setup);
  }
}

void DriveTable::AddPassivePull(const RunnerSetup& setup) {
  const LinkTree tree(setup.body);
  BodyState state = BuildZeroState(setup.body);
  Kinematics kinematics;
  for (Eigen::Index tick = 0; tick < q_ref_.cols(); ++tick) {
    state.q = q_ref_.col(tick);
    CalcKinematics(setup.body, state, kinematics);
    passive_.col(tick) = CalcPassivePull(setup.body, tree, setup.muscles->limbs, kinematics);
  }
}

void DriveTable::Read(int tick, const MatrixXd& torque, JointDrive& drive) const {
  drive.torque = torque.col(tick) + passive_.col(tick);
  drive.q_ref = q_ref_.col(tick);
  drive.qd_ref = qd_ref_.col(tick);
  drive.stiffness = stiffness_.col(tick);
  drive.damping = damping_.col(tick);
}

void DriveTable::ReadBetween(int tick, double share, const MatrixXd& torque,
                             JointDrive& drive) const {
  const auto mix = [&](const MatrixXd& table) -> JointVector {
    return (1 - share) * table.col(tick) + share * table.col(tick + 1);
  };
  drive.torque = mix(torque) + mix(passive_);
  drive.q_ref = mix(q_ref_);
  drive.qd_ref = mix(qd_ref_);
  drive.stiffness = mix(stiffness_);
  drive.damping = mix(damping_);
}

}  // namespace footfall
