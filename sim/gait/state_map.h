#pragma once

#include "musculoskeletal/body_model.h"
#include "sim/engine/difference_layout.h"

namespace footfall {

/// Small differences between states as vectors, for solvers and feedback. Forward position is left
/// out: a gait repeats although it moves on.
///
/// Entries and their order: DifferenceLayout; m, rad, rad/s and m/s.
inline int DifferenceSize(const BodyModel& body) {
  return static_cast<int>(DifferenceLayout(body.NumCoordinates()).size());
}

/// The rotation vector that leads from one orientation to another, G, rad, not above pi.
Vector3d CalcTurn(const Quaterniond& to, const Quaterniond& from);

/// a - b. The forward position is ignored.
VectorXd CalcDifference(const BodyState& a, const BodyState& b);

/// b + d: the state whose difference to b is d.
BodyState AddDifference(const BodyState& b, const VectorXd& d);

/// S with CalcDifference(Mirror(a), Mirror(b)) = S CalcDifference(a, b) for states close together:
/// a mirror changes places and signs.
MatrixXd CalcMirrorOfDifferences(const BodyModel& body);

/// A state at a section seen in right stance: mirrored in step 1, the left one. Its own inverse.
BodyState ToRightStance(const BodyModel& body, int step, const BodyState& state);

/// Typical size of each entry: differences divided by it are comparable and of the order one where
/// a runner's steps differ noticeably.
VectorXd CalcDifferenceScale(const BodyModel& body);

}  // namespace footfall
