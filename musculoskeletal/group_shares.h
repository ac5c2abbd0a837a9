#pragma once

#include <optional>
#include <vector>

#include "musculoskeletal/muscle.h"
#include "musculoskeletal/types.h"

namespace footfall {

/// Share of each muscle in the strength (F0) of those whose group begins with one of the prefixes,
/// of one side where one is named; 0 for others, 0 for all where there are none. Times activations:
/// their mean weighted by strength.
VectorXd CalcGroupShares(const std::vector<Muscle>& muscles,
                         const std::vector<const char*>& prefixes,
                         std::optional<Side> side = std::nullopt);

}  // namespace footfall
