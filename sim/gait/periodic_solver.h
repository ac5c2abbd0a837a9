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
  VectorXd conditions;  ///< at z
  MatrixXd jacobian;    ///< as corrected on the way
  double error = 0;     ///< norm of what does not repeat when the steps run in one go
  int simulations = 0;  ///< of one step or one stride
};

/// Re-solves a gait for a runner from the base gait's Jacobian.
///
/// Law: the change of state and command of least norm that meets the linearised conditions,
///   min |z|  subject to  J z = J z_k - c_k  (ChangeNorm),
/// shortened where c grows, then J is corrected by Broyden's rank-one update in the same norm.
/// Source: Broyden 1965; least-change secant update.
/// `jacobian`: conditions x unknowns at the base; `start`: first z.
PeriodicSolution SolvePeriodic(const StrideMap& map, StepSimulator& simulator, const Gait& base,
                               MatrixXd jacobian, const ChangeNorm& norm, const VectorXd& start,
                               int max_iterations);

/// Broyden's rank-one correction of a Jacobian after a step that changed the conditions by
/// `change`.
void CorrectJacobian(const VectorXd& step, const VectorXd& change, const ChangeNorm& norm,
                     MatrixXd& jacobian);

}  // namespace footfall
