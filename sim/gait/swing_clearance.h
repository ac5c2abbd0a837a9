#pragma once

#include "musculoskeletal/kinematics.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// What a swinging foot lacks in height over the ground. People lift their feet so that they do not
/// stumble over rising ground, and pay for it; a gait that drags its toe is no way to run, and one
/// that just grazes the ground answers so wildly that no solver gets on from there.
///
/// Law: with u the share of the swing, as the reference motion's contact time says,
///   c = kSwingClearance - h   for u in [kSwingMargin, 1 - kSwingMargin], else -infinity,   m,
/// h the height of the lowest point of that sole over the ground. Below zero nothing is lacking;
/// base gaits stay there.
/// Source: least height of the toe in running some 2-5 cm; 1 cm is what is left of it when one
/// begins to stumble (the choice of a limit is ours).
class SwingClearance {
 public:
  explicit SwingClearance(const RunnerSetup& setup);

  /// c of a foot (0 right, 1 left) after a tick of the stride (0 .. 2 kTicksPerStep).
  double Calc(int side, int tick, const BodyState& state);
  /// The same by entry of a state difference (state_map.h), 1 and m/rad.
  VectorXd CalcSlope(int side, int tick, const BodyState& state);

 private:
  const RunnerSetup* setup_;
  double contact_;  ///< share of the stride
  Kinematics kinematics_;
};

inline constexpr double kSwingClearance = 0.01;  ///< m
inline constexpr double kSwingMargin = 0.2;

}  // namespace footfall
