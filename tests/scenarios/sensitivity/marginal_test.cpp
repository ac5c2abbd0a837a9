#include "scenarios/sensitivity/marginal.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "scenarios/sensitivity/factor_basis.h"
#include "scenarios/sensitivity/unit_designs.h"

namespace footfall {
namespace {

MatrixXd Pair(double r) {
  MatrixXd correlation = MatrixXd::Identity(2, 2);
  correlation(0, 1) = correlation(1, 0) = r;
  return correlation;
}

/// Spearman's correlation of two columns: that of their ranks.
double RankCorrelationOf(const VectorXd& a, const VectorXd& b) {
  const auto ranks = [](const VectorXd& column) {
    VectorXd rank(column.size());
    for (Eigen::Index i = 0; i < column.size(); ++i) {
      rank(i) = static_cast<double>((column.array() < column(i)).count());
    }
    return VectorXd(rank.array() - rank.mean());
  };
  const VectorXd x = ranks(a), y = ranks(b);
  return x.dot(y) / (x.norm() * y.norm());
}

TEST(Marginal, NormalQuantilesAreThoseOfTables) {
  EXPECT_NEAR(CalcNormalQuantile(0.5), 0, 1e-15);
  EXPECT_NEAR(CalcNormalQuantile(0.975), 1.959963984540054, 1e-12);
  EXPECT_NEAR(CalcNormalQuantile(0.05), -1.6448536269514722, 1e-12);
  EXPECT_NEAR(CalcNormalQuantile(1e-9), -5.997807015007770, 1e-9);
}

TEST(Marginal, QuantileInvertsTheShare) {
  for (const double p : {1e-6, 0.01, 0.2, 0.7, 0.999}) {
    EXPECT_NEAR(CalcNormalShare(CalcNormalQuantile(p)), p, 1e-14);
  }
}

// Cut at mean +- 1 deviation the quantile at u = 1/4 stands at Phi^-1(0.15866 + 0.68269 / 4).
TEST(Marginal, ATruncatedNormalKeepsToItsCuts) {
  const TruncatedNormal height{1.77, 0.07, 1.70, 1.84};
  EXPECT_EQ(height.CalcQuantile(0), 1.70);
  EXPECT_EQ(height.CalcQuantile(1), 1.84);
  EXPECT_NEAR(height.CalcQuantile(0.5), 1.77, 1e-12);
  EXPECT_NEAR(height.CalcQuantile(0.25), 1.77 - 0.07 * 0.44177, 1e-6);
  EXPECT_FALSE(TruncatedNormal{}.Exists());
}

TEST(Marginal, CorrelatingKeepsEveryColumnsValues) {
  const MatrixXd units = BuildLatinHypercube(50, 2, 3);
  MatrixXd correlated = CorrelateColumns(units, Pair(0.6));
  for (Eigen::Index j = 0; j < 2; ++j) {
    VectorXd before = units.col(j), after = correlated.col(j);
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    EXPECT_EQ(before, after);
  }
}

TEST(Marginal, RanksCorrelateAsAsked) {
  for (const double asked : {-0.7, 0.0, 0.3, 0.9}) {
    const MatrixXd correlated =
        CorrelateColumns(BuildLatinHypercube(400, 2, 5), Pair(CalcNormalCorrelation(asked)));
    EXPECT_NEAR(RankCorrelationOf(correlated.col(0), correlated.col(1)), asked, 0.02);
  }
}

TEST(Marginal, TellsImpossibleCorrelations) {
  MatrixXd correlation = MatrixXd::Identity(3, 3);
  correlation(0, 1) = correlation(1, 0) = 0.9;
  correlation(0, 2) = correlation(2, 0) = 0.9;
  EXPECT_FALSE(IsPossibleCorrelation(correlation));  // 2 and 3 both go with 1, yet not together
  correlation(1, 2) = correlation(2, 1) = 0.9;
  EXPECT_TRUE(IsPossibleCorrelation(correlation));
}

// E[phi_a phi_b] = 1 where a = b, else 0, and E[phi_a] = 0: also for a skewed distribution.
TEST(Marginal, PolynomialsAreOrthonormalUnderAnyDistribution) {
  constexpr int kDraws = 20001;
  for (const TruncatedNormal& normal :
       {TruncatedNormal{0.5, 0.3, -0.4, 1.4}, TruncatedNormal{0.2, 0.5, 0, 2}}) {
    VectorXd draws(kDraws);
    for (int i = 0; i < kDraws; ++i) {
      draws(i) = normal.CalcQuantile((i + 0.5) / kDraws);
    }
    const FactorBasis basis = FactorBasis::Continuous(CalcMoments(draws));
    MatrixXd values(kDraws, 3);
    for (int i = 0; i < kDraws; ++i) {
      values.row(i) << 1, basis.Calc(draws(i));
    }
    const MatrixXd products = values.transpose() * values / kDraws;
    EXPECT_LT((products - MatrixXd::Identity(3, 3)).cwiseAbs().maxCoeff(), 1e-10);
  }
}

}  // namespace
}  // namespace footfall
