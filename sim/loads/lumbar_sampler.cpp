#include "sim/loads/lumbar_sampler.h"

#include "musculoskeletal/kinematics.h"
#include "sim/gait/muscle_demand.h"

namespace footfall {

void CalcDemand(const BodyModel& body, const std::vector<FootStructure>& feet,
                const BodyState& state, const JointSpace& joint_space, const SpeedVector& a,
                const JointVector& torque, BodyDemand& demand) {
  ReadMoments(body, feet, state, torque, demand);
  for (size_t level = 0; level < kLumbarLevels; ++level) {
    demand.spine.force_G[level] =
        -joint_space.CalcReaction(body.lumbar_first[level] + 1, a).tail<3>();
  }
}

const BodyLoads& LumbarSampler::Calc(const BodyState& state, const BodyDemand& demand,
                                     const TendonState& tendons, const ActivationWindow* window) {
  CalcKinematics(*body_, state, kinematics_);
  solver_.Calc(kinematics_, demand, tendons, loads_, window);
  return loads_;
}

}  // namespace footfall
