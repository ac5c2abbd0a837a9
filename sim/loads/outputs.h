#pragma once

#include <span>
#include <string_view>

#include "sim/run_result.h"

namespace footfall {

/// One row of *the* table of outputs. `unit` is SI ("N", "N m", "rad", "m", "s", "Hz", "1").
struct OutputInfo {
  std::string_view name;
  std::string_view unit;
  std::string_view meaning;  ///< what, who acts on whom, frame, how measured
  std::string_view source;   ///< definition's source
};

/// All outputs in the order of RunResult::outputs.
std::span<const OutputInfo> OutputTable();
/// Row of an output, -1 if there is none of that name.
int FindOutput(std::string_view name);

}  // namespace footfall
