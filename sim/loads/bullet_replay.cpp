#include "sim/loads/bullet_replay.h"

#include <algorithm>
#include <cmath>

#include "sim/engine/bullet_engine.h"
#include "sim/engine/runge_kutta.h"

namespace footfall {
namespace {

/// Torque and contact forces of the gait's law at any time and state, explicitly.
class ExplicitLaw {
 public:
  ExplicitLaw(const SolvedGait& solved)
      : setup_(*solved.setup),
        drives_(setup_),
        torque_(drives_.CalcTorque(solved.gait.command)),
        space_(setup_.body, setup_.gravity_G),
        tick_time_(setup_.step_time / kTicksPerStep) {}

  void operator()(double time, const BodyState& state, Drive& drive) {
    const double at = std::min(time / tick_time_, 2.0 * kTicksPerStep - 1);
    const auto tick = static_cast<int>(at);
    const double w = at - tick;
    drives_.Read(tick, torque_, from_);
    drives_.Read(tick + 1, torque_, to_);
    drive.torque = (1 - w) * CalcJointTorque(setup_.body, from_, state) +
                   w * CalcJointTorque(setup_.body, to_, state);
    FindContacts(state, drive.forces);
  }

  /// Kinematics of the last state asked.
  JointSpace& space() { return space_; }

 private:
  void FindContacts(const BodyState& state, std::vector<PointForce>& forces) {
    space_.Update(state);
    forces.clear();
    for (const SolePoint& sole : setup_.soles) {
      const Vector3d p = space_.p_OL(sole.link) + space_.R_GL(sole.link) * sole.p_LP;
      const double height = state.p_GB.y() + p.y();
      if (height < 0) {
        const Vector3d v = space_.CalcPointVelocity(sole.link, p);
        const Vector3d f = CalcContactForce(sole.layers, height, v, 0).force;
        forces.push_back({sole.link, sole.p_LP, f});
        space_.ApplyForce(sole.link, p, f);
      }
    }
  }

  const RunnerSetup& setup_;
  DriveTable drives_;
  MatrixXd torque_;
  JointSpace space_;
  double tick_time_;
  JointDrive from_, to_;
};

double SumVertical(const std::vector<PointForce>& forces) {
  double sum = 0;
  for (const PointForce& force : forces) {
    sum += force.f_G.y();
  }
  return sum;
}

}  // namespace

ReplayLoads ReplayInBullet(const SolvedGait& solved, const TrunkModel& trunk) {
  const RunnerSetup& setup = *solved.setup;
  BulletEngine engine(setup.body, setup.gravity_G);
  ExplicitLaw law(solved);
  LumbarSampler sampler(setup.body, trunk);
  Drive drive;
  BodyState state = solved.gait.section;
  ReplayLoads loads;
  const double tick_time = setup.step_time / kTicksPerStep;
  for (int tick = 0; tick < kTicksPerStep; ++tick) {
    const double time = tick * tick_time;
    law(time, state, drive);
    loads.vertical_peak = std::max(loads.vertical_peak, SumVertical(drive.forces));
    if (tick % kLumbarTicks == 0) {
      const SpeedVector a = engine.CalcAccelerations(state, drive.torque, drive.forces);
      const SpineLoads& spine = sampler.Calc(state, law.space(), a, drive.torque);
      loads.l5s1_compression_peak = std::max(loads.l5s1_compression_peak, spine.force[0].x());
    }
    for (int k = 0; k < kReplaySubsteps; ++k) {
      const double h = tick_time / kReplaySubsteps;
      StepRungeKutta2(engine, law, time + k * h, h, state, drive);
    }
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
