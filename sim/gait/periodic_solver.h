#pragma once

#include "sim/gait/change_norm.h"
#include "sim/gait/stride_map.h"

namespace footfall {

/// A norm of the conditions below this is a periodic gait.
inline constexpr double kPeriodicTolerance = 1e-6;
/// What a run is allowed to miss (gate `periodicity_error`).
inline constexpr double kPeriodicLimit = 5e-4;

/// Result of a solve.
struct PeriodicSolution {
  bool found = false;
  VectorXd z;           ///< unknowns, relative to the base gait
  MatrixXd jacobian;    ///< of conditions and aims, as corrected on the way
  double error = 0;     ///< norm of what does not repeat when the steps run in one go
  int simulations = 0;  ///< of one step or one stride
};

/// Re-solves a gait for a runner from the base gait's Jacobian.
///
/// Law: steps s that meet the linearised conditions, J s = -c, shortened where c grows; then J and
/// R, the Jacobian of the aims r, are corrected by Broyden's rank-one update in the norm. Of those
/// steps the one that makes least
///   |changed + z + s|^2 + |r + R s|^2   in the first third of the iterations,
///   |s|^2 + |R s|^2                     after that: aims would pull on while the solve closes in;
///   |z + s|^2 + |R (z + s)|^2           throughout, where `changed` is empty: the gait stays near
///                                       the base, whatever made it.
/// Source: Broyden 1965; least-change secant update.
/// `jacobian`: conditions and aims x unknowns at the base; `changed`: by how much the base is
/// changed already from the usual gait.
PeriodicSolution SolvePeriodic(const StrideMap& map, StepSimulator& simulator, const Gait& base,
                               MatrixXd jacobian, const ChangeNorm& norm, const VectorXd& changed,
                               int max_iterations);

}  // namespace footfall
