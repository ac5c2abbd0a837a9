#include "sim/gait/step_effort.h"

#include <cmath>

#include "musculoskeletal/kinematics.h"
#include "sim/gait/activation_sweep.h"
#include "sim/gait/gait_recorder.h"
#include "sim/gait/gait_task.h"
#include "sim/gait/tendon_sweep.h"

namespace footfall {

StepEffort::StepEffort(const RunnerSetup& setup)
    : setup_(&setup), solver_(setup.body, *setup.muscles) {
  solver_.SetLegReserve(kEffortReserve, kEffortReserve);
}

double StepEffort::Calc(int tick, const BodyState& before, const JointVector& torque) {
  const bool bounded = held_.activations.size() > 0;
  if (bounded) {
    CalcActivationWindow(*setup_->muscles, tick == 1 ? held_.activations : solver_.activations(),
                         kEffortTicks * setup_->step_time / kTicksPerStep, window_);
  }
  if (tick == 1) {
    solver_.Reset();  // which steps this worker has traced before must not show
  }
  sample_ = BuildSample(setup_->body, setup_->feet, before, torque);
  CalcKinematics(setup_->body, before, kinematics_);
  const auto phase = static_cast<size_t>((tick - 1) / kEffortTicks);
  solver_.Calc(kinematics_, sample_.demand, held_.tendons.at(phase), loads_,
               bounded ? &window_ : nullptr);
  return std::sqrt(solver_.effort());
}

StepEffort::Held FindHeldMuscles(const RunnerSetup& setup, const Gait& gait) {
  constexpr int kPhases = 2 * kTicksPerStep / kEffortTicks;
  const GaitTask task = RecordTask(setup, gait, kPhases);
  const std::vector<MuscleSample> stride = ReadSamples(setup.body, setup.feet, task);
  const double sample_time = task.stride_time / kPhases;
  StepEffort::Held held;
  constexpr int kTendonPhases = 2;  // 8 ms, as where loads are recorded
  held.tendons = FindTendons(setup.body, *setup.muscles, stride, sample_time, kTendonPhases);
  BodyMuscleSolver solver(setup.body, *setup.muscles);
  const MatrixXd activations =
      SweepActivations(setup.body, *setup.muscles, solver, stride, held.tendons, sample_time);
  if (activations.size() > 0) {
    held.activations = activations.rightCols<1>();
  }
  held.tendons.resize(kPhases / 2);
  return held;
}

}  // namespace footfall
