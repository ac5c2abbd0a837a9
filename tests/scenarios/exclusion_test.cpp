#include "scenarios/exclusion.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

// Fisher's tea tasting: 3 of 4 and 1 of 4, two-sided 34/70.
TEST(Exclusion, UnevennessIsFishersExactTest) {
  EXPECT_NEAR(CalcUnevenness({3, 1, 1, 3}), 34.0 / 70, 1e-12);
  EXPECT_NEAR(CalcUnevenness({4, 0, 0, 4}), 2.0 / 70, 1e-12);
  EXPECT_EQ(CalcUnevenness({20, 20, 0, 0}), 1);
}

TEST(Exclusion, WarnsWhereFailuresLieOnOneSide) {
  const SideCounts heavy{.used_from = 30, .used_to = 18, .excluded_from = 0, .excluded_to = 12};
  const std::string warning = WarnOfBias("runner.mass", "55 kg", "90 kg", heavy, 10);
  EXPECT_NE(warning.find("0 of 30 towards 55 kg, 12 of 30 towards 90 kg"), std::string::npos);
}

TEST(Exclusion, IsSilentWhereChanceExplainsIt) {
  const SideCounts even{.used_from = 27, .used_to = 28, .excluded_from = 3, .excluded_to = 2};
  EXPECT_EQ(WarnOfBias("runner.mass", "55 kg", "90 kg", even, 1), "");
  // One factor in twenty looks uneven by chance: with twenty factors that is no news.
  const SideCounts some{.used_from = 30, .used_to = 25, .excluded_from = 0, .excluded_to = 5};
  EXPECT_EQ(WarnOfBias("runner.mass", "55 kg", "90 kg", some, 20), "");
}

}  // namespace
}  // namespace footfall
