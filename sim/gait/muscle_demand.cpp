#include "sim/gait/muscle_demand.h"

#include "sim/gait/runner_plant.h"

namespace footfall {

void ReadMoments(const BodyModel& body, const BodyState& state, const JointVector& torque,
                 BodyDemand& demand) {
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
}

}  // namespace footfall
