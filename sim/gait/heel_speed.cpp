#include "sim/gait/heel_speed.h"

#include "musculoskeletal/kinematics.h"

namespace footfall {

Heels CalcHeels(const RunnerSetup& setup, const BodyState& state) {
  Kinematics kinematics;
  CalcKinematics(setup.body, state, kinematics);
  Heels heels;
  for (const SolePoint& sole : setup.soles) {
    if (sole.name == kHeelPoint) {
      heels[static_cast<size_t>(sole.side)] = CalcSolePoint(kinematics, sole);
    }
  }
  return heels;
}

Heels CalcReferenceHeels(const RunnerSetup& setup, double phase) {
  const ReferenceMotion& reference = setup.reference;
  BodyState state = BuildZeroState(setup.body);
  JointVector slope;
  reference.CalcJoints(phase, state.q, slope);
  state.R_GB = reference.CalcPelvisRotation(phase);
  state.p_GB = {phase * 2 * setup.step_time * setup.conditions.gait.speed,
                reference.CalcPelvisHeight(phase), 0};
  return CalcHeels(setup, state);
}

}  // namespace footfall
