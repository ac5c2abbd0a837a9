#include "sim/gait/held_runner.h"

#include <cmath>

#include "sim/gait/deviate.h"

namespace footfall {

HeldRunner::HeldRunner(const RunnerSetup& setup, const Gait& gait, const StepFeedback& feedback,
                       const MotorNoise& noise)
    : setup_(setup),
      feedback_(feedback),
      noise_(noise),
      random_(noise.seed),
      noise_state_(JointVector::Zero(setup.body.NumCoordinates())),
      simulator_(setup),
      torque_(simulator_.CalcTorque(gait)),
      state_(gait.section),
      before_(feedback.BuildSilence(1, kSectionsPerStep - 1)) {
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

bool HeldRunner::RunStep(const TickObserver& observe) {
  constexpr int ticks = kTicksPerStep / kSectionsPerStep;
  simulator_.plant().SetGroundHeight(static_cast<size_t>(step_), ground_ahead_);
  for (int section = 0; section < kSectionsPerStep; ++section) {
    const NerveAnswer now = feedback_.CalcAnswer(step_, section, state_, before_);
    StepChange change;
    change.adjust = [&](double phase, JointVector& torque, double& dt) {
      const double age = phase - static_cast<double>(section) / kSectionsPerStep;
      feedback_.Apply(now, age, torque, dt);
      feedback_.Apply(before_, age + 1.0 / kSectionsPerStep, torque, dt);
      AddNoise(dt, torque);
      seconds_ += dt;
    };
    if (!simulator_.RunTicks(step_, section * ticks, (section + 1) * ticks, torque_, change, state_,
                             observe)) {
      return false;
    }
    before_ = now;
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
