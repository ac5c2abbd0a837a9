#pragma once

#include "sim/gait/adaptation_style.h"
#include "sim/gait/motor_noise.h"

namespace footfall {

/// How a runner goes about a run, where people differ or vary and the model has to choose. Neither
/// a factor nor a matter of computing (RunOptions).
struct RunManner {
  AdaptationStyle adaptation = AdaptationStyle::kHabit;
  MotorNoise noise{};  ///< share above 0: outputs get a spread over noisy strides
};

}  // namespace footfall
