#pragma once

#include <vector>

#include "sim/gait/stride_map.h"

namespace footfall {

/// How a number read off a gait answers to what happens at one of its ticks.
struct TickDerivative {
  int tick = 0;         ///< 1 .. ticks of the map's steps
  VectorXd by_state;    ///< per entry of a state difference (state_map.h) after the tick
  VectorXd by_command;  ///< per N m of the tick's command, by coordinate
};

/// A number read off a gait, by its derivatives at the ticks on which it depends.
using GaitReading = std::vector<TickDerivative>;

/// Jacobian of the conditions and, below them, of the aims at a gait: rows x unknowns of the map,
/// at z = 0. All zero where the runner falls on the way. `readings` add a row each, below those:
/// how what they read answers.
///
/// Law: the chain rule from each step's end back to its section (discrete adjoint). With L the
/// derivative of the conditions by the state after a tick, split by state difference into positions
/// and speeds, a tick v' = v + dt a, p' = p + dt v' gives
///   mu = L_v + dt L_p,   G = dt mu M_eff^-1,   L <- [L_p, mu] + G dr/dx,
/// rotations of the pelvis carried along by exp(dt w). G's columns of the joints are what a torque
/// of that tick does; summed over ticks with the Fourier basis they give all columns of the command
/// at no further cost. TickLinearisation gives dr/dx and M_eff.
/// Cost: about 8 steps (0.06 s) per step of the map, 16 with the aims of a habit, where differences
/// of whole steps take two for every unknown (2 x 605 for a stride). Source: Griewank and Walther,
/// Evaluating Derivatives, 2008, 3.2.
MatrixXd CalcStrideJacobian(const RunnerSetup& setup, const StrideMap& map, const Gait& gait,
                            const std::vector<GaitReading>& readings = {});

/// As what CalcStrideJacobian counts, in one-step simulations per step of the map; a habit's rows,
/// which double its time, do not count.
inline constexpr int kStrideJacobianCost = 8;

}  // namespace footfall
