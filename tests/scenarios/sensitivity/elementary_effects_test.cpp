#include "scenarios/sensitivity/elementary_effects.h"

#include <gtest/gtest.h>

#include <cmath>

#include "cheap_functions.h"
#include "scenarios/sensitivity/unit_designs.h"

namespace footfall {
namespace {

TEST(ElementaryEffects, OfALinearFunctionAreItsSlopesWithoutSpread) {
  const auto function = [](const Eigen::RowVectorXd& x) { return 5 * x(0) - 2 * x(1) + 0 * x(2); };
  const Estimates estimates =
      EstimateElementaryEffects(SampleOf(BuildMorris(6, {0, 0, 0}, 1), {0, 0, 0}, function));
  EXPECT_NEAR(estimates.factors[0].effect, 5, 1e-12);
  EXPECT_NEAR(estimates.factors[1].effect, -2, 1e-12);
  EXPECT_NEAR(estimates.factors[1].mu_star, 2, 1e-12);
  EXPECT_NEAR(estimates.factors[2].mu_star, 0, 1e-12);
  EXPECT_NEAR(estimates.factors[0].sigma, 0, 1e-12);
}

// y = u1 u2: the effect of u1 is the value of u2, which stands at 0, 1/3, 2/3, 1 equally often:
// mu 1/2, sigma sqrt(5/36) = 0.373. Over 400 trajectories mu errs by 0.019 at one deviation.
TEST(ElementaryEffects, AnInteractionShowsInSigma) {
  const auto function = [](const Eigen::RowVectorXd& x) { return x(0) * x(1); };
  const Estimates estimates =
      EstimateElementaryEffects(SampleOf(BuildMorris(400, {0, 0}, 1), {0, 0}, function));
  EXPECT_NEAR(estimates.factors[0].effect, 0.5, 0.06);
  EXPECT_NEAR(estimates.factors[0].sigma, 0.373, 0.03);
}

// y = (u - 1/2)^2 on the grid: from 0 to 2/3 and from 1/3 to 1 the secants are -1/3 and +1/3.
TEST(ElementaryEffects, AValleyHasMuStarAndHardlyAnyMu) {
  const auto function = [](const Eigen::RowVectorXd& x) { return (x(0) - 0.5) * (x(0) - 0.5); };
  const Estimates estimates =
      EstimateElementaryEffects(SampleOf(BuildMorris(100, {0}, 1), {0}, function));
  EXPECT_NEAR(estimates.factors[0].mu_star, 1.0 / 3, 1e-12);
  EXPECT_LT(std::abs(estimates.factors[0].effect), 0.1);
  EXPECT_LT(estimates.factors[0].effect_interval.low, 0);
  EXPECT_GT(estimates.factors[0].effect_interval.high, 0);
}

/// mu_star of a function of three quantities by going through the whole grid of four levels: each
/// elementary effect spans 2/3, from 0 or from 1/3, with the others at any of the levels.
template <class Function>
double CalcGridMuStar(const Function& function, int factor) {
  double sum = 0;
  for (int cell = 0; cell < 2 * 4 * 4; ++cell) {
    Eigen::RowVectorXd low(3);
    low(factor) = (cell % 2) / 3.0;
    low((factor + 1) % 3) = (cell / 2 % 4) / 3.0;
    low((factor + 2) % 3) = (cell / 8) / 3.0;
    Eigen::RowVectorXd high = low;
    high(factor) += 2.0 / 3;
    sum += std::abs(function(high) - function(low)) / (2.0 / 3);
  }
  return sum / 32;
}

// The issue asks for 0.02 of a function's scale. 20,000 trajectories: sigma of an effect is about
// the deviation of the output, so mu_star errs by less than a hundredth of it.
template <class Function>
void ExpectMuStarOfTheGrid(const Function& function, double deviation) {
  const Sample sample = SampleOf(BuildMorris(20000, {0, 0, 0}, 3), {0, 0, 0}, function);
  const Estimates estimates = EstimateElementaryEffects(sample);
  for (int j = 0; j < 3; ++j) {
    const double found = estimates.factors[static_cast<std::size_t>(j)].mu_star / deviation;
    EXPECT_NEAR(found, CalcGridMuStar(function, j) / deviation, 0.02) << "factor " << j + 1;
  }
}

TEST(ElementaryEffects, OfIshigamiAreThoseOfTheWholeGrid) {
  constexpr double kPi = 3.14159265358979;
  const double variance =
      49.0 / 8 + 0.1 * std::pow(kPi, 4) / 5 + 0.01 * std::pow(kPi, 8) / 18 + 0.5;
  ExpectMuStarOfTheGrid(Ishigami{}, std::sqrt(variance));
}

TEST(ElementaryEffects, OfTheGFunctionAreThoseOfTheWholeGrid) {
  const double parts = (1 + 1.0 / 3) * (1 + 1.0 / 12) * (1 + 1.0 / (3 * 5.5 * 5.5));
  ExpectMuStarOfTheGrid(GFunction{{0, 1, 4.5}}, std::sqrt(parts - 1));
}

TEST(ElementaryEffects, AChoiceIsJudgedByTheLevelThatDiffersMost) {
  const auto function = [](const Eigen::RowVectorXd& x) {
    const double levels[] = {10, 11, 7};
    return levels[static_cast<int>(x(0))] + x(1);
  };
  const Estimates estimates =
      EstimateElementaryEffects(SampleOf(BuildMorris(30, {3, 0}, 1), {3, 0}, function));
  EXPECT_EQ(estimates.factors[0].to_level, 2);
  EXPECT_NEAR(estimates.factors[0].effect, -3, 1e-12);
  EXPECT_EQ(estimates.factors[1].to_level, -1);
}

TEST(ElementaryEffects, AFailedRunCostsItsTwoEffectsOnly) {
  const auto function = [](const Eigen::RowVectorXd& x) { return 5 * x(0) - 2 * x(1); };
  Sample sample = SampleOf(BuildMorris(6, {0, 0}, 1), {0, 0}, function);
  sample.y(2) = kUnknown;  // the middle of the first trajectory
  const Estimates estimates = EstimateElementaryEffects(sample);
  ASSERT_TRUE(estimates.refusal.empty());
  EXPECT_NEAR(estimates.factors[0].effect, 5, 1e-12);
  EXPECT_NEAR(estimates.factors[1].effect, -2, 1e-12);
}

TEST(ElementaryEffects, RefusesWithFewerThanFourEffects) {
  const auto function = [](const Eigen::RowVectorXd& x) { return x(0); };
  const Estimates estimates =
      EstimateElementaryEffects(SampleOf(BuildMorris(3, {0}, 1), {0}, function));
  EXPECT_EQ(estimates.refusal, "factor1 has 3 elementary effects (of one level), 4 are needed");
}

}  // namespace
}  // namespace footfall
