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

/// R of a Layer that gives back `measured_return` in the machine test when it is pressed by
/// `deepest` (m): at the machine's rates loading has not turned over wholly.
///
/// Law: depth = D sin^2(pi t / T) has the rate r(u) = (2 pi D / T) sqrt(u (1 - u)) at u = depth /
/// D, so that a linear layer loses in proportion to s_m = 2 int_0^1 u s(r(u)) du, and
///   (1 - R) / (1 + R) = (1 - R_measured) / ((1 + R_measured) s_m).
/// R is held above kLeastReturn: what is thinner than about 1 mm cannot lose much in this test.
double CalcLayerReturn(double measured_return, double deepest);

inline constexpr double kLeastReturn = 0.1;
inline constexpr double kLowLoad = 100, kHighLoad = 700, kPeakLoad = 1500;  ///< N
inline constexpr double kCycleTime = 0.1;                                   ///< s

}  // namespace footfall
