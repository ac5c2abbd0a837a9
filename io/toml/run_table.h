#pragma once

#include <toml++/toml.h>

#include "io/toml/problems.h"
#include "sim/conditions.h"

namespace footfall {

/// Longest run that `hold_seconds` may ask for, s.
inline constexpr double kLongestHold = 600;

/// Reads the group [run] of a scenario or study: how runs are carried out. Private to io/.
void TakeRunOptions(const toml::table& tree, RunOptions& options, Problems& problems);

}  // namespace footfall
