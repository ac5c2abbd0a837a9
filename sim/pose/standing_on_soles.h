#pragma once

#include <array>
#include <string>

#include "musculoskeletal/body_model.h"
#include "sim/conditions.h"

namespace footfall {

/// How one leg stands.
struct StandingLeg {
  double load = 0;            ///< N, vertical, on its sole
  double inner_share = 0;     ///< of the load, on the points on the medial side
  double eversion = 0;        ///< rad, subtalar joint, + heel tips inwards
  double arch = 0;            ///< rad, midfoot joint, + flattened
  double hip_flexion = 0;     ///< rad
  double hip_rotation = 0;    ///< rad, + inwards
  double hip_height = 0;      ///< m, of the joint's centre over the ground
  double shank_rotation = 0;  ///< rad, about the vertical, + inwards
};

/// A person at rest on their own soles.
struct StandingOnSoles {
  bool found = false;
  std::string reason;               ///< why not
  double pelvis_tilt = 0;           ///< rad, forward + against upright
  double pelvis_list = 0;           ///< rad, + right side down
  double pelvis_rotation = 0;       ///< rad, + to the left
  double lumbar_flexion = 0;        ///< rad, sum of the levels, thorax against pelvis
  double lumbar_bending = 0;        ///< rad, + to the right
  std::array<StandingLeg, 2> legs;  ///< right, left
  double imbalance = 0;             ///< largest force (N) or moment (N m) that is left
  BodyState state;
};

/// Static equilibrium of a person who stands in sock, insole and shoe on level ground: how soles
/// and feet (wedge, lift, arch, leg length, stiffness of the ground) turn ankles, hips and pelvis.
///
/// Law: the sum of all forces on the body is zero, and at every joint of the legs and the lumbar
/// regions
///   moment that weight and ground ask = StandingTone + capsules of the hips
///                   (hip_capsule.h) + fascia, toe capsule and shoe (AddFootTorque) + control.
/// Ground: the layers of every point (LayerStack) half-way between loading and letting go (s = 0);
/// along the ground f_t = -mu f_n d / sqrt(d^2 + d_0^2), d the way from where the point was set
/// down (under the upright body), d_0 = kGrip.
/// Control: what balance takes care of, in as many moments as there are aims. The ankles together
/// keep the centre of mass as far in front of the ankles as in upright standing; abduction of one
/// hip against the other keeps it half-way between the feet; one moment through the lumbar spine
/// and both hips (half each) keeps the thorax from pitching, one of lumbar bending from rolling;
/// each knee is held straight. All else is passive: hips, subtalar joints, arches, toes and what
/// the pelvis does between thorax and thighs settle.
/// Solved by Newton's method on all unknowns at once, Jacobian by differences. Deterministic.
/// Ignores: joint stops, bent knees (a way to make up for a longer leg), how people adapt over
/// days, sway. Slope and camber of the ground are not
/// used.
StandingOnSoles SolveStanding(const Conditions& conditions);

inline constexpr double kGrip = 0.002;  ///< d_0, m

}  // namespace footfall
