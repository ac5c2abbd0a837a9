#pragma once

#include <array>

#include "musculoskeletal/types.h"

namespace footfall {

/// The faces inside a shoe at which a foot can slip, from the skin down.
enum SlipFace { kSkinOnSock, kSockOnInsole };
inline constexpr int kSlipFaces = 2;

/// Two components along the ground: x forward, z right.
using PlaneVector = Eigen::Vector2d;

/// One face: Coulomb friction, and what holds once a slack is used up (the knit of a sock round the
/// foot, the upper of a shoe).
struct Face {
  double friction = 1;  ///< mu
  double slack = 0;     ///< m, slip before the hold grips
  double hold = 0;      ///< N/m beyond the slack; 0: nothing but friction
};

/// Slip of a point of the foot inside sock and shoe under the force that the ground gives it.
///
/// Law: a face carries |f_t| <= mu f_n + hold max(0, |e| - slack), e its slip. What friction cannot
/// carry the hold does, at |e| = slack + (|f_t| - mu f_n) / hold along the push; e grows only (the
/// hold does not push back) and is undone when the foot leaves the ground. Faces are in series:
/// each sees the whole force. A face without a hold bears mu f_n and no more; it then is the limit
/// of the whole contact (BuildContactLaw).
/// One way: slip inside the shoe, a few millimetres, does not move the leg.
/// Source: rigid-plastic with hardening, Simo and Hughes, Computational Inelasticity, ch. 1.
struct SlipState {
  std::array<PlaneVector, kSlipFaces> slip = {PlaneVector::Zero(), PlaneVector::Zero()};
  std::array<double, kSlipFaces> path{};  ///< m, way slipped so far
  std::array<double, kSlipFaces> loss{};  ///< J, friction on the way
};

/// Moves the slip on under the force along the ground (on the foot) and f_n, N.
void AdvanceSlip(const std::array<Face, kSlipFaces>& faces, const PlaneVector& force, double normal,
                 SlipState& state);

}  // namespace footfall
