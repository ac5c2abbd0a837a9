#pragma once

#include "sim/conditions.h"

namespace footfall {

/// How a person comes to rest on the own two soles.
struct Standing {
  bool at_rest = false;
  double seconds = 0;                       ///< simulated until rest
  double pelvis_tilt = 0, pelvis_list = 0;  ///< rad; tilt + backwards, list + right side up
  double pelvis_height = 0;                 ///< m
  double trunk_lean = 0;                    ///< rad, thorax forward +
  double eversion_r = 0, eversion_l = 0;    ///< rad, subtalar
  double arch_r = 0, arch_l = 0;            ///< rad, midfoot flattened +
  double shank_rotation_r = 0, shank_rotation_l = 0;  ///< rad, about the vertical, internal +
  double share_right = 0;                             ///< of body weight on the right foot
  double rest_speed = 0;  ///< m/s, fastest sole point or pelvis at the end
};

/// Stands a runner upright on ground, shoes, insoles and soles and lets the body settle.
///
/// Law: the plant of running (RunnerPlant) with all joints held about the standing pose (zero
/// angles, shifted by resting feet) by their stance impedance times kStandingStiffness. Both ankles
/// alike catch the body and lean it until the centre of mass is over the middle of the soles, as
/// people do: a torque -BW (a lead + b lead') and a slow integral of lead. A wrench -D v on the
/// pelvis damps the settling; it is nothing at rest, so that the pose found is an equilibrium of
/// contact, gravity and joints alone. Rest: no speed above kRestSpeed.
/// Ignores: that people sway, shift weight sideways and choose another stance.
Standing StandOnSoles(const Conditions& conditions);

/// Standing at rest needs ankles that are, in series with soft shoes, stiffer than gravity topples
/// (m g h = 650 N m/rad for both); people balance with less and sway (Loram and Lakie 2002).
inline constexpr double kStandingStiffness = 3;
inline constexpr double kRestSpeed = 1e-4;  ///< m/s

}  // namespace footfall
