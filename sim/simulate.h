#pragma once

#include "sim/conditions.h"
#include "sim/run_manner.h"
#include "sim/run_result.h"

namespace footfall {

/// One runner in one condition: solves the steady gait from the stored base gait, reads loads off
/// its orbit, judges the gates. Deterministic: the same conditions give bitwise the same result on
/// any thread. Never throws for a runner who cannot run: the status says so.
RunResult Simulate(const Conditions& conditions, const RunOptions& options,
                   const RunManner& manner = {});

}  // namespace footfall
