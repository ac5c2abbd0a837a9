#include "sim/loads/stride_record.h"

#include <cmath>
#include <limits>
#include <stdexcept>

#include "musculoskeletal/body_muscles.h"
#include "musculoskeletal/build_body.h"
#include "musculoskeletal/pelvis_rotation.h"
#include "sim/gait/blend.h"
#include "sim/gait/held_runner.h"
#include "sim/gait/muscle_demand.h"
#include "sim/gait/scenario_solver.h"
#include "sim/gait/step_simulator.h"
#include "sim/gait/tendon_sweep.h"
#include "sim/loads/lumbar_sampler.h"
#include "sim/loads/stride_recruitment.h"

namespace footfall {
namespace {

constexpr Eigen::Index kStrideTicks = Eigen::Index{2} * kTicksPerStep;
constexpr double kNoContact = 1;  // N, below which a centre of pressure means nothing
// Where an accelerometer is strapped on, pelvis frame of the legs' table, m: 6 cm behind L5/S1.
const Vector3d kBackOfSacrum(-0.16, 0.03, 0);

/// Places whose upward acceleration is recorded: where accelerometers are worn.
struct Accelerometer {
  int link;
  Vector3d p_LP;
};

std::array<Accelerometer, kSensors> PlaceAccelerometers(const BodyModel& body) {
  auto place = [&](const char* name, const Vector3d& p_BP) {
    const Body& on = FindBody(body, name);
    return Accelerometer{on.link, on.p_LB + p_BP};
  };
  const int head = FindBody(body, "head").link;
  // Distal tibiae (an eighth of their length above the ankle), sacrum, head's centre of mass.
  std::array<Accelerometer, kSensors> sensors = {
      place("tibia_r", {0, -0.205 * body.height, 0}),
      place("tibia_l", {0, -0.205 * body.height, 0}),
      place("sacrum", kBackOfSacrum * (body.height / kLegTableHeight)),
      Accelerometer{head, body.links[static_cast<size_t>(head)].p_LC}};
  for (size_t level = 0; level < kLumbarLevels; ++level) {
    // The last hinge of the joint carries the upper body and has its origin in the joint's centre.
    sensors[kLevelSensor + level] = {body.lumbar_first[level] + 3, Vector3d::Zero()};
  }
  return sensors;
}

Eigen::Index NumMuscles(const BodyMuscles& muscles) {
  return static_cast<Eigen::Index>(muscles.trunk.muscles.size() + muscles.limbs.muscles.size());
}

/// Fills a StrideRecord tick by tick.
class Recorder {
 public:
  /// @param mirrored the second step is the mirror image of the first, so that muscles are
  /// recruited along the first alone. A tick is counted as long as one of the orbit.
  Recorder(const SolvedGait& solved, const BodyMuscles& muscles, bool mirrored)
      : setup_(*solved.setup),
        body_(setup_.body),
        muscles_(muscles),
        mirrored_(mirrored),
        feet_(body_, setup_.conditions, setup_.soles, kStrideTicks),
        accelerometers_(PlaceAccelerometers(body_)) {
    constexpr Eigen::Index ticks = kStrideTicks;
    record_.dt = setup_.step_time / kTicksPerStep;
    record_.pelvis.resize(6, ticks);
    record_.coordinates.resize(body_.NumCoordinates(), ticks);
    record_.torque.resize(body_.NumCoordinates(), ticks);
    record_.root_residual.resize(6, ticks);
    record_.acceleration.resize(kSensors, ticks);
    record_.centre_of_mass.resize(3, ticks);
    for (size_t foot = 0; foot < 2; ++foot) {
      record_.ground[foot].setZero(3, ticks);
      record_.pressure_centre[foot].setConstant(3, ticks, std::numeric_limits<double>::quiet_NaN());
    }
    record_.lumbar.Resize(ticks / kLumbarTicks, NumMuscles(muscles));
  }

  void Add(const TickView& view) {
    const Eigen::Index tick = view.step * kTicksPerStep + view.tick - 1;
    seconds_ += view.dt;
    StoreMotion(tick, view);
    StoreGround(tick, view);
    feet_.Add(tick, view);
    AddEnergy(view);
    if (tick % kLumbarTicks == 0 && !(mirrored_ && view.step == 1)) {
      MuscleSample& sample = samples_.emplace_back();
      sample.state = view.before;
      CalcDemand(body_, setup_.feet, view.before, view.plant.joint_space(),
                 view.forces.acceleration, view.forces.torque, sample.demand);
    }
  }

  /// From now on a tick is counted as long as they were in the mean: those of a runner whose clock
  /// is held by feedback differ.
  void CountMeanTicks() { record_.dt = seconds_ / static_cast<double>(kStrideTicks); }

  /// Recruits over the whole stride and hands the record over.
  StrideRecord Take() {
    record_.feet = feet_.Take(record_.ground);
    LumbarRecord& lumbar = record_.lumbar;
    const double sample_time = kLumbarTicks * record_.dt;
    lumbar.tendons = FindTendons(body_, muscles_, samples_, sample_time, kTendonStep, mirrored_);
    RecruitStride(body_, muscles_, samples_, sample_time, mirrored_, lumbar);
    return std::move(record_);
  }

 private:
  void StoreMotion(Eigen::Index tick, const TickView& view) {
    const JointSpace& space = view.plant.joint_space();
    const SpeedVector& a = view.forces.acceleration;
    record_.pelvis.col(tick).head<3>() = view.before.p_GB;
    record_.pelvis.col(tick).tail<3>() = ReadPelvisAngles(space.R_GL(0));
    record_.coordinates.col(tick) = view.before.q;
    record_.torque.col(tick) = view.forces.torque;
    record_.centre_of_mass.col(tick).head<3>() = view.before.p_GB + space.CalcCentreOfMass();
    for (size_t i = 0; i < accelerometers_.size(); ++i) {
      const Accelerometer& at = accelerometers_[i];
      const Vector3d p = space.CalcPoint(at.link, at.p_LP);
      record_.acceleration(static_cast<Eigen::Index>(i), tick) =
          space.CalcPointAcceleration(at.link, p, a).y();
    }
  }

  void StoreGround(Eigen::Index tick, const TickView& view) {
    const JointSpace& space = view.plant.joint_space();
    std::array<Vector3d, 2> moment = {Vector3d::Zero(), Vector3d::Zero()};
    Vector6d external = Vector6d::Zero();
    for (size_t i = 0; i < view.plant.soles().size(); ++i) {
      const SolePoint& sole = view.plant.soles()[i];
      const Vector3d& f = view.forces.sole[i];
      const Vector3d p = space.CalcPoint(sole.link, sole.p_LP);
      const auto foot = static_cast<size_t>(sole.side);
      record_.ground[foot].col(tick) += f.array();
      moment[foot] += f.y() * (view.before.p_GB + p);
      external.head<3>() += p.cross(f);
      external.tail<3>() += f;
    }
    for (size_t foot = 0; foot < 2; ++foot) {
      const double load = record_.ground[foot](1, tick);
      if (load > kNoContact) {
        record_.pressure_centre[foot].col(tick) = moment[foot] / load;
      }
    }
    // The plant's joint space still holds the explicit contact forces; the exact ones replace them.
    record_.root_residual.col(tick) =
        view.plant.joint_space().CalcWholeBodyNeed(view.forces.acceleration) - external;
  }

  /// Work of a tick: generalised forces times the mean of the generalised speeds before and after
  /// it, so that the sole's points move by J v_mean. (With their classical acceleration in place of
  /// J a they would count the turning of the foot within the tick, which moves no force.)
  void AddEnergy(const TickView& view) {
    EnergyBook& book = record_.energy;
    const JointVector rate = 0.5 * (view.before.qd + view.state.qd);
    const JointVector power = view.forces.torque.cwiseProduct(rate);
    book.joints += view.dt * power.sum();
    JointVector put_in = power.cwiseMax(0);
    for (const YieldingTissue& tissue : body_.tissues) {
      put_in[tissue.coordinate] = 0;
      const double work = view.dt * power[tissue.coordinate];
      (work < 0 ? book.tissue_negative : book.tissue_positive) += work;
    }
    book.joints_positive += view.dt * put_in.sum();
    const JointSpace& space = view.plant.joint_space();
    for (size_t i = 0; i < view.plant.soles().size(); ++i) {
      const SolePoint& sole = view.plant.soles()[i];
      const Vector3d p = space.CalcPoint(sole.link, sole.p_LP);
      const Vector3d v =
          space.CalcPointVelocity(sole.link, p) +
          0.5 * view.dt *
              space.CalcPointSpatialAcceleration(sole.link, p, view.forces.acceleration);
      book.ground += view.dt * view.forces.sole[i].dot(v);
    }
  }

  const RunnerSetup& setup_;
  const BodyModel& body_;
  const BodyMuscles& muscles_;
  bool mirrored_;
  double seconds_ = 0;
  std::vector<MuscleSample> samples_;
  FootRecorder feet_;
  std::array<Accelerometer, kSensors> accelerometers_;
  StrideRecord record_;
};

}  // namespace

double CalcSaturation(const Eigen::Ref<const Eigen::ArrayXXd>& activations) {
  constexpr double kSaturated = 0.999;
  return (activations >= kSaturated).cast<double>().rowwise().mean().maxCoeff();
}

namespace {

/// Two steps by `run_step(step, observe)`, which moves `state` and tells whether the runner stood.
template <class RunStep>
StrideRecord RecordSteps(const SolvedGait& solved, const BodyMuscles& muscles, bool mirrored,
                         bool held, const BodyState& state, RunStep&& run_step) {
  Recorder recorder(solved, muscles, mirrored);
  auto energy = [&](const BodyState& at) {
    JointSpace space(solved.setup->body, solved.setup->gravity_G);
    space.Update(at);
    return space.CalcKineticEnergy() + space.CalcPotentialEnergy(at.p_GB);
  };
  const double energy_before = energy(state), start = state.p_GB.x();
  for (int step = 0; step < 2; ++step) {
    if (!run_step(step, [&](const TickView& view) { recorder.Add(view); })) {
      throw std::runtime_error("the runner fell in the stride to be recorded");
    }
  }
  if (held) {
    recorder.CountMeanTicks();
  }
  StrideRecord record = recorder.Take();
  record.distance = state.p_GB.x() - start;
  record.energy.energy_change = energy(state) - energy_before;
  return record;
}

}  // namespace

StrideRecord RecordStride(const SolvedGait& solved, const BodyMuscles& muscles) {
  StepSimulator simulator(*solved.setup);
  const MatrixXd torque = simulator.CalcTorque(solved.gait);
  BodyState state = solved.gait.section;
  state.p_GB.x() = 0;
  const bool mirrored = solved.symmetric && IsSymmetric(solved.setup->conditions);
  return RecordSteps(solved, muscles, mirrored, false, state,
                     [&](int step, const TickObserver& observe) {
                       return simulator.Run(step, torque, {}, state, observe);
                     });
}

StrideRecord RecordStride(HeldRunner& runner, const SolvedGait& solved,
                          const BodyMuscles& muscles) {
  return RecordSteps(solved, muscles, false, true, runner.state(),
                     [&](int, const TickObserver& observe) { return runner.RunStep(observe); });
}

}  // namespace footfall
