#pragma once

#include "musculoskeletal/body_model.h"
#include "sim/loads/gait_events.h"
#include "sim/run_result.h"

namespace footfall {

/// Coordinates and moments of the joints alone, without soft tissue that gives, so that every
/// series has the same rows. The record turned so that phase 0 is right foot strike and sampled at
/// kStridePhases phases (linear between ticks); forward positions go on past the record's end.
StrideSeries BuildStrideSeries(const BodyModel& body, const StrideRecord& record,
                               const GaitEvents& events);

}  // namespace footfall
