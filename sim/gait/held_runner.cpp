#include "sim/gait/held_runner.h"

#include <cmath>

#include "sim/gait/deviate.h"

namespace footfall {
namespace {

constexpr double kFeltLoad = 0.05;  // body weights on a foot that feels the ground

}  // namespace

HeldRunner::HeldRunner(const RunnerSetup& setup, const Gait& gait, const StepFeedback& feedback,
                       const MotorNoise& noise)
    : setup_(setup),
      nerves_(feedback),
      noise_(noise),
      random_(noise.seed),
      noise_state_(JointVector::Zero(setup.body.NumCoordinates())),
      simulator_(setup),
      torque_(simulator_.CalcTorque(gait)),
      state_(gait.section) {
  state_.p_GB.x() = 0;
}

void HeldRunner::AddNoise(double dt, JointVector& torque) {
  if (noise_.share == 0) {
    return;
  }
  const double fade = std::exp(-dt / kNoiseTime), fresh = std::sqrt(1 - fade * fade);
  for (Eigen::Index j = 0; j < torque.size(); ++j) {
    noise_state_[j] = fade * noise_state_[j] + fresh * CalcDeviate(random_);
    torque[j] *= 1 + noise_.share * noise_state_[j];
  }
}

void HeldRunner::RaiseGround() {
  const auto swinging = static_cast<size_t>(1 - step_);
  ground_[swinging] = ground_ahead_;
  simulator_.plant().SetGroundHeight(swinging, ground_ahead_);
}

BodyState HeldRunner::FeelState() {
  const RunnerPlant& plant = simulator_.plant();
  std::array<double, 2> load{};
  for (size_t i = 0; i < plant.soles().size(); ++i) {
    load[static_cast<size_t>(plant.soles()[i].side)] += plant.contacts()[i].force.y();
  }
  const size_t loaded = load[0] > load[1] ? 0 : 1;
  if (load[loaded] > kFeltLoad * setup_.body.BodyWeight()) {
    felt_ground_ = ground_[loaded];
  }
  BodyState felt = state_;
  felt.p_GB.y() -= felt_ground_;
  return felt;
}

bool HeldRunner::RunStep(const TickObserver& observe) {
  for (int section = 0; section < kSectionsPerStep; ++section) {
    if (section == kSectionsPerStep / 2) {
      RaiseGround();
    }
    nerves_.Sample(step_, section, FeelState());
    StepChange change;
    change.adjust = [&](double phase, JointVector& torque, double& dt) {
      nerves_.Apply(phase - static_cast<double>(section) / kSectionsPerStep, torque, dt);
      AddNoise(dt, torque);
      seconds_ += dt;
    };
    const int first = section * kTicksPerSection;
    if (!simulator_.RunTicks(step_, first, first + kTicksPerSection, torque_, change, state_,
                             observe)) {
      return false;
    }
  }
  step_ = 1 - step_;
  return true;
}

HoldReport Hold(const RunnerSetup& setup, const Gait& gait, const StepFeedback& feedback,
                double seconds, const Disturbance& disturbance) {
  HeldRunner runner(setup, gait, feedback, disturbance.noise);
  runner.state().v.tail<3>() += disturbance.push;
  runner.SetGroundAhead(disturbance.ground_rise);
  HoldReport report;
  double half_time = 0, half_distance = 0;
  while (runner.seconds() < seconds) {
    const bool stood = runner.RunStep({});
    report.seconds = runner.seconds();
    if (!stood) {
      report.fell = true;
      return report;
    }
    if (report.seconds < 0.5 * seconds) {
      half_time = report.seconds;
      half_distance = runner.state().p_GB.x();
    }
  }
  report.speed = (runner.state().p_GB.x() - half_distance) / (report.seconds - half_time);
  return report;
}

}  // namespace footfall
