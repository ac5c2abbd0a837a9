#include "sim/gait/reference_trunk_moment.h"

#include <cmath>
#include <vector>

#include "sim/engine/joint_space.h"
#include "sim/gait/measured_trunk.h"

namespace footfall {

ReferenceTrunkMoment::Moments CalcTrunkMoments(const RunnerSetup& setup,
                                               const MeasuredTrunk& trunk) {
  constexpr double kStep = 1e-3;  // of the stride, for central differences
  JointSpace joint_space(setup.body, setup.gravity_G);
  SpeedVector acceleration, needs;
  acceleration.setZero(setup.body.NumSpeeds());
  const double per_time = 1 / (2 * kStep * trunk.stride_time());
  ReferenceTrunkMoment::Moments moments;
  for (size_t i = 0; i < moments.size(); ++i) {
    const double phase = static_cast<double>(i) / static_cast<double>(moments.size());
    const BodyState before = trunk.CalcState(phase - kStep);
    const BodyState after = trunk.CalcState(phase + kStep);
    acceleration.head<6>() = (after.v - before.v) * per_time;
    acceleration.tail(setup.body.NumCoordinates()) = (after.qd - before.qd) * per_time;
    joint_space.Update(trunk.CalcState(phase));
    joint_space.CalcNeeds(acceleration, needs);
    moments[i] = needs.segment<3>(6 + setup.body.lumbar_first[0]);
  }
  return moments;
}

ReferenceTrunkMoment::ReferenceTrunkMoment(const RunnerSetup& setup) {
  std::vector<Moments> runners;
  for (const MeasuredRunner& runner : ReadMeasuredRunners(setup.conditions.gait.speed)) {
    runners.push_back(CalcTrunkMoments(setup, MeasuredTrunk(setup, runner)));
  }
  const auto count = static_cast<double>(runners.size());
  for (size_t i = 0; i < kPhases; ++i) {
    Vector3d sum = Vector3d::Zero(), squares = Vector3d::Zero();
    for (const Moments& moments : runners) {
      sum += moments[i];
    }
    mean_[i] = sum / count;
    for (const Moments& moments : runners) {
      squares += (moments[i] - mean_[i]).cwiseAbs2();
    }
    deviation_[i] = (squares / (count - 1)).cwiseSqrt();
  }
}

size_t ReferenceTrunkMoment::Nearest(double phase) {
  const auto i = std::lround((phase - std::floor(phase)) * kPhases);
  return static_cast<size_t>(i) % kPhases;
}

}  // namespace footfall
