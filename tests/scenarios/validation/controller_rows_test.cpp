#include "scenarios/validation/controller_rows.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "tests/scenarios/validation/validation_page.h"

namespace footfall {
namespace {

/// What is known not to hold (docs/validation.md says why).
bool IsKnownToFail(const std::string& change) {
  return change.starts_with("command of 3 harmonics") ||
         change.starts_with("command renewed every 10 ms") ||
         change.starts_with("command renewed every 20 ms");
}

/// The rows that take seconds.
const std::vector<ControllerRow>& QuickRows() {
  static const std::vector<ControllerRow> rows =
      CalcControllerRows({.nerves = false, .designs = false}, [](const std::string&) {});
  return rows;
}

// The project asks for less than 3 % when the command rate is halved and when the time step is.
TEST(ControllerRows, LoadsHangNeitherOnCommandRateNorOnTimeStep) {
  ASSERT_GE(QuickRows().size(), 7U);
  for (const ControllerRow& row : QuickRows()) {
    const std::vector<double> changes = row.CalcChanges();
    std::printf("%-45s %+.4f %+.4f %+.4f %+.4f\n", row.change.c_str(), changes[0], changes[1],
                changes[2], changes[3]);
    EXPECT_EQ(row.remark, "") << row.change;
    EXPECT_EQ(row.Holds(), !IsKnownToFail(row.change)) << row.change;
    EXPECT_NE(row.changed.compression, row.usual.compression) << row.change << " changes nothing";
  }
}

TEST(ControllerRows, ThePageTellsWhatThisProgramComputes) {
  constexpr std::size_t kFirstChange = 3;
  for (const ControllerRow& row : QuickRows()) {
    const std::vector<std::string> cells =
        testing::FindRow("Independence from the controller", row.change);
    ASSERT_GT(cells.size(), kFirstChange + 4)
        << row.change << ": 'footfall validate --controller' makes the table anew";
    for (std::size_t i = 0; i < 4; ++i) {
      EXPECT_NEAR(std::stod(cells[kFirstChange + i]), 100 * row.CalcChanges()[i], 0.16)
          << row.change << ", column " << i;
    }
  }
}

TEST(ControllerRows, ARowHoldsUpToItsLimitEitherWay) {
  ControllerRow row{.change = "",
                    .against = "",
                    .limit = 0.03,
                    .usual = {1000, 50, 40, 20},
                    .changed = {1029, 50, 40, 19.5},
                    .remark = ""};
  EXPECT_TRUE(row.Holds());
  row.changed.twist = 19.3;
  EXPECT_FALSE(row.Holds());
  row.changed.twist = 20;
  row.remark = "the runner falls";
  EXPECT_FALSE(row.Holds());
}

}  // namespace
}  // namespace footfall
