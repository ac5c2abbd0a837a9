#pragma once

#include "sim/gait/periodic_solver.h"

namespace footfall {

/// Ground reaction of one step (body weights): means over kReactionBins equal spans of the step,
/// vertical, then fore-aft. False where the runner falls.
bool CalcGroundReaction(StepSimulator& simulator, const Gait& gait, VectorXd& curve);
inline constexpr int kReactionBins = 36;

/// A periodic gait, changed to keep a ground reaction near `own`: what runners tend to do when shoe
/// or ground change (Ferris 1998: leg stiffness makes up for the ground's; Kulmala 2018, Baltich
/// 2015: a soft shoe does not lower the impact peak).
///
/// Law: min |w_c c(z)|^2 + |w_g (G(z) - own)|^2 + |W^-1 z|^2 by damped Gauss-Newton steps from z =
/// 0 (G's Jacobian by forward differences, once; both corrected by Broyden), then SolvePeriodic
/// from there so that it repeats to kPeriodicTolerance. w_g = 20 per body weight against knobs of
/// about 10 N m: the ground reaction firmly, the command as little as that takes. `jacobian`: of
/// the map at the gait. z of the result is relative to the gait.
PeriodicSolution KeepGroundReaction(const StrideMap& map, StepSimulator& simulator,
                                    const Gait& gait, MatrixXd jacobian, const VectorXd& own);

}  // namespace footfall
