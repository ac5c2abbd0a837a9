#include "scenarios/sensitivity/factor_basis.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

/// Mean over the factor's distribution of the products of (1, functions).
MatrixXd Gram(const FactorBasis& basis, const std::vector<double>& coordinates) {
  const int size = basis.NumFunctions() + 1;
  MatrixXd gram = MatrixXd::Zero(size, size);
  for (const double coordinate : coordinates) {
    Eigen::RowVectorXd values(size);
    values << 1, basis.Calc(coordinate);
    gram += values.transpose() * values / static_cast<double>(coordinates.size());
  }
  return gram;
}

// Products are of degree four at most; the midpoint rule on 10000 cells errs by about 1e-8 of it.
TEST(FactorBasis, OfAQuantityIsOrthonormalOverTheUnitInterval) {
  std::vector<double> coordinates;
  for (int i = 0; i < 10000; ++i) {
    coordinates.push_back((i + 0.5) / 10000);
  }
  EXPECT_TRUE(Gram(FactorBasis::Continuous(), coordinates).isIdentity(1e-6));
}

TEST(FactorBasis, OfAChoiceIsOrthonormalOverItsLevelsAndSpansEveryContrast) {
  for (const int levels : {2, 3, 4, 6}) {
    std::vector<double> coordinates;
    for (int level = 0; level < levels; ++level) {
      coordinates.push_back(level);
    }
    const FactorBasis basis = FactorBasis::Choice(levels);
    EXPECT_EQ(basis.NumFunctions(), levels - 1);
    EXPECT_EQ(basis.NumFirst(), levels - 1);
    EXPECT_TRUE(Gram(basis, coordinates).isIdentity(1e-12)) << levels << " levels";
  }
}

TEST(FactorBasis, OnTwoLevelsHasNoCurvatureOnThreeItHas) {
  EXPECT_EQ(FactorBasis::OnLevels(2).NumFunctions(), 1);
  EXPECT_EQ(FactorBasis::OnLevels(3).NumFunctions(), 2);
  EXPECT_EQ(FactorBasis::OnLevels(5).NumFunctions(), 2);
  EXPECT_TRUE(Gram(FactorBasis::OnLevels(5), {0, 0.25, 0.5, 0.75, 1}).isIdentity(1e-12));
}

TEST(FactorBasis, TheFirstFunctionRisesFromLowToHigh) {
  for (const FactorBasis& basis : {FactorBasis::Continuous(), FactorBasis::OnLevels(4)}) {
    EXPECT_LT(basis.Calc(0)(0), 0);
    EXPECT_GT(basis.Calc(1)(0), 0);
  }
}

}  // namespace
}  // namespace footfall
