#pragma once

#include "sim/gait/change_norm.h"
#include "sim/gait/stride_map.h"

namespace footfall {

/// What came of drawing a gait within strength.
struct WithinStrength {
  Gait gait;
  double before = 0, after = 0;  ///< largest shortage of any phase, N m
  double error = 0;              ///< what does not repeat; 0 where nothing was changed
  int simulations = 0;           ///< of the map's steps
};

/// A periodic gait, changed so that it asks no more of the legs than their muscles can give: who is
/// too weak, too heavy or too fast for one way of running runs another way.
///
/// Law: min |z|^2 + kShortageWeight^2 sum s_i(z)^2 over periodic gaits, |z| the change from the
/// gait `usual` (ChangeNorm), s_i the shortage of every phase (StrengthShortage). By Gauss-Newton:
/// a step within the linearised conditions with the Jacobians of the place (CalcStrideJacobian, c
/// and s in one sweep), then to the nearest periodic gait (SolvePeriodic), shortened until the sum
/// falls. A gait without shortage is left as it is. What is asked and can't be had stays as a
/// reserve, and the gate `leg_reserve_moment_peak` tells.
/// `gait`: periodic. Cost: some 90 steps of the map a round, at most 12 rounds; 2 to 6 as a rule.
WithinStrength KeepWithinStrength(const StrideMap& map, StepSimulator& simulator,
                                  const ChangeNorm& norm, const Gait& usual, const Gait& gait);

inline constexpr double kShortageWeight = 1.4;  ///< per N m, against knobs of about 10 N m

}  // namespace footfall
