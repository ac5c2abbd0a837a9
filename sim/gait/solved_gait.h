#pragma once

#include <memory>
#include <string>

#include "sim/gait/gait.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// The gait of one runner in one condition, solved.
struct SolvedGait {
  std::unique_ptr<RunnerSetup> setup;  ///< null where there is no such runner
  Gait gait;
  bool symmetric = true;
  bool found = false;
  std::string reason;            ///< why not found
  bool drawn = false;            ///< changed so that limits hold, and away from the least change
  double periodicity_error = 0;  ///< scaled norm of what does not repeat
  double short_of = 0;  ///< norm of what strength and clearance lack (GaitLimits); infinity
                        ///< where a stride in one go falls
  int simulations = 0;  ///< of single steps, Jacobians included
};

}  // namespace footfall
