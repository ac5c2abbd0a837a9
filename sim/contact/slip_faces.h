#pragma once

#include <array>

#include "musculoskeletal/types.h"

namespace footfall {

struct Conditions;

/// The faces inside a shoe at which a foot can slip, from the skin down.
enum SlipFace { kSkinOnSock, kSockOnInsole };
inline constexpr int kSlipFaces = 2;

/// Two components along the ground: x forward, z right.
using PlaneVector = Eigen::Vector2d;

/// One face of a whole foot: Coulomb friction, and what holds once a slack is used up (the knit of
/// a sock round the foot, the upper of a shoe).
struct Face {
  double friction = 1;  ///< mu
  double slack = 0;     ///< e_0, m, slip before the hold grips
  double hold = 0;      ///< k, N/m beyond the slack; 0: a face that does not slip by this law
};

/// Where one foot has slipped to inside sock and shoe since it came to the ground.
struct SlipState {
  std::array<PlaneVector, kSlipFaces> slip = {PlaneVector::Zero(), PlaneVector::Zero()};  ///< m
  std::array<double, kSlipFaces> path{};  ///< m, way slipped so far
  std::array<double, kSlipFaces> loss{};  ///< J, friction on the way
};

/// Moves the slip on under the force f_t along the ground and f_n into it, N, both on the foot as a
/// whole: bones and skin move as one body inside the shoe, so that what counts is the sum over all
/// points of the sole, and a point that bears little cannot slip on its own.
///
/// Law, for a face with slip e: friction beside a spring with play,
///   X(e) = k max(0, |e| - e_0) e/|e|,   |-f_t - X(e)| <= mu f_n.
/// Where the push -f_t less what the hold bears is beyond Coulomb's limit, the foot slips in the
/// direction of that excess until it is back at the limit; within it nothing moves, whatever the
/// force does. So the hold also pushes back, once friction has faded, as far as the play. Faces
/// are in series: each sees the whole force. Rate-independent: neither way nor loss depends on the
/// step. Ignores: turning of the foot in the shoe, the mass of the shoe (300 g under 50 N pass a
/// slack of 2 mm in 5 ms), stretch of sock and upper within the slack. One way: slip of some
/// millimetres does not move the leg.
/// Source: rigid-plastic with kinematic hardening, Simo and Hughes, Computational Inelasticity,
/// ch. 1; friction of the faces Eun 2022.
void AdvanceSlip(const std::array<Face, kSlipFaces>& faces, const PlaneVector& force, double normal,
                 SlipState& state);

/// The faces of a foot. Without a sock (no thickness) skin meets the insole: one face, with the
/// friction of the skin and the hold of the upper.
std::array<Face, kSlipFaces> BuildFaces(const Conditions& conditions);

}  // namespace footfall
