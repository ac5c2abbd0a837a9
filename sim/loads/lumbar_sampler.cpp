#include "sim/loads/lumbar_sampler.h"

namespace footfall {

const SpineLoads& LumbarSampler::Calc(const BodyState& state, const JointSpace& joint_space,
                                      const SpeedVector& a, const JointVector& torque) {
  CalcKinematics(*body_, state, kinematics_);
  input_.q = state.q;
  input_.qd = state.qd;
  for (int level = 0; level < kLumbarLevels; ++level) {
    const auto k = static_cast<size_t>(level);
    const int first = body_->lumbar_first[level];
    input_.moment[k] = torque.segment<3>(first);
    input_.force_G[k] = -joint_space.CalcReaction(first + 1, a).tail<3>();
  }
  spine_.Calc(kinematics_, input_, loads_);
  return loads_;
}

}  // namespace footfall
