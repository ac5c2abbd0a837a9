#include "scenarios/sensitivity/unit_designs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace footfall {
namespace {

TEST(LatinHypercube, HasOneValueInEveryStratumOfEveryFactor) {
  constexpr int kRuns = 37;
  const MatrixXd units = BuildLatinHypercube(kRuns, 5, 3);
  for (Eigen::Index j = 0; j < units.cols(); ++j) {
    std::set<int> strata;
    for (const double unit : units.col(j)) {
      strata.insert(static_cast<int>(std::floor(unit * kRuns)));
    }
    EXPECT_EQ(strata.size(), std::size_t{kRuns});
    EXPECT_EQ(*strata.rbegin(), kRuns - 1);
  }
}

// A random hypercube of 48 runs has correlations of 0.14 (1 / sqrt(47)) at one standard deviation;
// the largest of 66 is then typically 0.36. The best of a hundred must do clearly better.
TEST(LatinHypercube, ColumnsAreHardlyCorrelated) {
  const MatrixXd units = BuildLatinHypercube(48, 12, 1);
  const MatrixXd centred = units.rowwise() - units.colwise().mean();
  double largest = 0;
  for (Eigen::Index a = 0; a < 12; ++a) {
    for (Eigen::Index b = 0; b < a; ++b) {
      largest = std::max(largest, std::abs(centred.col(a).dot(centred.col(b))) /
                                      (centred.col(a).norm() * centred.col(b).norm()));
    }
  }
  EXPECT_LT(largest, 0.30);
}

TEST(UnitDesigns, DependOnTheSeedAloneAndNotOnThePlatform) {
  EXPECT_EQ(BuildLatinHypercube(20, 4, 7), BuildLatinHypercube(20, 4, 7));
  EXPECT_NE(BuildLatinHypercube(20, 4, 7), BuildLatinHypercube(20, 4, 8));
  EXPECT_EQ(BuildSaltelli(16, 3, 7), BuildSaltelli(16, 3, 7));
  EXPECT_NE(BuildSaltelli(16, 3, 7), BuildSaltelli(16, 3, 8));
  const FactorLevels levels = {0, 3, 0};
  EXPECT_EQ(BuildMorris(6, levels, 7), BuildMorris(6, levels, 7));
  EXPECT_NE(BuildMorris(6, levels, 7), BuildMorris(6, levels, 8));
}

// A Sobol' sequence of 2^m points, shifted by exclusive or, has exactly one point in each of the
// 2^m intervals of every coordinate.
TEST(SobolPoints, AreBalancedInEveryCoordinate) {
  constexpr int kPoints = 256;
  const MatrixXd units = BuildSobolPoints(kPoints, 24, 11);
  for (Eigen::Index j = 0; j < units.cols(); ++j) {
    std::set<int> intervals;
    for (const double unit : units.col(j)) {
      intervals.insert(static_cast<int>(unit * kPoints));
    }
    EXPECT_EQ(intervals.size(), std::size_t{kPoints}) << "coordinate " << j;
  }
}

// The mean of a product of 1 + 0.5 (u - 1/2) over 4096 points: exactly 1. Plain random points miss
// it by 0.5 / sqrt(12) * sqrt(6) / sqrt(4096) = 0.0055; the sequence must be ten times better.
TEST(SobolPoints, IntegrateBetterThanRandomPoints) {
  const MatrixXd units = BuildSobolPoints(4096, 6, 5);
  const double mean = (1 + 0.5 * (units.array() - 0.5)).rowwise().prod().mean();
  EXPECT_NEAR(mean, 1, 0.00055);
}

TEST(Saltelli, EveryMixedMatrixIsAWithOneColumnOfB) {
  constexpr int kBase = 8;
  const MatrixXd units = BuildSaltelli(kBase, 3, 1);
  ASSERT_EQ(units.rows(), kBase * 5);
  const MatrixXd a = units.topRows(kBase), b = units.middleRows(kBase, kBase);
  for (int j = 0; j < 3; ++j) {
    MatrixXd expected = a;
    expected.col(j) = b.col(j);
    EXPECT_EQ(units.middleRows(kBase * (2 + j), kBase), expected) << "factor " << j;
  }
}

// A larger design holds every smaller one, point by point, in A, in B and in every AB.
TEST(Saltelli, ALargerDesignBeginsWithTheSmaller) {
  const MatrixXd small = BuildSaltelli(24, 3, 1), large = BuildSaltelli(64, 3, 1);
  for (int matrix = 0; matrix < 5; ++matrix) {
    EXPECT_EQ(large.middleRows(64 * matrix, 24), small.middleRows(24 * matrix, 24));
  }
}

// Batches continue the sequences of the one before.
TEST(Saltelli, BatchesAreTheParts) {
  const MatrixXd whole = BuildSaltelli(64, 3, 1), second = BuildSaltelli(32, 3, 1, 1);
  for (int matrix = 0; matrix < 5; ++matrix) {
    EXPECT_EQ(whole.middleRows(64 * matrix + 32, 32), second.middleRows(32 * matrix, 32));
  }
}

// Every kSobolShifts-th point is of one sequence: 32 points in 32 intervals of every coordinate,
// and the sequences differ.
TEST(Saltelli, IsWovenFromIndependentlyShiftedSequences) {
  constexpr int kPoints = 32;
  const MatrixXd a = BuildSaltelli(kPoints * kSobolShifts, 2, 1).topRows(kPoints * kSobolShifts);
  for (int shift = 0; shift < kSobolShifts; ++shift) {
    std::set<int> intervals;
    for (int i = 0; i < kPoints; ++i) {
      intervals.insert(static_cast<int>(a(i * kSobolShifts + shift, 0) * kPoints));
    }
    EXPECT_EQ(intervals.size(), std::size_t{kPoints}) << "sequence " << shift;
    EXPECT_NE(a(shift, 0), a((shift + 1) % kSobolShifts, 0));
  }
}

TEST(Morris, EveryStepMovesOneFactorAndEveryTrajectoryMovesEachOnce) {
  const FactorLevels levels = {0, 0, 3, 2};
  const MatrixXd units = BuildMorris(10, levels, 2);
  ASSERT_EQ(units.rows(), 50);
  for (int t = 0; t < 10; ++t) {
    std::set<int> moved;
    for (int step = 1; step <= 4; ++step) {
      const Eigen::RowVectorXd change = units.row(5 * t + step) - units.row(5 * t + step - 1);
      Eigen::Index column = 0;
      const double largest = change.cwiseAbs().maxCoeff(&column);
      EXPECT_EQ((change.array() != 0).count(), 1);
      moved.insert(static_cast<int>(column));
      if (levels[static_cast<std::size_t>(column)] == 0) {
        EXPECT_NEAR(largest, 2.0 / 3, 1e-15);
      }
    }
    EXPECT_EQ(moved.size(), 4u);
  }
}

TEST(Morris, AChoiceMovesBetweenItsFirstLevelAndAnother) {
  const MatrixXd units = BuildMorris(40, {4}, 2);
  std::set<double> others;
  for (int t = 0; t < 40; ++t) {
    const double low = std::min(units(2 * t, 0), units(2 * t + 1, 0));
    EXPECT_EQ(low, LevelToUnit(0, 4));
    others.insert(std::max(units(2 * t, 0), units(2 * t + 1, 0)));
  }
  EXPECT_EQ(others.size(), 3u);  // all three appear in forty trajectories
}

TEST(Factorial, HoldsEveryCombinationOnceTheLastFactorFastest) {
  const MatrixXd units = BuildFactorial(3, {0, 2});
  MatrixXd expected(6, 2);
  expected << 0, 0.25, 0, 0.75, 0.5, 0.25, 0.5, 0.75, 1, 0.25, 1, 0.75;
  EXPECT_EQ(units, expected);
}

}  // namespace
}  // namespace footfall
