#include "scenarios/sensitivity/paired_estimator.h"

#include <gtest/gtest.h>

#include <cmath>

#include "cheap_functions.h"
#include "scenarios/sensitivity/random.h"
#include "scenarios/sensitivity/unit_designs.h"

namespace footfall {
namespace {

/// y = 100 x1 + 10 x2 in A; in B one and x2 more, with scatter that both runs of a runner share and
/// scatter of each run of deviation `noise`.
Sample PairedSample(int runners, double noise, std::uint64_t seed) {
  const MatrixXd units = BuildLatinHypercube(runners, 2, seed);
  RandomEngine engine(seed);
  const auto scatter = [&] { return noise * std::sqrt(12.0) * (DrawUnit(engine) - 0.5); };
  Sample sample = SampleOf(units.replicate(2, 1), {0, 0}, [&](const Eigen::RowVectorXd& x) {
    return 100 * x(0) + 10 * x(1) + scatter();
  });
  for (int i = 0; i < runners; ++i) {
    sample.y(1 + runners + i) += 1 + units(i, 1);
  }
  sample.seed = seed;
  sample.draws = 300;
  return sample;
}

// Runners differ by 100, the condition makes 1.5: in the same runners it is found all the same.
TEST(PairedEstimator, FindsASmallDifferenceBetweenVeryDifferentRunners) {
  const Estimates e = EstimatePaired(PairedSample(40, 0.2, 1));
  ASSERT_TRUE(e.refusal.empty()) << e.refusal;
  ASSERT_EQ(e.factors.size(), 3u);
  EXPECT_NEAR(e.factors[2].effect, 1.5, 0.2);
  EXPECT_GT(e.factors[2].effect_interval.low, 1);
  EXPECT_LT(e.factors[2].effect_interval.high, 2);
  EXPECT_EQ(e.raised, 1);
  EXPECT_NEAR(e.factors[0].effect, 100, 0.5);
  EXPECT_NEAR(e.factors[1].effect, 10.5, 0.5);
}

TEST(PairedEstimator, SaysInWhomTheConditionWorksDifferently) {
  const Estimates e = EstimatePaired(PairedSample(40, 0.2, 1));
  ASSERT_EQ(e.interactions.size(), 1u);
  EXPECT_EQ(e.interactions[0].first, 1);
  EXPECT_EQ(e.interactions[0].second, 2);
}

TEST(PairedEstimator, SharesAddUpToTheWhole) {
  const Estimates e = EstimatePaired(PairedSample(200, 0.01, 2));
  // Var(100 x1 + 10.5 x2) + E[d^2] / 4 with d = 1 + x2: E[d^2] = 7/3.
  const double whole = (100 * 100 + 10.5 * 10.5) / 12 + 7.0 / 12;
  EXPECT_NEAR(e.factors[0].main, 10000.0 / 12 / whole, 0.02);
  EXPECT_NEAR(e.factors[2].total, 7.0 / 12 / whole, 1e-4);
  // Of it, what x2 does to d is no more than the variance of d: Var(x2) / 4.
  ASSERT_EQ(e.interactions.size(), 1u);
  EXPECT_NEAR(e.interactions[0].share, 1.0 / 48 / whole, 0.1 / 48 / whole);
}

TEST(PairedEstimator, ARunnerWithOneFailedRunDropsOut) {
  Sample sample = PairedSample(40, 0.2, 1);
  sample.y(3) = kUnknown;
  sample.y(1 + 40 + 7) = kUnknown;
  EXPECT_NE(EstimatePaired(sample).method.find("38 runners"), std::string::npos);
  sample.y.tail(37).setConstant(kUnknown);
  EXPECT_FALSE(EstimatePaired(sample).refusal.empty());
}

// Eight runners are too few for a fit over two factors (ten are needed).
TEST(PairedEstimator, TooFewRunnersForAFitStillGiveTheMeanDifference) {
  Sample sample = PairedSample(40, 0.2, 1);
  sample.y.segment(9, 32).setConstant(kUnknown);  // all but eight runners
  const Estimates e = EstimatePaired(sample);
  ASSERT_TRUE(e.refusal.empty()) << e.refusal;
  double mean = 0;
  for (int i = 1; i <= 8; ++i) {
    mean += (sample.y(i + 40) - sample.y(i)) / 8;
  }
  EXPECT_NEAR(e.factors[2].effect, mean, 1e-12);
  EXPECT_TRUE(std::isnan(e.factors[0].effect));
}

}  // namespace
}  // namespace footfall
