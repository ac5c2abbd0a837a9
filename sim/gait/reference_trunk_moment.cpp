#include "sim/gait/reference_trunk_moment.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "sim/engine/joint_space.h"
#include "sim/gait/measured_trunk.h"

namespace footfall {
namespace {

Eigen::Index FindNearest(double phase) {
  constexpr int kCount = ReferenceTrunkMoment::kPhases;
  return std::lround((phase - std::floor(phase)) * kCount) % kCount;
}

}  // namespace

ReferenceTrunkMoment::Moments CalcTrunkMoments(const RunnerSetup& setup,
                                               const MeasuredTrunk& trunk) {
  constexpr double kStep = 1e-3;  // of the stride, for central differences
  JointSpace joint_space(setup.body, setup.gravity_G);
  SpeedVector acceleration, needs;
  acceleration.setZero(setup.body.NumSpeeds());
  const double per_time = 1 / (2 * kStep * trunk.stride_time());
  ReferenceTrunkMoment::Moments moments;
  for (Eigen::Index i = 0; i < moments.cols(); ++i) {
    const double phase = static_cast<double>(i) / static_cast<double>(moments.cols());
    const BodyState before = trunk.CalcState(phase - kStep);
    const BodyState after = trunk.CalcState(phase + kStep);
    acceleration.head<6>() = (after.v - before.v) * per_time;
    acceleration.tail(setup.body.NumCoordinates()) = (after.qd - before.qd) * per_time;
    joint_space.Update(trunk.CalcState(phase));
    joint_space.CalcNeeds(acceleration, needs);
    moments.col(i) = needs.segment<3>(6 + setup.body.lumbar_first[0]);
  }
  return moments;
}

ReferenceTrunkMoment::ReferenceTrunkMoment(const RunnerSetup& setup) {
  const std::vector<MeasuredRunner> runners = ReadMeasuredRunners(setup.conditions.gait.speed);
  const auto count = static_cast<Eigen::Index>(runners.size());
  std::array<Eigen::ArrayXXd, 3> curves;
  curves.fill(Eigen::ArrayXXd(count, kPhases));
  for (Eigen::Index i = 0; i < count; ++i) {
    const MeasuredTrunk trunk(setup, runners[static_cast<size_t>(i)]);
    const Moments moments = CalcTrunkMoments(setup, trunk);
    for (size_t axis = 0; axis < curves.size(); ++axis) {
      curves[axis].row(i) = moments.row(static_cast<Eigen::Index>(axis));
    }
  }
  std::transform(curves.begin(), curves.end(), bands_.begin(), CalcBand);
}

Vector3d ReferenceTrunkMoment::Calc(double phase) const {
  const Eigen::Index i = FindNearest(phase);
  return {bands_[0].mean[i], bands_[1].mean[i], bands_[2].mean[i]};
}

Vector3d ReferenceTrunkMoment::CalcDeviation(double phase) const {
  const Eigen::Index i = FindNearest(phase);
  return {bands_[0].deviation[i], bands_[1].deviation[i], bands_[2].deviation[i]};
}

}  // namespace footfall
