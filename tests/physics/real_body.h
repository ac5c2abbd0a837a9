#pragma once

#include "musculoskeletal/build_body.h"

namespace footfall::physics_test {

/// The runner of the base condition.
inline BodyModel BuildRunner() { return BuildBody(RunnerParameters{}, PostureParameters{}); }

}  // namespace footfall::physics_test
