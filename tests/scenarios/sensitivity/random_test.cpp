#include "scenarios/sensitivity/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace footfall {
namespace {

// The standard fixes the 10000th number of a default-seeded mt19937_64.
TEST(Random, TheEngineIsTheOneOfTheStandard) {
  RandomEngine engine;
  engine.discard(9999);
  EXPECT_EQ(engine(), 9981545732273789042ULL);
}

TEST(Random, UnitsAreTheUpperBitsAsAFraction) {
  EXPECT_EQ(UnitFromBits(0), 0);
  EXPECT_EQ(UnitFromBits(1ULL << 63), 0.5);
  EXPECT_EQ(UnitFromBits(~0ULL), 1 - 0x1p-53);
}

// Chi-square of ten cells with 100000 draws: below 27.9 in 999 of 1000 sequences.
TEST(Random, IndicesAreSpreadEvenly) {
  RandomEngine engine(1);
  std::array<int, 10> counts{};
  for (int i = 0; i < 100000; ++i) {
    ++counts.at(static_cast<std::size_t>(DrawIndex(engine, 10)));
  }
  double chi_square = 0;
  for (const int count : counts) {
    chi_square += (count - 10000.0) * (count - 10000.0) / 10000;
  }
  EXPECT_LT(chi_square, 27.9);
}

TEST(Random, APermutationHoldsEveryNumberOnce) {
  RandomEngine engine(1);
  std::vector<int> order = DrawPermutation(engine, 100);
  EXPECT_FALSE(std::is_sorted(order.begin(), order.end()));
  std::sort(order.begin(), order.end());
  for (int i = 0; i < 100; ++i) {
    EXPECT_EQ(order[static_cast<std::size_t>(i)], i);
  }
}

// All six orders of three things, 6000 draws: each 1000 +- 29 (one deviation).
TEST(Random, EveryOrderIsEquallyLikely) {
  RandomEngine engine(1);
  std::array<int, 27> counts{};
  for (int i = 0; i < 6000; ++i) {
    const std::vector<int> order = DrawPermutation(engine, 3);
    ++counts.at(static_cast<std::size_t>(9 * order[0] + 3 * order[1] + order[2]));
  }
  for (const int code : {5, 7, 11, 15, 19, 21}) {
    EXPECT_NEAR(counts.at(static_cast<std::size_t>(code)), 1000, 120) << "order " << code;
  }
}

}  // namespace
}  // namespace footfall
