#pragma once

#include <vector>

#include "musculoskeletal/types.h"

namespace footfall {

/// One stage of a periodic system: x' = A x + B u.
struct LinearStage {
  MatrixXd A, B;
};

/// Gains K_k with which u = -K_k x keeps sum x'Q x + u'u least over all times; stages repeat.
///
/// Law: the cost to go P_k solves P = Q + A'P' (1 + B B' P')^-1 A, P' that of the next stage. Over
/// any stretch of time it is a map H + A'P (1 + G P)^-1 A of the cost behind it; two stretches, the
/// first one's maps with 1, join to
///   A = A2 W A1,  G = G2 + A2 W G1 A2',  H = H1 + A1' H2 W A1,  W = (1 + G1 H2)^-1.
/// All stages joined, then doubled until H rests. Source: structured doubling, Chu, Fan and Lin
/// 2005; the same as value iteration (Bertsekas, Dynamic Programming), 2^k periods in k rounds.
/// @param state_cost diagonal of Q, the same at all stages, none of it negative
std::vector<MatrixXd> SolvePeriodicRiccati(const std::vector<LinearStage>& stages,
                                           const VectorXd& state_cost);

}  // namespace footfall
