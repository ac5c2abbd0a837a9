#pragma once

#include <span>
#include <string_view>

namespace footfall {

/// A credibility gate that a run may have: its columns in files, its line in reports.
struct GateInfo {
  std::string_view name;
  std::string_view unit;
  std::string_view meaning;  ///< what passes
};

/// All gates that RunResult::gates may name.
std::span<const GateInfo> GateTable();

}  // namespace footfall
