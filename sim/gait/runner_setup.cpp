#include "sim/gait/runner_setup.h"

#include <cmath>

#include "musculoskeletal/build_body.h"

namespace footfall {
namespace {

BodyModel BuildShodBody(const Conditions& conditions) {
  BodyModel body = BuildBody(conditions.runner, conditions.posture);
  AddShoeMass(body, conditions.shoe);
  return body;
}

}  // namespace

RunnerSetup::RunnerSetup(const Conditions& asked)
    : conditions(asked),
      body(BuildShodBody(asked)),
      soles(BuildSoles(body, asked)),
      reference(body, asked),
      impedance(body, asked, reference.contact_time() / reference.stride_time()),
      gravity_G(-kGravity * std::sin(asked.surface.slope),
                -kGravity * std::cos(asked.surface.slope), 0),
      step_time(0.5 * reference.stride_time()) {}

}  // namespace footfall
