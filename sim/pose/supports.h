#pragma once

#include <vector>

#include "sim/pose/pose_conditions.h"
#include "sim/pose/static_forces.h"

namespace footfall {

/// How the body leans on what carries it, where that is free; settles with the posture.
struct SupportPlay {
  double back_force = 0.2;    ///< of the backrest, normal to it, over the weight it could carry
  double back_friction = 0;   ///< friction over its limit, + pushes the thorax up, -1 to 1
  double seat_place = 0;      ///< sitting: centre of pressure under the ischium, -1 back, 1 front
  double thorax_place = 0.5;  ///< lying: centre of pressure from the lowest (0) to the highest ribs
  double pelvis_place = 0.5;  ///< lying: from the buttocks (0) to the top of the sacrum
};

/// All forces on the body at rest, and whether the support can give them.
struct Supported {
  std::vector<LinkForce> forces;
  double back_force = 0;  ///< of the backrest, N
  double overhang = 0;    ///< m that the weight's line lies outside the base of support, 0 inside
  double slip = 0;        ///< friction asked for beyond its limit, over the weight; 0 holds
};

/// Weights of the body and of what it carries, and the forces of what supports it.
///
/// Standing: the ground's force passes through the centre of mass; feet share it by the lever rule
/// between them. Sitting: the seat carries thighs, shanks and feet where they are, and the rest on
/// the ischial tuberosities, up to kSeatPlay behind or in front of them; what moment is left goes
/// through the hips into the thighs. Backrest: besides, a force on the back of the thorax, normal
/// to it plus friction of at most kBackFriction; the seat holds against it by friction of at most
/// kSeatFriction. Lying: head, arms and legs lie where they are; thorax and pelvis carry the trunk
/// between them as a beam on two supports whose places are free within ribs and sacrum. Ignored:
/// give of seat and bed, pressure of arms on the trunk.
Supported CalcSupports(const BodyModel& body, const LinkTree& tree, const Kinematics& kinematics,
                       const PoseConditions& conditions, const SupportPlay& play);

/// The carried masses of these conditions: in the hands, on the back.
std::vector<CarriedMass> BuildCarried(const BodyModel& body, const PoseConditions& conditions);

inline constexpr double kBackFriction = 0.4;  ///< cloth on upholstery, estimate
inline constexpr double kSeatPlay = 0.03;     ///< m, half a tuberosity with its flesh, estimate
inline constexpr double kSeatFriction = 0.5;  ///< as above, feet on the floor help

}  // namespace footfall
