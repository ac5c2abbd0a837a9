#pragma once

#include <string_view>

namespace footfall {

/// Text of a table beside the tests, by file name; throws std::out_of_range.
std::string_view TestData(std::string_view name);

}  // namespace footfall
