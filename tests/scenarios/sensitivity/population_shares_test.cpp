#include <gtest/gtest.h>

#include <cmath>

#include "cheap_functions.h"
#include "scenarios/sensitivity/marginal.h"
#include "scenarios/sensitivity/surrogate_estimator.h"
#include "scenarios/sensitivity/unit_designs.h"

/// Shares where factors are neither uniform nor independent, against closed forms.
namespace footfall {
namespace {

/// Normals of mean 0.5 and deviation 0.3 with that correlation, as coordinates.
MatrixXd Normals(const MatrixXd& units, double r) {
  MatrixXd correlation = MatrixXd::Identity(units.cols(), units.cols());
  correlation(0, 1) = correlation(1, 0) = r;
  const MatrixXd ordered = CorrelateColumns(units, correlation);
  return ordered.unaryExpr([](double u) { return 0.5 + 0.3 * CalcNormalQuantile(u); });
}

template <class Function>
Sample SampleOfNormals(int runs, double r, const Function& function) {
  const int factors = 3;
  Sample sample = SampleOf(Normals(BuildLatinHypercube(runs, factors, 1), r), {0, 0, 0}, function);
  sample.joint = Normals(BuildLatinHypercube(2000, factors, 2), r);
  sample.correlated = r != 0;
  sample.draws = 100;
  return sample;
}

// y = 3 x1 + 2 x2 + x3 of independent normals: shares 9/14, 4/14, 1/14, effects 3, 2, 1.
TEST(PopulationShares, OfALinearModelAreTheSquaredSlopes) {
  const Estimates e = EstimateBySurrogate(SampleOfNormals(
      64, 0, [](const Eigen::RowVectorXd& x) { return 3 * x(0) + 2 * x(1) + x(2); }));
  const double slopes[] = {3, 2, 1};
  for (std::size_t j = 0; j < 3; ++j) {
    EXPECT_NEAR(e.factors[j].main, slopes[j] * slopes[j] / 14, 0.02) << j;
    EXPECT_NEAR(e.factors[j].total, slopes[j] * slopes[j] / 14, 0.02) << j;
    EXPECT_NEAR(e.factors[j].effect, slopes[j], 1e-9) << j;
  }
}

// With correlation r of x1 and x2: Var = 9 + 4 + 1 + 12 r (in 0.09), Cov(3 x1, y) = 9 + 6 r,
// Cov(2 x2, y) = 4 + 6 r. The effect of a factor alone stays its slope.
TEST(PopulationShares, OfFactorsThatGoTogetherAreCovariancesWithTheWhole) {
  constexpr double kR = 0.6;
  const Estimates e = EstimateBySurrogate(SampleOfNormals(
      64, kR, [](const Eigen::RowVectorXd& x) { return 3 * x(0) + 2 * x(1) + x(2); }));
  const double whole = 14 + 12 * kR;
  EXPECT_NEAR(e.factors[0].main, (9 + 6 * kR) / whole, 0.02);
  EXPECT_NEAR(e.factors[1].main, (4 + 6 * kR) / whole, 0.02);
  EXPECT_NEAR(e.factors[2].main, 1 / whole, 0.02);
  EXPECT_NEAR(e.factors[0].effect, 3, 1e-9);
  EXPECT_NEAR(e.factors[1].effect, 2, 1e-9);
}

// y = z1 + z2 z3 of standard normals: shares 1/2 for z1, 1/2 for z2 with z3.
TEST(PopulationShares, AnInteractionIsListedWithItsShare) {
  const auto z = [](double x) { return (x - 0.5) / 0.3; };
  const Estimates e = EstimateBySurrogate(SampleOfNormals(
      128, 0, [&](const Eigen::RowVectorXd& x) { return z(x(0)) + z(x(1)) * z(x(2)); }));
  ASSERT_EQ(e.interactions.size(), 1u);
  EXPECT_EQ(e.interactions[0].first, 1);
  EXPECT_EQ(e.interactions[0].second, 2);
  EXPECT_NEAR(e.interactions[0].share, 0.5, 0.02);
  EXPECT_NEAR(e.factors[1].main, 0, 0.02);
  EXPECT_NEAR(e.factors[1].total, 0.5, 0.02);
}

// Shares of 2 x1 + x2 with x3 a constant of the model that makes 9/14 of the variance.
TEST(PopulationShares, KnownConstantsLeaveTheWholeToTheOthers) {
  Sample sample = SampleOfNormals(
      64, 0, [](const Eigen::RowVectorXd& x) { return 2 * x(0) + x(1) + 3 * x(2); });
  sample.nuisance = {false, false, true};
  const Estimates e = EstimateBySurrogate(sample);
  EXPECT_NEAR(e.factors[0].total, 4.0 / 14, 0.02);
  EXPECT_NEAR(e.factors[0].total_known, 4.0 / 5, 0.02);
  EXPECT_NEAR(e.factors[1].total_known, 1.0 / 5, 0.02);
}

}  // namespace
}  // namespace footfall
