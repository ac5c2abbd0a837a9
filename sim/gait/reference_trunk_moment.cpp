#include "sim/gait/reference_trunk_moment.h"

#include <cmath>

#include "sim/engine/joint_space.h"
#include "sim/gait/measured_trunk.h"

namespace footfall {

ReferenceTrunkMoment::ReferenceTrunkMoment(const RunnerSetup& setup) {
  constexpr double kStep = 1e-3;  // of the stride, for central differences
  const MeasuredTrunk trunk(setup);
  JointSpace joint_space(setup.body, setup.gravity_G);
  SpeedVector acceleration, needs;
  acceleration.setZero(setup.body.NumSpeeds());
  const double per_time = 1 / (2 * kStep * 2 * setup.step_time);
  for (size_t i = 0; i < kPhases; ++i) {
    const double phase = static_cast<double>(i) / kPhases;
    const BodyState before = trunk.CalcState(phase - kStep);
    const BodyState after = trunk.CalcState(phase + kStep);
    acceleration.head<6>() = (after.v - before.v) * per_time;
    acceleration.tail(setup.body.NumCoordinates()) = (after.qd - before.qd) * per_time;
    joint_space.Update(trunk.CalcState(phase));
    joint_space.CalcNeeds(acceleration, needs);
    moments_[i] = needs.segment<3>(6 + setup.body.lumbar_first[0]);
  }
}

const Vector3d& ReferenceTrunkMoment::Calc(double phase) const {
  const auto i = std::lround((phase - std::floor(phase)) * kPhases);
  return moments_[static_cast<size_t>(i) % kPhases];
}

}  // namespace footfall
