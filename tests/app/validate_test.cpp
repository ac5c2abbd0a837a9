#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/app/footfall_program.h"

namespace footfall {
namespace {

using testing::Finished;
using testing::Footfall;
using testing::TemporaryFolder;

TEST(ValidateCommand, JsonHoldsEveryFigureAndTheExitCodeTellsWhetherAllPass) {
  const TemporaryFolder folder;
  const Finished finished = Footfall(folder, {"validate", "--static", "--json"});
  const auto json = nlohmann::json::parse(finished.out);
  bool all_pass = true;
  for (const auto& check : json["checks"]) {
    EXPECT_EQ(check["part"], "static");
    if (check["computed"].get<bool>()) {
      const double value = check["value"].get<double>();
      const bool inside =
          value >= check["low"].get<double>() && value <= check["high"].get<double>();
      EXPECT_EQ(check["pass"].get<bool>(), inside) << check["check"];
      all_pass = all_pass && inside;
    } else {
      EXPECT_TRUE(check["pass"].is_null());
    }
  }
  EXPECT_GE(json["checks"].size(), 15U);
  EXPECT_EQ(json["all_pass"].get<bool>(), all_pass);
  EXPECT_EQ(finished.exit_code, all_pass ? 0 : 3);
}

}  // namespace
}  // namespace footfall
