#pragma once

#include <vector>

#include "sim/contact/layer_stack.h"

namespace footfall {

struct ShoeParameters;

/// One moment of a machine test.
struct LoopPoint {
  double compression = 0;  ///< m
  double force = 0;        ///< N, pressing +
};

/// What a machine that presses a sole finds: one cycle of loading and letting go.
struct MachineTest {
  double stiffness = 0;      ///< N/m, slope of loading between kLowLoad and kHighLoad
  double energy_return = 0;  ///< area under letting go over area under loading
  double deepest = 0;        ///< m
  std::vector<LoopPoint> loop;
};

/// Presses layers under a flat stamp: depth = deepest sin^2(pi t / T) with T = kCycleTime, deep
/// enough for kPeakLoad, through the contact law of the runner's step at its own rate. Each stack
/// is one point under the stamp; all are pressed equally and their forces add up.
/// Source: hydraulic tests of running shoes press to 1-2 kN at about the rate of a
/// running step (e.g. Hoogkamer 2018).
MachineTest PressLayers(const std::vector<LayerStack>& stacks);

/// The sole of a shoe alone (no tissue, sock, insole; rigid ground) under its heel or forefoot
/// points. A shoe without thickness has nothing to test: an empty loop.
MachineTest TestShoe(const ShoeParameters& shoe, bool heel);

inline constexpr double kLowLoad = 100, kHighLoad = 700, kPeakLoad = 1500;  ///< N
inline constexpr double kCycleTime = 0.1;                                   ///< s

}  // namespace footfall
