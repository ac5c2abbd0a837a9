#include "sim/loads/lumbar_sampler.h"

#include "sim/gait/runner_plant.h"

namespace footfall {

void CalcDemand(const BodyModel& body, const BodyState& state, const JointSpace& joint_space,
                const SpeedVector& a, const JointVector& torque, BodyDemand& demand) {
  demand.spine.q = state.q;
  demand.spine.qd = state.qd;
  for (int level = 0; level < kLumbarLevels; ++level) {
    const auto k = static_cast<size_t>(level);
    const int first = body.lumbar_first[level];
    demand.spine.moment[k] = torque.segment<3>(first);
    demand.spine.force_G[k] = -joint_space.CalcReaction(first + 1, a).tail<3>();
  }
  demand.moment = torque;
  for (Eigen::Index j = 0; j < torque.size(); ++j) {
    demand.moment[j] -=
        CalcStopTorque(body.coordinates[static_cast<size_t>(j)], state.q[j], state.qd[j]);
  }
}

const BodyLoads& LumbarSampler::Calc(const BodyState& state, const JointSpace& joint_space,
                                     const SpeedVector& a, const JointVector& torque,
                                     const TendonState& tendons) {
  CalcDemand(*body_, state, joint_space, a, torque, demand_);
  return Calc(state, demand_, tendons);
}

const BodyLoads& LumbarSampler::Calc(const BodyState& state, const BodyDemand& demand,
                                     const TendonState& tendons) {
  CalcKinematics(*body_, state, kinematics_);
  solver_.Calc(kinematics_, demand, tendons, loads_);
  return loads_;
}

}  // namespace footfall
