#pragma once

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace footfall::testing {

/// Cells of a row of a Markdown table, without the spaces around them.
inline std::vector<std::string> SplitRow(const std::string& line) {
  std::istringstream row(line.substr(1));
  std::vector<std::string> cells;
  for (std::string cell; std::getline(row, cell, '|');) {
    const auto first = cell.find_first_not_of(' ');
    cells.push_back(first == std::string::npos
                        ? ""
                        : cell.substr(first, cell.find_last_not_of(' ') - first + 1));
  }
  return cells;
}

/// Rows of the table in a section of docs/validation.md, without its heading. Empty if it has none.
inline std::vector<std::vector<std::string>> ReadTable(const std::string& section) {
  std::ifstream page(FOOTFALL_VALIDATION_PAGE);
  std::vector<std::vector<std::string>> rows;
  bool inside = false;
  for (std::string line; std::getline(page, line);) {
    if (line.starts_with("## ")) {
      inside = line == "## " + section;
    } else if (inside && line.starts_with("|")) {
      rows.push_back(SplitRow(line));
    }
  }
  constexpr std::size_t kHeading = 2;
  rows.erase(rows.begin(), rows.begin() + static_cast<long>(std::min(kHeading, rows.size())));
  return rows;
}

/// The row whose first cell says so; empty if none does.
inline std::vector<std::string> FindRow(const std::string& section, const std::string& first) {
  for (const std::vector<std::string>& row : ReadTable(section)) {
    if (row.front() == first) {
      return row;
    }
  }
  return {};
}

}  // namespace footfall::testing
