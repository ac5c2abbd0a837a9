#include "musculoskeletal/user_error.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

TEST(UserErrorTest, MessageHoldsEverythingInOneLine) {
  const UserError error({.what = "value out of range",
                         .file = "runner.toml",
                         .line = 7,
                         .key = "runner.mass",
                         .value = "820",
                         .unit = "kg",
                         .allowed = "45 to 120",
                         .advice = "check the unit"});
  EXPECT_STREQ(error.what(),
               "runner.toml:7: value out of range: runner.mass = 820; allowed: 45 to 120 kg; "
               "check the unit");
}

TEST(UserErrorTest, MessageLeavesOutWhatIsEmpty) {
  EXPECT_STREQ(UserError("no such command").what(), "no such command");
  EXPECT_STREQ(UserError({.what = "cannot read", .file = "a.h5"}).what(), "a.h5: cannot read");
  EXPECT_STREQ(UserError({.what = "unknown key", .key = "runner.maas"}).what(),
               "unknown key: runner.maas");
  EXPECT_STREQ(UserError({.what = "unknown unit", .value = "kgs"}).what(), "unknown unit: kgs");
}

}  // namespace
}  // namespace footfall
