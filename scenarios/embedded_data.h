#pragma once

#include <string_view>

namespace footfall {

/// Text of a table of scenarios/data that was built into the program; throws std::out_of_range.
std::string_view EmbeddedScenarioData(std::string_view file_name);

}  // namespace footfall
