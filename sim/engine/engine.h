#pragma once

#include <span>

#include "musculoskeletal/body_model.h"

/// What both engines share: the words in which they are asked and answer.
///
///   M(q) a + h(q, v) = [root wrench = 0; torque] + sum_P J_P^T f_P
///
/// a = d/dt v: angular acceleration and classical acceleration of the pelvis origin in G, then qdd.
/// `JointSpace` (Eigen: mass matrix, bias, reactions, implicit steps) and `BulletEngine`
/// (btMultiBody's articulated-body algorithm) answer the same question and test each other.
namespace footfall {

/// A force on a link at a point fixed to it.
struct PointForce {
  int link = 0;
  Vector3d p_LP = Vector3d::Zero();  ///< m, link frame
  Vector3d f_G = Vector3d::Zero();   ///< N, ground axes, on the link
};

/// Advances positions by speeds: p += dt v, R <- exp(dt w) R, q += dt qd.
void AdvancePositions(BodyState& state, double dt);

/// Advances speeds by accelerations, or takes them back (dt < 0): v += dt a, and qd.
void AdvanceSpeeds(BodyState& state, const SpeedVector& a, double dt);

}  // namespace footfall
