#pragma once

#include "sim/loads/gait_events.h"
#include "sim/run_result.h"

namespace footfall {

/// The record turned so that phase 0 is right foot strike and sampled at kStridePhases phases
/// (linear between ticks); forward positions go on past the record's end.
StrideSeries BuildStrideSeries(const StrideRecord& record, const GaitEvents& events);

}  // namespace footfall
