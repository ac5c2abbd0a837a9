#pragma once

#include "sim/gait/base_gait.h"

namespace footfall {

/// Stored gaits hold the joints of a rigid body. These make them fit a body whose soft tissue gives
/// as well: tissue at the place where it hangs in standing and at rest, no command to it.
/// A gait that has the body's coordinates already is left as it is.
void FitGait(const BodyModel& body, BaseGait& base);
GaitTask FitTask(const BodyModel& body, const GaitTask& task);

}  // namespace footfall
