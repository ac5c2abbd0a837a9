#include "io/hdf5/whole_steps.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace footfall {
namespace {

TEST(WholeSteps, TheNearestStepIsHalfAStepAwayAtMost) {
  constexpr double kStep = 0.25;
  for (const double value : {0.0, 0.1, 0.12, 0.13, 7.3, 5021.58, 65534 * kStep}) {
    EXPECT_LE(std::abs(FromSteps(ToSteps(value, kStep), kStep) - value), kStep / 2) << value;
  }
}

// Rounding twice must not wander: a file that is packed or extended holds the same numbers.
TEST(WholeSteps, AStoredValueIsStoredAsItself) {
  constexpr double kStep = 1.0 / 65000;
  for (int steps = 0; steps < kMissingSteps; steps += 7) {
    EXPECT_EQ(ToSteps(FromSteps(steps, kStep), kStep), steps);
  }
}

TEST(WholeSteps, WhatHasNoPlaceIsMissingNotCut) {
  EXPECT_EQ(ToSteps(std::numeric_limits<double>::quiet_NaN(), 0.25), kMissingSteps);
  EXPECT_EQ(ToSteps(std::numeric_limits<double>::infinity(), 0.25), kMissingSteps);
  EXPECT_EQ(ToSteps(20000, 0.25), kMissingSteps);
  EXPECT_EQ(ToSteps(-1, 0.25), kMissingSteps);
  EXPECT_TRUE(std::isnan(FromSteps(kMissingSteps, 0.25)));
}

TEST(WholeSteps, ATraceBelowZeroIsZero) { EXPECT_EQ(ToSteps(-1e-17, 1.0 / 65000), 0); }

}  // namespace
}  // namespace footfall
