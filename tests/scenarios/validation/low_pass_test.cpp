#include "scenarios/validation/low_pass.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>

namespace footfall {
namespace {

constexpr Eigen::Index kPhases = 200;
constexpr double kPeriod = 0.7;  // s

Eigen::ArrayXXd BuildCosine(int harmonic, double lag) {
  const Eigen::ArrayXd phase = Eigen::ArrayXd::LinSpaced(kPhases, 0, kPhases - 1) / kPhases;
  return (2 * std::numbers::pi * (harmonic * phase) - lag).cos().transpose();
}

TEST(LowPass, ScalesAHarmonicByTheClosedFormAndDoesNotDelayIt) {
  const double rate = 100;
  for (const int harmonic : {0, 1, 5, 40}) {
    const double w = 2 * std::numbers::pi * harmonic / kPeriod;
    const double gain = std::pow(1 + w * w / (rate * rate), -2);
    const Eigen::ArrayXXd in = BuildCosine(harmonic, 0.3);
    const Eigen::ArrayXXd out = LowPassPeriodic(in, kPeriod, rate);
    EXPECT_LT((out - gain * in).abs().maxCoeff(), 1e-12) << harmonic;
  }
}

TEST(LowPass, OfAnInfiniteRateTakesNothingAway) {
  Eigen::ArrayXXd in = Eigen::ArrayXXd::Random(3, kPhases);
  const Eigen::ArrayXXd out = LowPassPeriodic(in, kPeriod, std::numeric_limits<double>::infinity());
  EXPECT_LT((out - in).abs().maxCoeff(), 1e-12);
}

TEST(LowPass, AnswersAnImpulseWithTheKernelInTime) {
  // Inverse transform of 1 / (1 + (w / a)^2)^2: a / 4 (1 + a |t|) exp(-a |t|).
  const double rate = 60, dt = kPeriod / kPhases;
  Eigen::ArrayXXd in = Eigen::ArrayXXd::Zero(1, kPhases);
  in(0, 0) = 1 / dt;
  const Eigen::ArrayXXd out = LowPassPeriodic(in, kPeriod, rate);
  for (const Eigen::Index k : {0, 3, 10, 20}) {
    const double at = rate * dt * static_cast<double>(k);
    EXPECT_NEAR(out(0, k), rate / 4 * (1 + at) * std::exp(-at), 0.01) << k;
  }
}

}  // namespace
}  // namespace footfall
