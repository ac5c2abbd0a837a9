#include "sim/loads/muscle_replay.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "musculoskeletal/elastic_tendon.h"
#include "musculoskeletal/excitation.h"
#include "sim/gait/drive_table.h"
#include "sim/gait/grain_solver.h"
#include "sim/gait/nerves.h"
#include "sim/gait/step_simulator.h"
#include "sim/loads/muscle_plan.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

/// The orbit's two steps tick by tick.
struct OrbitStride {
  std::vector<BodyState> state;  ///< before each tick, and after the last
  std::vector<double> vertical;  ///< ground reaction, N
};

double CalcVertical(const TickForces& forces) {
  double sum = 0;
  for (const Vector3d& f : forces.sole) {
    sum += f.y();
  }
  return sum;
}

OrbitStride FollowOrbit(const SolvedGait& solved) {
  OrbitStride orbit;
  StepSimulator simulator(*solved.setup);
  const MatrixXd torque = simulator.CalcTorque(solved.gait);
  BodyState state = solved.gait.section;
  for (int step = 0; step < 2; ++step) {
    simulator.Run(step, torque, {}, state, [&](const TickView& view) {
      orbit.state.push_back(view.before);
      orbit.vertical.push_back(CalcVertical(view.forces));
    });
  }
  orbit.state.push_back(state);
  return orbit;
}

/// A runner whose served joints are moved by muscles alone.
class MuscleRunner {
 public:
  MuscleRunner(const SolvedGait& solved, const BodyMuscles& muscles, const MusclePlan& plan,
               const OrbitStride& orbit, const StepFeedback* feedback)
      : setup_(*solved.setup),
        muscles_(muscles),
        plan_(plan),
        orbit_(orbit),
        mechanics_(setup_.body, muscles),
        drives_(setup_),
        command_(drives_.CalcTorque(solved.gait.command)),
        plant_(setup_.body, setup_.soles, setup_.feet, setup_.gravity_G),
        state_(orbit.state[kFlightTicks]),
        activation_(plan.activation.col(kFlightTicks)),
        along_(plan.along.col(kFlightTicks)),
        use_(plan.activation.col(kFlightTicks)) {
    force_G_.fill(Vector3d::Zero());
    if (feedback != nullptr) {
      nerves_.emplace(*feedback);
    }
  }

  ReplayedStep RunStep() {
    ReplayedStep report;
    report.stood = true;
    for (int tick = 0; tick < kTicksPerStep && report.stood; ++tick) {
      Sample();
      CompareMotion(report);
      for (int substep = 1; substep <= setup_.grain.substeps; ++substep) {
        StepOnce(substep);
        if (substep == 1) {
          CompareForces(report);
        }
      }
      node_ = (node_ + 1) % (2 * kTicksPerStep);
      report.stood = std::abs(state_.p_GB.y() - Orbit().p_GB.y()) < kFall;
    }
    const JointVector end = state_.q - Orbit().q;
    report.joints_rms_end = std::sqrt(end.squaredNorm() / static_cast<double>(end.size()));
    report.joints_rms = std::sqrt(report.joints_rms / kTicksPerStep);
    return report;
  }

 private:
  static constexpr double kFall = 0.15;  // m, off the orbit's height

  const BodyState& Orbit() const { return orbit_.state[static_cast<std::size_t>(node_)]; }

  /// Nerves sample the body at a section.
  void Sample() {
    if (nerves_ && node_ % kTicksPerSection == 0) {
      const int tick = node_ % kTicksPerStep;
      nerves_->Sample(node_ / kTicksPerStep, tick / kTicksPerSection, state_);
    }
  }

  void StepOnce(int substep) {
    const int substeps = setup_.grain.substeps;
    const double share = static_cast<double>(substep - 1) / substeps;
    drives_.ReadBetween(node_, share, command_, drive_);
    double dt = setup_.step_time / (kTicksPerStep * substeps);
    JointVector correction = JointVector::Zero(state_.q.size());
    if (nerves_) {
      const int since = node_ % kTicksPerSection;
      nerves_->Apply((since + share + 1.0 / substeps) / kTicksPerStep, correction, dt);
    }
    PullJoints(share);
    drive_.torque += correction;
    plant_.Step(state_, drive_, {}, dt, forces_);
    for (std::size_t level = 0; level < kLumbarLevels; ++level) {
      force_G_[level] =
          -plant_.joint_space()
               .CalcReaction(setup_.body.lumbar_first[level] + 1, forces_.acceleration)
               .tail<3>();
    }
    const auto excitation = plan_.excitation.col(node_ * substeps + substep - 1);
    for (Eigen::Index i = 0; i < activation_.size(); ++i) {
      activation_(i) = StepActivation(activation_(i), excitation(i), dt, muscles_.trunk.model);
    }
    fiber_time_ = dt;
  }

  /// Muscles in place of command and impedance at the joints that they serve.
  void PullJoints(double share) {
    const Eigen::Index num_trunk = mechanics_.NumTrunk();
    mechanics_.Prepare(state_, force_G_, activation_.head(num_trunk));
    use_.head(num_trunk) = activation_.head(num_trunk);
    for (Eigen::Index i = 0; i < mechanics_.NumLegs(); ++i) {
      const Muscle& muscle = mechanics_.leg(i);
      const double length = mechanics_.leg_length()(i);
      if (fiber_time_ > 0) {
        along_(i) = StepFiber(muscle, length, activation_(num_trunk + i), along_(i), fiber_time_);
      }
      use_(num_trunk + i) = CalcTendonPull(muscle, length, along_(i)) / muscle.max_isometric_force;
    }
    VectorXd torque = mechanics_.columns() * use_ + mechanics_.passive();
    const Eigen::Index next = (node_ + 1) % plan_.disc.cols();
    torque.head(kSpineRows) += (1 - share) * plan_.disc.col(node_) + share * plan_.disc.col(next);
    for (int row = 0; row < kServedRows; ++row) {
      const int c = mechanics_.coordinate(row);
      drive_.torque[c] = torque(row);
      drive_.stiffness[c] = 0;
      drive_.qd_ref[c] = state_.qd[c];
    }
  }

  /// Before a tick.
  void CompareMotion(ReplayedStep& report) {
    const JointVector off = state_.q - Orbit().q;
    report.joints_rms += off.squaredNorm() / static_cast<double>(off.size());
    Eigen::Index worst = 0;
    const double most = off.cwiseAbs().maxCoeff(&worst);
    if (most > report.worst) {
      report.worst = most;
      report.worst_joint = setup_.body.coordinates[static_cast<std::size_t>(worst)].name;
    }
    report.pelvis_height =
        std::max(report.pelvis_height, std::abs(state_.p_GB.y() - Orbit().p_GB.y()));
  }

  /// After the first substep of a tick.
  void CompareForces(ReplayedStep& report) {
    const auto at = static_cast<std::size_t>(node_);
    report.vertical_peak = std::max(report.vertical_peak, CalcVertical(forces_));
    report.vertical_peak_orbit = std::max(report.vertical_peak_orbit, orbit_.vertical[at]);
    if (!force_G_[0].isZero()) {
      report.compression_peak = std::max(report.compression_peak, mechanics_.l5s1_compression());
    }
  }

  const RunnerSetup& setup_;
  const BodyMuscles& muscles_;
  const MusclePlan& plan_;
  const OrbitStride& orbit_;
  std::optional<Nerves> nerves_;
  MuscleMechanics mechanics_;
  DriveTable drives_;
  MatrixXd command_;
  RunnerPlant plant_;
  BodyState state_;
  VectorXd activation_, along_, use_;
  PerLevel<Vector3d> force_G_;
  JointDrive drive_;
  TickForces forces_;
  double fiber_time_ = 0;
  int node_ = kFlightTicks;  ///< of the stride, before the present tick
};

}  // namespace

MuscleReplay ReplayMuscles(const SolvedGait& solved, int steps) {
  MuscleReplay replay;
  if (!solved.found || !solved.symmetric) {
    replay.reason = solved.found ? "sides differ: only runners alike on both sides are replayed"
                                 : solved.reason;
    return replay;
  }
  const SolvedGait fine = SolveWithGrain(solved, {.substeps = kMuscleSubsteps});
  if (!fine.found) {
    replay.reason = "no orbit at small time steps: " + fine.reason;
    return replay;
  }
  const BodyMuscles& muscles = *fine.setup->muscles;
  const StrideRecord record = RecordStride(fine, muscles);
  const MusclePlan plan = PlanMuscles(fine, muscles, record);
  const OrbitStride orbit = FollowOrbit(fine);
  replay.found = true;
  replay.time_step = fine.setup->step_time / (kTicksPerStep * kMuscleSubsteps);
  replay.compression_peak =
      record.lumbar.force.row(0).head(record.lumbar.force.cols() / 2).maxCoeff();
  replay.demand_peak = plan.demand.cwiseAbs().rowwise().maxCoeff();
  replay.remainder_peak = plan.remainder.cwiseAbs().rowwise().maxCoeff();
  const MuscleMechanics mechanics(fine.setup->body, muscles);
  for (int row = 0; row < kServedRows; ++row) {
    replay.rows.push_back(
        fine.setup->body.coordinates[static_cast<std::size_t>(mechanics.coordinate(row))].name);
  }
  replay.open = MuscleRunner(fine, muscles, plan, orbit, nullptr).RunStep();
  if (steps > 0) {
    const StepFeedback feedback(*fine.setup, fine.gait, true);
    MuscleRunner held(fine, muscles, plan, orbit, &feedback);
    for (int step = 0; step < steps && (step == 0 || replay.held.back().stood); ++step) {
      replay.held.push_back(held.RunStep());
    }
  }
  return replay;
}

}  // namespace footfall
