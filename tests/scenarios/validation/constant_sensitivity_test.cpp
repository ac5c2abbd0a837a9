#include "scenarios/validation/constant_sensitivity.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/scenarios/validation/validation_page.h"

namespace footfall {
namespace {

/// The line of docs/validation.md about a key.
std::vector<std::string> FindCells(const std::string& key) {
  return testing::FindRow("Sensitivity of loads to the constants", "`" + key + "`");
}

TEST(ConstantSensitivity, ThePageHoldsEveryConstantAndEveryCase) {
  for (const std::string& key : ListSensitivityKeys()) {
    EXPECT_EQ(FindCells(key).size(), 1 + ListSensitivityCases().size())
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
  EXPECT_NEAR(std::stod(FindCells(kKey)[1]), lower, 0.06);
  EXPECT_NE(lower, 0);
}

}  // namespace
}  // namespace footfall
