#include "scenarios/sensitivity/elementary_effects.h"

#include <gtest/gtest.h>

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
