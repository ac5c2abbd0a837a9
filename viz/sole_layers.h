#pragma once

#include <array>
#include <string>
#include <vector>

#include "sim/conditions.h"
#include "sim/run_result.h"

namespace footfall {

/// What lies under one point of a sole, at rest and under the most that a stride loads it with.
struct SoleLayers {
  std::string name;  ///< of the point: "mt2"
  /// Place in the standing foot seen from above, from the heel's frame: forward and lateral (outer
  /// side of either foot), m.
  double forward = 0, lateral = 0;
  /// From the skin down: tissue, sock, insole, shoe. Thickness unloaded, m; how far each is pressed
  /// in at the peak, m.
  std::array<double, 4> thickness{}, pressed{};
  double ground_pressed = 0;  ///< m, at the peak
  double peak = 0;            ///< N, highest vertical force over the stride
};

/// Both feet, right first, points in the order of SolePointNames(). The compressions are those of
/// pressing in (s = 1 of LayerStack), which is how a peak is reached.
std::array<std::vector<SoleLayers>, 2> CalcSoleLayers(const Conditions& conditions,
                                                      const StrideSeries& series);

}  // namespace footfall
