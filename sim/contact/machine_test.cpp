#include "sim/contact/machine_test.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "musculoskeletal/table.h"
#include "sim/conditions.h"
#include "sim/contact/contact_law.h"
#include "sim/contact/layers_of_point.h"
#include "sim/embedded_data.h"

namespace footfall {
namespace {

constexpr int kSamples = 400;  // 0.5 ms
constexpr double kRigidTissue = 1e18;

double SumForce(const std::vector<LayerStack>& stacks, double depth, double direction) {
  double force = 0;
  for (const LayerStack& stack : stacks) {
    force += depth > 0 ? stack.SolveForce(depth, direction) : 0;
  }
  return force;
}

/// Depth at which the stamp carries the peak load while loading, by bisection.
double FindDepth(const std::vector<LayerStack>& stacks) {
  double low = 0, high = 0.1;
  for (int i = 0; i < 60; ++i) {
    const double middle = (low + high) / 2;
    (SumForce(stacks, middle, 1) < kPeakLoad ? low : high) = middle;
  }
  return low;
}

/// Compression at which the loading branch passes a force.
double FindCompression(const std::vector<LoopPoint>& loop, double force) {
  for (size_t i = 1; i < loop.size(); ++i) {
    if (loop[i].force >= force) {
      const LoopPoint &a = loop[i - 1], &b = loop[i];
      return a.compression +
             (b.compression - a.compression) * (force - a.force) / (b.force - a.force);
    }
  }
  return 0;
}

/// Mean of s over the machine's loading of a linear layer, weighted by its work.
double CalcMeanDirection(double deepest) {
  double mean = 0;
  for (int i = 0; i < kSamples; ++i) {
    const double u = (i + 0.5) / kSamples;
    const double rate = 2 * std::numbers::pi * deepest / kCycleTime * std::sqrt(u * (1 - u));
    mean += 2 * u * CalcDirection(rate) / kSamples;
  }
  return mean;
}

}  // namespace

double CalcLayerReturn(double measured_return, double deepest) {
  if (deepest <= 0) {
    return measured_return;
  }
  const double loss = (1 - measured_return) / ((1 + measured_return) * CalcMeanDirection(deepest));
  return std::max(kLeastReturn, (1 - loss) / (1 + loss));
}

MachineTest PressLayers(const std::vector<LayerStack>& stacks) {
  MachineTest test;
  test.deepest = FindDepth(stacks);
  double put_in = 0, given_back = 0;
  for (int i = 0; i <= kSamples; ++i) {
    const double phase = std::numbers::pi * i / kSamples;
    const double depth = test.deepest * std::pow(std::sin(phase), 2);
    const double rate = test.deepest * std::numbers::pi / kCycleTime * std::sin(2 * phase);
    test.loop.push_back({depth, SumForce(stacks, depth, CalcDirection(rate))});
    if (i > 0) {
      const LoopPoint &a = test.loop[test.loop.size() - 2], &b = test.loop.back();
      const double work = 0.5 * (a.force + b.force) * (b.compression - a.compression);
      (work > 0 ? put_in : given_back) += std::abs(work);
    }
  }
  test.energy_return = given_back / put_in;
  test.stiffness = (kHighLoad - kLowLoad) /
                   (FindCompression(test.loop, kHighLoad) - FindCompression(test.loop, kLowLoad));
  return test;
}

MachineTest TestShoe(const ShoeParameters& shoe, bool heel) {
  Conditions conditions;
  conditions.shoe = shoe;
  conditions.shoe.medial_post = 1;  // stated stiffness is the lateral foam's
  const Table table(EmbeddedSimData("sole_points.csv"), "sole_points.csv");
  std::vector<LayerStack> stacks;
  for (int row = 0; row < table.NumRows(); ++row) {
    SolePlace place;
    place.heel = table.Text(row, "region") == "heel";
    place.share = table.Number(row, "share");
    place.drop_share = heel ? 1 : 0;
    if (place.heel != heel || CalcThickness(place, conditions).shoe <= 0) {
      continue;
    }
    std::array<Layer, kFlatLayers> layers;
    layers[kShoeLayer] = BuildShoeLayer(place, conditions);
    stacks.emplace_back(kRigidTissue, 1, layers);
  }
  return stacks.empty() ? MachineTest{} : PressLayers(stacks);
}

}  // namespace footfall
