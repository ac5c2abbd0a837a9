#include "sim/gait/step_effort.h"

#include <cmath>

#include "musculoskeletal/kinematics.h"
#include "sim/gait/gait_recorder.h"
#include "sim/gait/gait_task.h"
#include "sim/gait/tendon_sweep.h"

namespace footfall {

double StepEffort::Calc(int tick, const BodyState& before, const JointVector& torque) {
  if (tick == 1) {
    solver_.Reset();  // which steps this worker has traced before must not show
  }
  sample_ = BuildSample(*body_, before, torque);
  CalcKinematics(*body_, before, kinematics_);
  const auto phase = static_cast<size_t>((tick - 1) / kEffortTicks);
  solver_.Calc(kinematics_, sample_.demand, tendons_.at(phase), loads_);
  return std::sqrt(solver_.effort());
}

std::vector<TendonState> FindStepTendons(const RunnerSetup& setup, const Gait& gait) {
  constexpr int kPhases = 2 * kTicksPerStep / kEffortTicks;
  const GaitTask task = RecordTask(setup, gait, kPhases);
  std::vector<TendonState> tendons = FindTendons(
      setup.body, *setup.muscles, ReadSamples(setup.body, task), task.stride_time / kPhases, 1);
  tendons.resize(kPhases / 2);
  return tendons;
}

}  // namespace footfall
