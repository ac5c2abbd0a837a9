#pragma once

#include <string>

#include "sim/conditions.h"

namespace footfall {

/// What a scenario file says: conditions and how to run them.
struct Scenario {
  std::string title = "base runner";
  Conditions conditions;
  RunOptions options;
};

}  // namespace footfall
