// The layer stack against its own definition and closed forms.

#include "sim/contact/layer_stack.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace footfall {
namespace {

constexpr double kRigidTissue = 1e18;  // its share of a depth is below 1e-10 m

std::array<Layer, kFlatLayers> UsualLayers() {
  return {Layer{800e3, 0.0008, 0.5}, Layer{400e3, 0.003, 0.6}, Layer{90e3, 0.021, 0.7},
          Layer{5000e3, 0, 0.9}};
}

LayerStack Alone(const Layer& shoe) { return {kRigidTissue, 1, {Layer{}, Layer{}, shoe, Layer{}}}; }

TEST(LayerStack, LayersInSeriesCarryOneForce) {
  const LayerStack stack(1.17e6, 0.4, UsualLayers());
  for (const double direction : {-1.0, -0.3, 0.0, 1.0}) {
    for (const double depth : {1e-6, 1e-3, 0.01, 0.03, 0.045}) {
      const double force = stack.SolveForce(depth, direction);
      const auto x = stack.CalcCompressions(force, direction);
      const double sum = std::accumulate(x.begin(), x.end(), 0.0);
      EXPECT_NEAR(sum, depth, 1e-11 * depth) << "force " << force;
    }
  }
}

TEST(LayerStack, LinearSpringsInSeriesAddTheirCompliances) {
  const LayerStack stack(kRigidTissue, 1,
                         {Layer{2e5, 0, 1}, Layer{3e5, 0, 1}, Layer{6e5, 0, 1}, Layer{1e6, 0, 1}});
  // 1 / (1/2 + 1/3 + 1/6 + 1/10) = 10/11 of 1e5 N/m.
  EXPECT_NEAR(stack.SolveForce(0.01, 0), 0.01 * 1e6 / 11, 1e-4);
}

TEST(LayerStack, TissueAloneIsHertzLike) {
  const LayerStack stack(1e6, 0.4, {});
  EXPECT_NEAR(stack.SolveForce(0.01, 1), 1e6 * std::pow(0.01, 1.5), 1e-8);
  EXPECT_NEAR(stack.SolveForce(0.01, -1), 0.4e6 * std::pow(0.01, 1.5), 1e-8);
}

TEST(LayerStack, SoleIsLinearThenBottomsOut) {
  const LayerStack stack = Alone({90e3, 0.02, 1});
  // At a tenth of k x_m the fourth power takes 1e-4 / 4 off the compression.
  EXPECT_NEAR(stack.SolveForce(0.002, 1), 180, 180 * 3e-5);
  const double deep = stack.SolveForce(0.0199, 1);
  EXPECT_GT(deep, 2 * 90e3 * 0.02);
  EXPECT_LT(stack.CalcCompressions(1e6, 1)[kShoeLayer], 0.02);
}

TEST(LayerStack, ALayerWithoutThicknessIsNotThere) {
  const LayerStack with(1e6, 0.4, {Layer{}, Layer{}, Layer{2e6, 1e-12, 0.9}, Layer{}});
  EXPECT_NEAR(with.SolveForce(0.01, 1), 1000, 1e-6);
}

TEST(LayerStack, SlopesAreThoseOfTheForce) {
  const LayerStack stack(1.17e6, 0.4, UsualLayers());
  const double depth = 0.017, direction = 0.3, h = 1e-6;
  const LayerStack::Response response = stack.Solve(depth, direction);
  const auto difference = [&](double dd, double ds) {
    return (stack.SolveForce(depth + dd, direction + ds) -
            stack.SolveForce(depth - dd, direction - ds)) /
           (2 * (dd + ds));
  };
  // Central differences of a smooth law: truncation and rounding below 1e-6 of it.
  EXPECT_NEAR(1 / response.compliance, difference(h, 0), 1e-5 / response.compliance);
  EXPECT_NEAR(response.force_per_turn, difference(0, h), 1e-5 * response.force_per_turn);
}

// Hysteresis area: pressing in does the work of the stated stiffness, letting go R of it.
TEST(LayerStack, ALoopGivesBackTheStatedShare) {
  for (const double energy_return : {0.4, 0.7, 0.87}) {
    const LayerStack stack = Alone({90e3, 0.02, energy_return});
    double in = 0, out = 0;
    const int n = 1000;
    for (int i = 0; i < n; ++i) {
      const double depth = 0.012 * (i + 0.5) / n;
      in += stack.SolveForce(depth, 1);
      out += stack.SolveForce(depth, -1);
    }
    EXPECT_NEAR(out / in, energy_return, 1e-8);  // the rigid tissue gives 1e-8 of the depth
  }
}

TEST(LayerStack, DirectionTurnsOverWithinItsSpeed) {
  EXPECT_EQ(CalcDirection(0), 0);
  EXPECT_NEAR(CalcDirection(kTurnSpeed), std::sqrt(0.5), 1e-12);
  EXPECT_NEAR(CalcDirection(-0.5), -0.5 / std::hypot(0.5, kTurnSpeed), 1e-12);
  EXPECT_LT(CalcDirection(-0.5), -0.98);
}

}  // namespace
}  // namespace footfall
