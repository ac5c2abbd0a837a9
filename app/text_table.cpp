#include "app/text_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <utility>

#include "musculoskeletal/parameter.h"

namespace footfall {
namespace {

/// Letters, not bytes: bytes that continue a UTF-8 letter do not count.
std::size_t Width(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
  }));
}

}  // namespace

TextTable::TextTable(std::vector<std::string> headings) {
  for (std::string& heading : headings) {
    is_number_.push_back(heading.starts_with('>'));
    heading.erase(0, is_number_.back() ? 1 : 0);
  }
  rows_.push_back(std::move(headings));
}

void TextTable::AddRow(std::vector<std::string> cells) {
  if (cells.size() != is_number_.size()) {
    throw std::logic_error("a row of another length than its table");
  }
  rows_.push_back(std::move(cells));
}

std::string TextTable::Format() const {
  std::vector<std::size_t> widths(is_number_.size(), 0);
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], Width(row[i]));
    }
  }
  std::string text;
  for (const auto& row : rows_) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string space(widths[i] - Width(row[i]), ' ');
      line += (i == 0 ? "" : "  ") + (is_number_[i] ? space + row[i] : row[i] + space);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    text += line + '\n';
  }
  return text;
}

std::string FormatNumber(double value) {
  return std::isnan(value) ? "-" : fmt::format("{:.4g}", value);
}

std::string FormatOutput(double value, const std::string& unit) {
  if (std::isnan(value)) {
    return FormatNumber(value);
  }
  if (unit == "rad") {
    return FormatNumber(value / UnitToSi("deg")) + " deg";
  }
  return FormatNumber(value) + (unit == "1" ? "" : " " + unit);
}

}  // namespace footfall
