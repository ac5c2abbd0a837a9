#include "sim/loads/bullet_replay.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "musculoskeletal/body_muscles.h"
#include "sim/engine/bullet_engine.h"
#include "sim/gait/drive_table.h"
#include "sim/gait/runner_plant.h"
#include "sim/gait/scenario_solver.h"
#include "sim/loads/lumbar_sampler.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

/// Steps the gait's law on Bullet's accelerations.
class BulletRunner {
 public:
  BulletRunner(const SolvedGait& solved, double h)
      : setup_(*solved.setup),
        h_(h),
        drives_(setup_),
        torque_table_(drives_.CalcTorque(solved.gait.command)),
        engine_(setup_.body, setup_.gravity_G),
        space_(setup_.body, setup_.gravity_G) {}

  /// Forces and Bullet's acceleration at a state; `at` in ticks from the section.
  void Evaluate(double at, const BodyState& state) {
    const auto tick = static_cast<int>(at);
    const double w = at - tick;
    drives_.Read(tick, torque_table_, drive_);
    drives_.Read(tick + 1, torque_table_, next_);
    torque_ = (1 - w) * CalcJointTorque(setup_.body, setup_.feet, drive_, state) +
              w * CalcJointTorque(setup_.body, setup_.feet, next_, state);
    space_.Update(state);
    FindContacts(state);
    acceleration_ = engine_.CalcAccelerations(state, torque_, forces_);
  }

  /// Speeds of a step dt earlier by dt/2 become those of h/2 earlier (RunnerPlant).
  void RestaggerSpeeds(double dt, BodyState& state) {
    Evaluate(0, state);
    AdvanceSpeeds(state, acceleration_, 0.5 * (dt - h_));
  }

  /// Moves on by h from the state that was evaluated.
  void Step(BodyState& state) {
    space_.FormEquations();
    const SpeedVector force = space_.mass_matrix() * acceleration_;
    for (size_t i = 0; i < forces_.size(); ++i) {
      space_.AddPointInertia(forces_[i].link, points_[i], h_ * damping_[i]);
    }
    space_.FormEquations();
    SpeedMatrix system = space_.mass_matrix();
    system.diagonal().tail(torque_.size()) +=
        h_ * (drive_.damping + kSpringInertia * h_ * drive_.stiffness);
    const SpeedVector a = system.llt().solve(force);
    AdvanceSpeeds(state, a, h_);
    AdvancePositions(state, h_);
  }

  double CalcVertical() const {
    double sum = 0;
    for (const PointForce& force : forces_) {
      sum += force.f_G.y();
    }
    return sum;
  }
  const JointSpace& space() const { return space_; }
  const SpeedVector& acceleration() const { return acceleration_; }
  const JointVector& torque() const { return torque_; }

 private:
  void FindContacts(const BodyState& state) {
    forces_.clear();
    points_.clear();
    damping_.clear();
    for (const SolePoint& sole : setup_.soles) {
      const Vector3d p = space_.CalcPoint(sole.link, sole.p_LP);
      const double height = state.p_GB.y() + p.y() - sole.ground_height;
      if (height < 0) {
        const Vector3d v = space_.CalcPointVelocity(sole.link, p);
        const ContactForce contact = CalcContactForce(sole.layers, height, v, h_);
        forces_.push_back({sole.link, sole.p_LP, contact.force});
        points_.push_back(p);
        damping_.push_back(contact.damping);
        space_.ApplyForce(sole.link, p, contact.force);
      }
    }
  }

  const RunnerSetup& setup_;
  double h_;
  DriveTable drives_;
  MatrixXd torque_table_;
  BulletEngine engine_;
  JointSpace space_;
  JointDrive drive_, next_;
  JointVector torque_;
  SpeedVector acceleration_;
  std::vector<PointForce> forces_;
  std::vector<Vector3d> points_, damping_;
};

}  // namespace

ReplayLoads ReplayInBullet(const SolvedGait& solved, const BodyMuscles& muscles,
                           const StrideRecord& record) {
  const RunnerSetup& setup = *solved.setup;
  BulletRunner runner(solved, setup.step_time / (kTicksPerStep * kReplaySubsteps));
  LumbarSampler sampler(setup.body, muscles);
  ActivationWindow window;
  BodyDemand demand;
  BodyState state = solved.gait.section;
  runner.RestaggerSpeeds(setup.step_time / kTicksPerStep, state);
  ReplayLoads loads;
  for (int substep = 0; substep < kTicksPerStep * kReplaySubsteps; ++substep) {
    runner.Evaluate(static_cast<double>(substep) / kReplaySubsteps, state);
    loads.vertical_peak = std::max(loads.vertical_peak, runner.CalcVertical());
    if (substep % (kLumbarTicks * kReplaySubsteps) == 0) {
      const auto sample = static_cast<size_t>(substep / (kLumbarTicks * kReplaySubsteps));
      const Eigen::ArrayXXd& activations = record.lumbar.activations;
      if (muscles.trunk.rate_limited) {
        const auto before =
            (static_cast<Eigen::Index>(sample) + activations.cols() - 1) % activations.cols();
        CalcActivationWindow(muscles, activations.col(before).matrix(), kLumbarTicks * record.dt,
                             window);
      }
      CalcDemand(setup.body, setup.feet, state, runner.space(), runner.acceleration(),
                 runner.torque(), demand);
      const BodyLoads& body = sampler.Calc(state, demand, record.lumbar.tendons[sample],
                                           muscles.trunk.rate_limited ? &window : nullptr);
      loads.l5s1_compression_peak = std::max(loads.l5s1_compression_peak, body.spine.force[0].x());
    }
    runner.Step(state);
    if (!std::isfinite(state.p_GB.y())) {
      loads.fell = true;
      break;
    }
  }
  return loads;
}

double CalcEngineDifference(const ReplayLoads& replay, const StrideRecord& record) {
  if (replay.fell) {
    return std::numeric_limits<double>::infinity();
  }
  const double vertical =
      (record.ground[0].row(1) + record.ground[1].row(1)).head(kTicksPerStep).maxCoeff();
  const double compression =
      record.lumbar.force.row(0).head(kTicksPerStep / kLumbarTicks).maxCoeff();
  return std::max(std::abs(replay.vertical_peak / vertical - 1),
                  std::abs(replay.l5s1_compression_peak / compression - 1));
}

}  // namespace footfall
