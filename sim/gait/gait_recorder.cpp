#include "sim/gait/gait_recorder.h"

#include <stdexcept>

#include "sim/gait/fourier.h"
#include "sim/gait/gait_task.h"
#include "sim/gait/step_simulator.h"

namespace footfall {
namespace {

/// A symmetric stride at every tick: coordinate x tick.
GaitTask RecordTicks(const RunnerSetup& setup, const Gait& gait) {
  const BodyModel& body = setup.body;
  GaitTask task;
  task.q.resize(body.NumCoordinates(), 2 * kTicksPerStep);
  task.qd = task.torque = task.q;
  task.stride_time = 2 * setup.step_time;
  task.body_mass = body.mass;
  task.body_height = body.height;
  StepSimulator simulator(setup);
  BodyState state = gait.section;
  auto store = [&](const TickView& view) {
    const Eigen::Index right = view.tick - 1, left = right + kTicksPerStep;
    task.q.col(right) = view.before.q;
    task.qd.col(right) = view.before.qd;
    task.torque.col(right) = view.forces.torque;
    task.q.col(left) = MirrorCoordinates(body, view.before.q);
    task.qd.col(left) = MirrorCoordinates(body, view.before.qd);
    task.torque.col(left) = MirrorCoordinates(body, view.forces.torque);
  };
  if (!simulator.Run(0, simulator.CalcTorque(gait), {}, state, store)) {
    throw std::runtime_error("the runner fell in the step whose task was recorded");
  }
  return task;
}

}  // namespace

JointVector MirrorCoordinates(const BodyModel& body, const JointVector& right) {
  JointVector left(right.size());
  for (Eigen::Index i = 0; i < right.size(); ++i) {
    const Coordinate& c = body.coordinates[static_cast<size_t>(i)];
    left[i] = c.mirror_sign * right[c.mirror];
  }
  return left;
}

GaitTask RecordTask(const RunnerSetup& setup, const Gait& gait, int num_phases) {
  const GaitTask ticks = RecordTicks(setup, gait);
  const Eigen::Index every = 2 * kTicksPerStep / num_phases;
  const auto phases = Eigen::seqN(Eigen::Index{0}, Eigen::Index{num_phases}, every);
  GaitTask task = ticks;
  task.q = ticks.q(Eigen::all, phases);
  task.qd = ticks.qd(Eigen::all, phases);
  task.torque = ticks.torque(Eigen::all, phases);
  return task;
}

Gait RefitCommand(const RunnerSetup& from, const RunnerSetup& to, const Gait& gait) {
  const GaitTask ticks = RecordTicks(from, gait);
  const DriveTable old_drives(from), new_drives(to);
  const MatrixXd old_torque = old_drives.CalcTorque(gait.command);
  JointDrive before, after;
  Gait refitted = gait;
  for (Eigen::Index tick = 0; tick < ticks.q.cols(); ++tick) {
    old_drives.Read(static_cast<int>(tick), old_torque, before);
    new_drives.Read(static_cast<int>(tick), old_torque, after);
    const JointVector stiffness = before.stiffness - after.stiffness;
    const JointVector damping = before.damping - after.damping;
    const JointVector change = stiffness.cwiseProduct(before.q_ref - ticks.q.col(tick)) +
                               damping.cwiseProduct(before.qd_ref - ticks.qd.col(tick));
    const double phase = static_cast<double>(tick) / static_cast<double>(ticks.q.cols());
    VectorXd basis =
        CalcFourierBasis(phase, kCommandHarmonics) * 2 / static_cast<double>(ticks.q.cols());
    basis[0] /= 2;
    refitted.command += change * basis.transpose();
  }
  return refitted;
}

}  // namespace footfall
