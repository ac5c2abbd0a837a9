#pragma once

#include "sim/gait/change_norm.h"
#include "sim/gait/stride_map.h"

namespace footfall {

/// What came of drawing a gait within limits.
struct WithinLimits {
  Gait gait;
  double before = 0, after = 0;  ///< norm of GaitLimits' values
  double error = 0;              ///< what does not repeat; 0 where nothing was changed
  int simulations = 0;           ///< of the map's steps
};

/// Norm of GaitLimits' values below which a gait lacks little anywhere (N m, where it is strength).
inline constexpr double kLittleShort = 5;

/// A periodic gait, changed so that it asks no more of the legs than their muscles can give and
/// drags no foot: who is too weak, too heavy or too fast for one way of running, or meets rising
/// ground, runs another way.
///
/// Law: min |z|^2 + |max(0, e(z))|^2 over periodic gaits, |z| the change from the gait `usual`
/// (ChangeNorm), e how far it is beyond its limits (GaitLimits). By damped Gauss-Newton steps
/// (Levenberg-Marquardt) with the Jacobians of the place (CalcStrideJacobian, c and e in one
/// sweep): the step d within the linearised conditions that makes
///   |z + d|^2 + |max(0, e + E d)|^2 + damping |d|^2
/// least, by active sets (limits that are left behind or not reached do not pull), then to the
/// nearest periodic gait (SolvePeriodic); damping grows until the sum falls. A gait that is short
/// of nothing to speak of is left as it is; any other is brought to the least change that its
/// limits allow. What is asked and can't be had stays as a reserve, and the gate
/// `leg_reserve_moment_peak` tells. `gait`: periodic. Cost: some 100 steps of the map a round, at
/// most 16 rounds, 3 to 9 as a rule. The search ends where two rounds gain less than 2 %, or three
/// in a row little while much is missing; no round begins once `work_limit` steps are used up.
WithinLimits KeepWithinLimits(const StrideMap& map, StepSimulator& simulator,
                              const ChangeNorm& norm, const Gait& usual, const Gait& gait,
                              int work_limit);

}  // namespace footfall
