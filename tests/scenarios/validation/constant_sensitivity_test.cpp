#include "scenarios/validation/constant_sensitivity.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace footfall {
namespace {

/// Cells of the line of docs/validation.md that begins with "| `KEY` |".
std::vector<std::string> FindCells(const std::string& key) {
  std::ifstream page(FOOTFALL_VALIDATION_PAGE);
  std::string line;
  std::vector<std::string> cells;
  while (cells.empty() && std::getline(page, line)) {
    if (line.starts_with("| `" + key + "` |")) {
      std::istringstream row(line);
      for (std::string cell; std::getline(row, cell, '|');) {
        cells.push_back(cell);
      }
    }
  }
  return cells;
}

TEST(ConstantSensitivity, ThePageHoldsEveryConstantAndEveryCase) {
  for (const std::string& key : ListSensitivityKeys()) {
    EXPECT_EQ(FindCells(key).size(), 2 + ListSensitivityCases().size())
        << key << ": 'footfall validate --sensitivity' makes the table anew";
  }
}

/// One cell of the page computed again: the column of standing, the row of the abdominal wall.
TEST(ConstantSensitivity, ThePageTellsWhatThisProgramComputes) {
  constexpr const char* kKey = "model.wall_radius_scale";
  const SensitivityCase standing = ListSensitivityCases()[0];
  const double base = CalcCaseLoad(standing, "", 1);
  const double lower = 100 * (CalcCaseLoad(standing, kKey, 1 - kSensitivityStep) / base - 1);
  ASSERT_FALSE(FindCells(kKey).empty());
  EXPECT_NEAR(std::stod(FindCells(kKey)[2]), lower, 0.06);
  EXPECT_NE(lower, 0);
}

}  // namespace
}  // namespace footfall
