#pragma once

#include <string>
#include <vector>

namespace footfall {

/// A table for people: columns as wide as their widest cell, numbers to the right.
class TextTable {
 public:
  /// A heading that begins with '>' marks a column of numbers.
  explicit TextTable(std::vector<std::string> headings);
  void AddRow(std::vector<std::string> cells);
  std::string Format() const;

 private:
  std::vector<bool> is_number_;
  std::vector<std::vector<std::string>> rows_;  ///< the first holds the headings
};

/// Number with four significant digits, "-" for NaN.
std::string FormatNumber(double value);
/// An output for people: angles in degrees, "2.31 deg"; everything else in its SI unit;
/// "-" for NaN.
std::string FormatOutput(double value, const std::string& unit);

}  // namespace footfall
