#include "sim/gait/runner_setup.h"

#include "musculoskeletal/body_muscles.h"
#include "sim/gait/base_gait_set.h"
#include "sim/gait/fit_gait.h"
#include "sim/gait/gait_task.h"
#include "sim/gait/sloping_ground.h"

namespace footfall {

RunnerSetup::RunnerSetup(const Conditions& asked, const GaitTask& task)
    : conditions(asked),
      body(BuildRunningBody(asked)),
      muscles(std::make_unique<const BodyMuscles>(BuildBodyMuscles(
          body, asked.runner, asked.core, asked.posture, asked.spine, asked.model))),
      soles(BuildSoles(body, asked)),
      feet(BuildFeet(body, asked)),
      reference(body, asked),
      impedance(body, asked, reference.contact_time() / reference.stride_time()),
      gravity_G(CalcGravity(asked.surface)),
      step_time(0.5 * reference.stride_time()) {
  if (!task.empty()) {
    impedance.SetMuscles(
        CalcMuscleImpedance(body, feet, *muscles,
                            ScaleTask(FitTask(body, task), body.mass, body.height, 2 * step_time)));
  }
}

RunnerSetup::RunnerSetup(const Conditions& asked) : RunnerSetup(asked, BuildBaseTask(asked.gait)) {}

RunnerSetup::~RunnerSetup() = default;

}  // namespace footfall
