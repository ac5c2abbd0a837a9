#pragma once

#include <string>
#include <vector>

#include "scenarios/assignment.h"

namespace footfall {

/// The texts of `--set KEY=VALUE` as assignments; units and ranges are checked where they are set.
/// Throws UserError for a text without '='.
std::vector<Assignment> SplitSettings(const std::vector<std::string>& settings);

}  // namespace footfall
