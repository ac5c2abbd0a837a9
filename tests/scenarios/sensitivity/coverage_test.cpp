#include <gtest/gtest.h>

#include <cmath>
#include <utility>
#include <vector>

#include "cheap_functions.h"
#include "scenarios/sensitivity/elementary_effects.h"
#include "scenarios/sensitivity/random.h"
#include "scenarios/sensitivity/sobol_indices.h"
#include "scenarios/sensitivity/surrogate_estimator.h"
#include "scenarios/sensitivity/unit_designs.h"

/// Intervals are believed only if they hold the truth as often as they say: many small studies of
/// cheap functions whose truth is known, each with its own seed.
namespace footfall {
namespace {

constexpr int kReplicates = 300;  // enough for quantiles here, and quick

/// Sum of twelve uniforms: nearly normal, variance 1.
double DrawNoise(RandomEngine& engine) {
  double sum = -6;
  for (int i = 0; i < 12; ++i) {
    sum += DrawUnit(engine);
  }
  return sum;
}

/// Share of intervals that hold the truth.
struct Coverage {
  int held = 0, all = 0;
  void Count(const Interval& interval, double truth) {
    held += interval.low <= truth && truth <= interval.high ? 1 : 0;
    ++all;
  }
  double Share() const { return static_cast<double>(held) / all; }
};

/// Slopes of an additive function; the second half of the factors does nothing.
std::vector<double> Slopes(int factors) {
  std::vector<double> slopes(static_cast<std::size_t>(factors), 0.0);
  for (int j = 0; j < factors / 2; ++j) {
    slopes[static_cast<std::size_t>(j)] = j + 1;
  }
  return slopes;
}

/// A study of that function with noise of deviation 1.
Estimates NoisyStudy(int runs, const std::vector<double>& slopes, std::uint64_t seed) {
  RandomEngine engine(seed + 1000);
  const int factors = static_cast<int>(slopes.size());
  const auto function = [&](const Eigen::RowVectorXd& u) {
    double y = DrawNoise(engine);
    for (int j = 0; j < factors; ++j) {
      y += slopes[static_cast<std::size_t>(j)] * u(j);
    }
    return y;
  };
  Sample sample = SampleOf(BuildLatinHypercube(runs, factors, seed),
                           std::vector<int>(slopes.size(), 0), function);
  sample.seed = seed;
  sample.bootstrap = kReplicates;
  return EstimateBySurrogate(sample);
}

/// Runs and factors of a study.
class EffectCoverage : public testing::TestWithParam<std::pair<int, int>> {};

// 400 studies of 6 or 13 factors: a coverage of 0.95 is known to +- 0.005 or 0.003 (one deviation).
// The smallest study that is not refused may err on the safe side.
TEST_P(EffectCoverage, IntervalsOfTheSurrogateHoldTheTruthInNinetyFivePercent) {
  const auto [runs, factors] = GetParam();
  const std::vector<double> slopes = Slopes(factors);
  Coverage coverage;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    const Estimates estimates = NoisyStudy(runs, slopes, seed);
    for (std::size_t j = 0; j < slopes.size(); ++j) {
      coverage.Count(estimates.factors[j].effect_interval, slopes[j]);
    }
  }
  RecordProperty("coverage", std::to_string(coverage.Share()));
  const bool smallest = runs < 2 * factors;
  EXPECT_GE(coverage.Share(), 0.93) << coverage.held << " of " << coverage.all;
  EXPECT_LE(coverage.Share(), smallest ? 0.985 : 0.97) << coverage.held << " of " << coverage.all;
}

INSTANTIATE_TEST_SUITE_P(RunsAndFactors, EffectCoverage,
                         testing::Values(std::pair{48, 6}, std::pair{39, 13}, std::pair{24, 13}));

// Shares end at 0, where an interval of a factor that does nothing always holds the truth: more
// than 0.97 is no fault, less than 0.93 is.
TEST(Coverage, ShareIntervalsOfTheSurrogateHoldTheTruth) {
  const std::vector<double> slopes = {3, 2, 1, 0.5, 0, 0};
  double whole = 1;
  for (const double slope : slopes) {
    whole += slope * slope / 12;
  }
  Coverage coverage;
  double bias = 0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    const Estimates estimates = NoisyStudy(48, slopes, seed);
    for (std::size_t j = 0; j < slopes.size(); ++j) {
      const double truth = slopes[j] * slopes[j] / 12 / whole;
      coverage.Count(estimates.factors[j].total_interval, truth);
      bias += (estimates.factors[j].total - truth) / 2400;
    }
  }
  RecordProperty("coverage", std::to_string(coverage.Share()));
  EXPECT_GE(coverage.Share(), 0.93) << coverage.held << " of " << coverage.all;
  EXPECT_LT(std::abs(bias), 0.01);
}

// y = u1 + u2 + u1 u2 + u1 u3: no noise, the scatter is that of interactions. Other factors stand
// at 1/2 on average: effects of u1 1 + 1/2 + 1/2, of u2 1 + 1/2. 800 intervals: +- 0.008 (one
// deviation).
TEST(Coverage, ElementaryEffectsHoldTheTruth) {
  Coverage coverage;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Sample sample = SampleOf(
        BuildMorris(10, {0, 0, 0}, seed), {0, 0, 0},
        [](const Eigen::RowVectorXd& u) { return u(0) + u(1) + u(0) * u(1) + u(0) * u(2); });
    sample.seed = seed;
    sample.bootstrap = kReplicates;
    const Estimates estimates = EstimateElementaryEffects(sample);
    coverage.Count(estimates.factors[0].effect_interval, 2);
    coverage.Count(estimates.factors[1].effect_interval, 1.5);
  }
  RecordProperty("coverage", std::to_string(coverage.Share()));
  EXPECT_NEAR(coverage.Share(), 0.95, 0.02) << coverage.held << " of " << coverage.all;
}

// Sobol' points spread more evenly than the bootstrap supposes: coverage may exceed 0.97, not fall
// below 0.93.
TEST(Coverage, TotalIntervalsOfSobolHoldTheTruth) {
  const GFunction g{{0, 1, 4.5}};
  Coverage coverage;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Sample sample = SampleOf(BuildSaltelli(128, 3, seed), {0, 0, 0}, g);
    sample.seed = seed;
    sample.bootstrap = kReplicates;
    const Estimates estimates = EstimateSobol(sample);
    for (int j = 0; j < 3; ++j) {
      coverage.Count(estimates.factors[static_cast<std::size_t>(j)].total_interval, g.Total(j));
    }
  }
  RecordProperty("coverage", std::to_string(coverage.Share()));
  EXPECT_GE(coverage.Share(), 0.93) << coverage.held << " of " << coverage.all;
}

}  // namespace
}  // namespace footfall
