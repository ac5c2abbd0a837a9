#include "sim/gait/muscle_demand.h"

#include "sim/gait/gait_task.h"
#include "sim/gait/runner_plant.h"

namespace footfall {

void ReadMoments(const BodyModel& body, const std::vector<FootStructure>& feet,
                 const BodyState& state, const JointVector& torque, BodyDemand& demand) {
  demand.spine.q = state.q;
  demand.spine.qd = state.qd;
  for (size_t level = 0; level < kLumbarLevels; ++level) {
    demand.spine.moment[level] = torque.segment<3>(body.lumbar_first[level]);
  }
  demand.moment = torque;
  for (Eigen::Index j = 0; j < torque.size(); ++j) {
    demand.moment[j] -=
        CalcStopTorque(body.coordinates[static_cast<size_t>(j)], state.q[j], state.qd[j]);
  }
  for (const FootStructure& foot : feet) {
    const int j = foot.subtalar;
    demand.moment[j] -= CalcSubtalarTorque(foot, state.q[j], state.qd[j]);
    demand.moment[foot.mtp] -= CalcToeTorque(foot, state.q, state.qd);
  }
}

MuscleSample BuildSample(const BodyModel& body, const std::vector<FootStructure>& feet,
                         const BodyState& state, const JointVector& torque) {
  MuscleSample sample;
  sample.state = state;
  ReadMoments(body, feet, state, torque, sample.demand);
  sample.demand.spine.force_G.fill(Vector3d::Zero());
  return sample;
}

std::vector<MuscleSample> ReadSamples(const BodyModel& body, const std::vector<FootStructure>& feet,
                                      const GaitTask& task) {
  std::vector<MuscleSample> samples;
  for (Eigen::Index phase = 0; phase < task.q.cols(); ++phase) {
    BodyState state = BuildZeroState(body);
    state.q = task.q.col(phase);
    state.qd = task.qd.col(phase);
    samples.push_back(BuildSample(body, feet, state, task.torque.col(phase)));
  }
  return samples;
}

}  // namespace footfall
