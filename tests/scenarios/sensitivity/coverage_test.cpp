#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "cheap_functions.h"
#include "scenarios/sensitivity/elementary_effects.h"
#include "scenarios/sensitivity/paired_estimator.h"
#include "scenarios/sensitivity/random.h"
#include "scenarios/sensitivity/sobol_indices.h"
#include "scenarios/sensitivity/surrogate_estimator.h"
#include "scenarios/sensitivity/unit_designs.h"

/// Intervals are believed only if they hold the truth as often as they say: many small studies of
/// cheap functions whose truth is known, each with its own seed.
namespace footfall {
namespace {

constexpr int kStudies = 400;
constexpr int kDraws = 1000;  // as in the program

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

/// What the issue asks for. One interval of 400 studies tells a coverage of 0.95 to +- 0.011 (one
/// binomial deviation), k independent ones of each to 0.011 / sqrt(k): nothing here is allowed for
/// chance beyond the band itself.
void ExpectHolds(const Coverage& coverage, const std::string& what) {
  testing::Test::RecordProperty(what, std::to_string(coverage.Share()));
  EXPECT_GE(coverage.Share(), 0.93) << coverage.held << " of " << coverage.all;
  EXPECT_LE(coverage.Share(), 0.97) << coverage.held << " of " << coverage.all;
}

/// Slopes of an additive function; the second half of the factors does nothing.
std::vector<double> Slopes(int factors) {
  std::vector<double> slopes(static_cast<std::size_t>(factors), 0.0);
  for (int j = 0; j < factors / 2; ++j) {
    slopes[static_cast<std::size_t>(j)] = j + 1;
  }
  return slopes;
}

/// A study of that function with noise of deviation 1.
Estimates NoisyStudy(int runs, const std::vector<double>& slopes, std::uint64_t seed,
                     int draws = 10) {
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
  sample.draws = draws;
  return EstimateBySurrogate(sample);
}

/// Runs and factors of a study.
class EffectCoverage : public testing::TestWithParam<std::pair<int, int>> {};

// Effects of 6 or 13 factors: 0.95 is known to +- 0.005 or 0.003. 24 runs over 13 factors are the
// fewest that are not refused.
TEST_P(EffectCoverage, IntervalsOfTheSurrogateHoldTheTruthInNinetyFivePercent) {
  const auto [runs, factors] = GetParam();
  const std::vector<double> slopes = Slopes(factors);
  Coverage coverage;
  for (std::uint64_t seed = 1; seed <= kStudies; ++seed) {
    const Estimates estimates = NoisyStudy(runs, slopes, seed);
    for (std::size_t j = 0; j < slopes.size(); ++j) {
      coverage.Count(estimates.factors[j].effect_interval, slopes[j]);
    }
  }
  ExpectHolds(coverage, "coverage");
}

INSTANTIATE_TEST_SUITE_P(RunsAndFactors, EffectCoverage,
                         testing::Values(std::pair{48, 6}, std::pair{39, 13}, std::pair{24, 13}));

/// Runs of a study of six factors.
class ShareCoverage : public testing::TestWithParam<int> {};

// Shares of factors that do something, and of those that do nothing, each for itself: an interval
// that ends at 0 must not make good what others miss. +- 0.005 and 0.008.
TEST_P(ShareCoverage, IntervalsOfTheSurrogateHoldTheTruth) {
  const std::vector<double> slopes = {3, 2, 1, 0.5, 0, 0};
  double whole = 1;
  for (const double slope : slopes) {
    whole += slope * slope / 12;
  }
  Coverage main, total, nothing;
  double bias = 0;
  for (std::uint64_t seed = 1; seed <= kStudies; ++seed) {
    const Estimates estimates = NoisyStudy(GetParam(), slopes, seed, kDraws);
    for (std::size_t j = 0; j < slopes.size(); ++j) {
      const double truth = slopes[j] * slopes[j] / 12 / whole;
      const FactorEstimate& found = estimates.factors[j];
      (truth > 0 ? main : nothing).Count(found.main_interval, truth);
      (truth > 0 ? total : nothing).Count(found.total_interval, truth);
      bias += (found.total - truth) / (6 * kStudies);
    }
  }
  ExpectHolds(main, "main");
  ExpectHolds(total, "total");
  ExpectHolds(nothing, "nothing");
  EXPECT_LT(std::abs(bias), 0.015);
}

INSTANTIATE_TEST_SUITE_P(Runs, ShareCoverage, testing::Values(48, 24));

// A product that the study finds beyond doubt: y = u1 + u2 + 30 (u1 - 1/2)(u2 - 1/2) + noise, whose
// part is 900 / 144. +- 0.011 each.
TEST(Coverage, SharesOfAnInteractionHoldTheTruth) {
  const double product = 900.0 / 144, whole = 2.0 / 12 + product + 1;
  Coverage interaction, total;
  for (std::uint64_t seed = 1; seed <= kStudies; ++seed) {
    RandomEngine engine(seed + 1000);
    Sample sample =
        SampleOf(BuildLatinHypercube(48, 3, seed), {0, 0, 0}, [&](const Eigen::RowVectorXd& u) {
          return u(0) + u(1) + 30 * (u(0) - 0.5) * (u(1) - 0.5) + DrawNoise(engine);
        });
    sample.seed = seed;
    sample.draws = kDraws;
    const Estimates estimates = EstimateBySurrogate(sample);
    ASSERT_FALSE(estimates.interactions.empty()) << "seed " << seed;
    interaction.Count(estimates.interactions[0].interval, product / whole);
    total.Count(estimates.factors[0].total_interval, (1.0 / 12 + product) / whole);
  }
  ExpectHolds(interaction, "interaction");
  ExpectHolds(total, "total");
}

// A choice of four levels 0, 0.2, 0.1, 3 is told by its strongest level of three, at an error
// probability divided by three: where one stands out, in 0.983 of the studies by that. The error is
// on the safe side, since where none stands out the strongest is so by chance.
TEST(Coverage, TheStrongestLevelOfAChoiceIsConservative) {
  const double levels[] = {0, 0.2, 0.1, 3};
  Coverage coverage;
  for (std::uint64_t seed = 1; seed <= kStudies; ++seed) {
    RandomEngine engine(seed + 1000);
    Sample sample =
        SampleOf(BuildLatinHypercube(40, 2, seed), {4, 0}, [&](const Eigen::RowVectorXd& x) {
          return levels[static_cast<int>(x(0))] + x(1) + DrawNoise(engine);
        });
    sample.seed = seed;
    sample.draws = 10;
    const FactorEstimate found = EstimateBySurrogate(sample).factors[0];
    coverage.Count(found.effect_interval, levels[found.to_level]);
  }
  RecordProperty("coverage", std::to_string(coverage.Share()));
  EXPECT_GE(coverage.Share(), 0.97);
  EXPECT_LT(coverage.Share(), 1);
}

// y = u1 + u2 + u1 u2 + u1 u3: no noise, the scatter is that of interactions. Other factors stand
// at 1/2 on average: effects of u1 1 + 1/2 + 1/2, of u2 1 + 1/2. +- 0.008.
TEST(Coverage, ElementaryEffectsHoldTheTruth) {
  Coverage coverage;
  for (std::uint64_t seed = 1; seed <= kStudies; ++seed) {
    const Sample sample = SampleOf(
        BuildMorris(10, {0, 0, 0}, seed), {0, 0, 0},
        [](const Eigen::RowVectorXd& u) { return u(0) + u(1) + u(0) * u(1) + u(0) * u(2); });
    const Estimates estimates = EstimateElementaryEffects(sample);
    coverage.Count(estimates.factors[0].effect_interval, 2);
    coverage.Count(estimates.factors[1].effect_interval, 1.5);
  }
  ExpectHolds(coverage, "coverage");
}

/// Points of a Sobol' study of the g-function.
class SobolCoverage : public testing::TestWithParam<int> {};

// Main and total shares of three factors: +- 0.006.
TEST_P(SobolCoverage, IntervalsHoldTheTruth) {
  const GFunction g{{0, 1, 4.5}};
  Coverage main, total;
  for (std::uint64_t seed = 1; seed <= kStudies; ++seed) {
    const Estimates estimates =
        EstimateSobol(SampleOf(BuildSaltelli(GetParam(), 3, seed), {0, 0, 0}, g));
    for (int j = 0; j < 3; ++j) {
      const FactorEstimate& found = estimates.factors[static_cast<std::size_t>(j)];
      main.Count(found.main_interval, g.Main(j));
      total.Count(found.total_interval, g.Total(j));
    }
  }
  ExpectHolds(main, "main");
  ExpectHolds(total, "total");
}

INSTANTIATE_TEST_SUITE_P(Points, SobolCoverage, testing::Values(128, 512));

// The least-squares slope of y = exp(u1 + u2 / 2) on u1 over pairs (a, ab): its truth by the same
// estimator over 2^16 points. One failed run in eleven leaves holes in the sequences. +- 0.011.
TEST(Coverage, EffectsOfSobolHoldTheTruthAlsoWithFailedRuns) {
  const auto function = [](const Eigen::RowVectorXd& u) { return std::exp(u(0) + u(1) / 2); };
  const double truth =
      EstimateSobol(SampleOf(BuildSaltelli(1 << 16, 2, 1), {0, 0}, function)).factors[0].effect;
  Coverage whole, holey;
  for (std::uint64_t seed = 1; seed <= kStudies; ++seed) {
    Sample sample = SampleOf(BuildSaltelli(128, 2, seed), {0, 0}, function);
    whole.Count(EstimateSobol(sample).factors[0].effect_interval, truth);
    for (Eigen::Index row = 1; row < sample.y.size(); row += 11) {
      sample.y(row) = kUnknown;
    }
    holey.Count(EstimateSobol(sample).factors[0].effect_interval, truth);
  }
  ExpectHolds(whole, "whole");
  ExpectHolds(holey, "holey");
}

/// A paired study of 24 runners: y_A = 100 u1 + noise, y_B - y_A = 1 + u2 + noise; E[d] = 1.5.
Sample PairedStudy(std::uint64_t seed, int factors) {
  constexpr int kRunners = 24;
  const MatrixXd units = BuildLatinHypercube(kRunners, factors, seed);
  RandomEngine engine(seed + 1000);
  Sample sample =
      SampleOf(units.replicate(2, 1), std::vector<int>(units.cols(), 0),
               [&](const Eigen::RowVectorXd& u) { return 100 * u(0) + 0.1 * DrawNoise(engine); });
  for (int i = 0; i < kRunners; ++i) {
    sample.y(1 + kRunners + i) += 1 + units(i, 1);
  }
  sample.seed = seed;
  sample.draws = 10;
  return sample;
}

Coverage CoverageOfPairs(int factors) {
  Coverage coverage;
  for (std::uint64_t seed = 1; seed <= kStudies; ++seed) {
    coverage.Count(EstimatePaired(PairedStudy(seed, factors)).factors.back().effect_interval, 1.5);
  }
  return coverage;
}

// +- 0.011.
TEST(Coverage, PairedComparisonsHoldTheTruth) { ExpectHolds(CoverageOfPairs(4), "coverage"); }

// 24 runners are too few for a fit over 20 factors: the plain mean's interval knows nothing of u2
// being spread evenly over the runners.
TEST(Coverage, PairedComparisonsWithTooFewRunnersForAFitAreConservative) {
  const Coverage coverage = CoverageOfPairs(20);
  RecordProperty("coverage", std::to_string(coverage.Share()));
  EXPECT_GE(coverage.Share(), 0.97);
}

}  // namespace
}  // namespace footfall
