#pragma once

#include "sim/gait/change_norm.h"
#include "sim/gait/stride_map.h"

namespace footfall {

/// What came of a search for the least change.
struct LeastChange {
  bool changed = false;  ///< else the gait is the one that was given
  Gait gait;
  double short_of = 0;  ///< norm of GaitLimits' values; infinity where a stride in one go falls
  double error = 0;     ///< what does not repeat, where it was changed
  int simulations = 0;  ///< of the map's steps
};

/// How far a search goes.
enum class SearchExtent {
  kWithinLimits,  ///< a gait that lacks nothing is left as it is
  kLeastChange    ///< until the change is least
};

/// Norm of GaitLimits' values below which a gait lacks little anywhere (N m, where it is strength).
inline constexpr double kLittleShort = 5;

/// Of the periodic gaits the one that is least changed, keeps the own ground reaction and path
/// best, asks no more of the legs than their muscles can give and drags no foot. Many gaits repeat
/// at one speed, cadence and lean; this says which is run. Who is too weak, too heavy or too fast
/// for one way of running, or meets rising ground, runs another way.
///
/// Law: min |z|^2 + |r(z)|^2 + |max(0, e(z))|^2 over periodic gaits, |z| the change from the gait
/// `usual` (ChangeNorm), r by how much aims are missed (StrideMap), e how far it is beyond its
/// limits (GaitLimits). By damped Gauss-Newton steps (Levenberg-Marquardt) with the Jacobians of
/// the place (CalcStrideJacobian, c, r and e in one sweep): the step d within the linearised
/// conditions that makes
///   |z + d|^2 + |r + R d|^2 + |max(0, e + E d)|^2 + damping |d|^2
/// least, by active sets (limits that are left behind or not reached do not pull), then to the
/// nearest periodic gait (SolvePeriodic); damping grows until the sum falls. What is asked and
/// can't be had stays as a reserve, and the gate `leg_reserve_moment_peak` tells. `gait`: periodic.
/// Cost: some 20 steps of the map a round, at most 16 rounds, 1 to 4 for who lacks nothing. The
/// search ends where nothing is missing and the last round gained less than 2 %, or after three
/// rounds in a row that gain less than 10 % while something is missing; no round begins once
/// `work_limit` steps are used up.
LeastChange FindLeastChange(const StrideMap& map, StepSimulator& simulator, const ChangeNorm& norm,
                            const Gait& usual, const Gait& gait, SearchExtent extent,
                            int work_limit);

}  // namespace footfall
