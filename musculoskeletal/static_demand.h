#pragma once

#include <span>

#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/lumbar_loads.h"

namespace footfall {

/// A weight carried by a link: a mass in the hands, a rucksack.
struct CarriedMass {
  int link = 0;
  Vector3d p_LP = Vector3d::Zero();  ///< its centre, m, link frame
  double mass = 0;                   ///< kg
};

/// What standing still in a posture asks of the lumbar joints.
///
/// Law: with g = -9.80665 m/s2 along Y, over all links and carried masses above a joint at o,
///   F = sum m g,   M_axis = -axis . sum (c - o) x m g
/// F is the force of the upper on the lower body, M the moment that muscle and tissue must give.
/// Ignored: speed and acceleration (q as given, qd = 0).
SpineInput CalcStaticDemand(const BodyModel& body, const BodyState& state,
                            const Kinematics& kinematics, std::span<const CarriedMass> carried);

}  // namespace footfall
