// The table of 'footfall validate': what lies in its published range, and that docs/validation.md
// tells the figures of this program.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include "scenarios/validation/validate.h"
#include "tests/scenarios/validation/validation_page.h"

namespace footfall {
namespace {

/// A part of the table and the section of the page that holds it.
struct Part {
  std::string name, section;
};

void PrintTo(const Part& part, std::ostream* out) { *out << part.name; }

std::vector<Check> Compute(const Part& part) {
  const bool is_static = part.name == "static";
  return Validate({.is_static = is_static, .running = !is_static}, [](const std::string&) {});
}

/// What the program is known not to give; docs/validation.md tells where it is said why.
const std::set<std::string>& KnownToFail() {
  static const std::set<std::string> names = {"wedge_pelvis_tilt", "vertical_within_band_of_three",
                                              "fore_aft_within_band_of_three", "braking_downhill"};
  return names;
}

void ExpectInRange(const Check& check) {
  std::printf("%-32s %8.3g  (%g to %g %s)\n", check.name.c_str(), check.value, check.low,
              check.high, check.unit.c_str());
  EXPECT_TRUE(check.IsComputed()) << check.name << " " << check.remark;
  EXPECT_EQ(check.Passes(), !KnownToFail().contains(check.name)) << check.value;
  EXPECT_FALSE(check.source.empty());
  EXPECT_LT(check.low, check.high);
}

/// Residuals are rounding: their size alone is told.
void ExpectOnPage(const Check& check, const std::vector<std::string>& row) {
  ASSERT_GE(row.size(), 2U);
  EXPECT_EQ(row[0], check.quantity);
  EXPECT_NEAR(std::stod(row[1]), check.value, std::max(0.02 * std::abs(check.value), 1e-9))
      << "'footfall validate --markdown' makes the table anew";
}

class PublishedFigures : public ::testing::TestWithParam<Part> {};

// One test a part, since its runs are made once.
TEST_P(PublishedFigures, LieInTheirRangesButThoseKnownNotToAndStandOnThePage) {
  const std::vector<Check> checks = Compute(GetParam());
  const auto page = testing::ReadTable(GetParam().section);
  ASSERT_EQ(page.size(), checks.size());
  for (std::size_t i = 0; i < checks.size(); ++i) {
    SCOPED_TRACE(checks[i].name);
    ExpectInRange(checks[i]);
    ExpectOnPage(checks[i], page[i]);
  }
}

INSTANTIATE_TEST_SUITE_P(Parts, PublishedFigures,
                         ::testing::Values(Part{"static", "Postures and tissue"},
                                           Part{"running", "Running"}),
                         [](const auto& info) { return info.param.name; });

}  // namespace
}  // namespace footfall
