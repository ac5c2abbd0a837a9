#include "scenarios/sensitivity/polynomial_chaos.h"

#include <gtest/gtest.h>

#include <cmath>

#include "cheap_functions.h"
#include "scenarios/sensitivity/random.h"
#include "scenarios/sensitivity/unit_designs.h"

namespace footfall {
namespace {

std::vector<FactorBasis> Quantities(int count) {
  return std::vector<FactorBasis>(static_cast<std::size_t>(count), FactorBasis::Continuous());
}

VectorXd Evaluate(const MatrixXd& units, double (*function)(const Eigen::RowVectorXd&)) {
  VectorXd y(units.rows());
  for (Eigen::Index i = 0; i < units.rows(); ++i) {
    y(i) = function(units.row(i));
  }
  return y;
}

double Quadratic(const Eigen::RowVectorXd& u) {
  return 1 + 2 * u(0) - u(1) + 3 * u(0) * u(1) + 4 * u(2) * u(2);
}

// A polynomial of order two lies in the model: it must be reproduced to rounding, with no other
// term of second order than the product and the square that are in it.
TEST(PolynomialChaos, ReproducesAQuadraticExactly) {
  const MatrixXd units = BuildLatinHypercube(40, 5, 1);
  const PolynomialChaos chaos =
      FitPolynomialChaos(Quantities(5), units, Evaluate(units, Quadratic));
  EXPECT_EQ(chaos.terms.size(), 5u + 2u);
  EXPECT_LT(chaos.residuals.norm(), 1e-10);
  const Eigen::RowVectorXd elsewhere = Eigen::RowVectorXd::Constant(5, 0.123);
  EXPECT_NEAR(chaos.Predict(elsewhere), Quadratic(elsewhere), 1e-10);
}

// Noise holds no terms: one study in a hundred may take one of 78 squares and products. Of 200
// studies 2 are expected, 7 have a chance of 0.5 %.
TEST(PolynomialChaos, TakesHardlyAnySecondOrderTermFromNoise) {
  const auto bases = Quantities(12);
  int taken = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    RandomEngine engine(seed);
    VectorXd y(48);
    for (double& value : y) {
      value = DrawUnit(engine);
    }
    const auto chaos = FitPolynomialChaos(bases, BuildLatinHypercube(48, 12, seed), y);
    taken += static_cast<int>(chaos.terms.size()) - 12;
  }
  EXPECT_LE(taken, 7);
}

TEST(PolynomialChaos, PredictsHeldOutRunsOfAQuadratic) {
  const MatrixXd units = BuildLatinHypercube(40, 5, 1);
  EXPECT_NEAR(CalcCrossValidation(Quantities(5), units, Evaluate(units, Quadratic), 1), 1, 1e-9);
}

TEST(PolynomialChaos, DoesNotPretendToPredictNoise) {
  const MatrixXd units = BuildLatinHypercube(40, 5, 1);
  RandomEngine engine(3);
  VectorXd y(40);
  for (double& value : y) {
    value = DrawUnit(engine);
  }
  EXPECT_LT(CalcCrossValidation(Quantities(5), units, y, 1), 0.2);
}

TEST(PolynomialChaos, CountsTheFirstOrderTermsOfChoicesToo) {
  const std::vector<FactorBasis> bases = {FactorBasis::Continuous(), FactorBasis::Choice(4),
                                          FactorBasis::OnLevels(3)};
  EXPECT_EQ(CountFirstOrderTerms(bases), 1 + 1 + 3 + 1);
}

}  // namespace
}  // namespace footfall
