// Peaks and rates of loading of curves that are known in closed form.

#include "sim/loads/step_features.h"

#include <gtest/gtest.h>

#include <numbers>

namespace footfall {
namespace {

constexpr double kPi = std::numbers::pi, kStride = 0.7, kHeight = 2000;  // s, N
constexpr int kSamples = 350;
constexpr double kInterval = kStride / kSamples;

/// Two smooth loads a stride, the left one `left` times the right one's height.
Eigen::ArrayXd BuildLoads(double left) {
  Eigen::ArrayXd loads(kSamples);
  for (int i = 0; i < kSamples; ++i) {
    const double height = i < kSamples / 2 ? kHeight : left * kHeight;
    loads[i] = height * (1 - std::cos(4 * kPi * i / kSamples)) / 2;
  }
  return loads;
}

TEST(StepFeatures, PeakIsTheMeanOfBothSteps) {
  EXPECT_NEAR(CalcStepPeak(BuildLoads(0.8)), 0.9 * kHeight, 0.001 * kHeight);
}

// The steepest chord of A (1 - cos w t) / 2 over a time T is A sin(w T / 2) / T.
TEST(StepFeatures, LoadingRateIsTheSteepestChord) {
  const double frequency = 4 * kPi / kStride;
  const double chord = kHeight * std::sin(frequency * kLoadingTime / 2) / kLoadingTime;
  EXPECT_NEAR(CalcSteepestSlope(BuildLoads(1), kInterval), chord, 0.002 * chord);
  EXPECT_NEAR(CalcSteepestSlope(BuildLoads(0.5), kInterval), 0.75 * chord, 0.002 * chord);
}

TEST(StepFeatures, LoadingRateDoesNotHangOnTheSampling) {
  const Eigen::ArrayXd fine = BuildLoads(1);
  const Eigen::ArrayXd coarse =
      Eigen::Map<const Eigen::ArrayXd, 0, Eigen::InnerStride<7>>(fine.data(), kSamples / 7);
  EXPECT_NEAR(CalcSteepestSlope(coarse, 7 * kInterval), CalcSteepestSlope(fine, kInterval),
              0.02 * CalcSteepestSlope(fine, kInterval));
}

// A rate from 20 to 80 % of the rise falls to a half where a small bump in flight closes the way to
// the deepest valley.
TEST(StepFeatures, ABumpInFlightDoesNotChangeTheLoadingRate) {
  Eigen::ArrayXd loads = BuildLoads(1);
  const double without = CalcSteepestSlope(loads, kInterval);
  for (int i = -25; i <= 25; ++i) {
    loads[(i + kSamples) % kSamples] += 0.25 * kHeight * (1 + std::cos(kPi * i / 25)) / 2;
  }
  EXPECT_NEAR(CalcSteepestSlope(loads, kInterval), without, 1e-9 * without);
}

}  // namespace
}  // namespace footfall
