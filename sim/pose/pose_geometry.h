#pragma once

#include <array>

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/lumbar_levels.h"
#include "sim/pose/pose_conditions.h"

namespace footfall {

/// Sagittal angles that a posture fixes or leaves to settle, forward +, rad, against upright.
struct PoseAngles {
  double trunk = 0;   ///< thorax
  double pelvis = 0;  ///< lumbar flexion is trunk - pelvis
  double ankle = 0;   ///< lean of the shanks, dorsiflexion +
};

/// Lumbar part of a trunk flexion, rad; the pelvis turns by the rest.
///
/// Law: lumbar per pelvic flexion is 1.9 in the first 30 deg of trunk flexion, 0.9 in the next 30,
/// 0.4 beyond (Esola 1996, Spine 21:71, 0-90 deg, healthy men and women); bending backwards as the
/// first part (assumption).
double CalcLumbarRhythm(double trunk_flexion);

/// Pelvis tilt by rhythm: trunk - CalcLumbarRhythm(trunk), plus posture.pelvic_tilt, plus what the
/// support turns it by: sitting rolls the pelvis back by kSittingPelvisTilt.
double CalcPelvisRhythm(const PoseConditions& conditions, double trunk);

/// A thigh held at 90 deg turns the pelvis back and flattens the lumbar curve: 17 deg (Endo 2012),
/// 28 deg (Andersson 1979) against standing; between them.
inline constexpr double kSittingPelvisTilt = -0.349065850398866;  ///< rad (-20 deg)

/// Where hands reach when their height is free, above L4/5, m: elbows of a standing man.
inline constexpr double kElbowHeight = 0.2;

/// A posture, and by how much the arms are too short for it.
struct PlacedBody {
  BodyState state;
  double reach_shortfall = 0;  ///< m between hands and where they should be
};

/// The body in this posture, pelvis origin at G's origin.
///
/// Legs: feet flat, shank lean a, knee k, so hip flexion = k - a + pelvis tilt. A leg-length
/// difference d tilts the pelvis in the frontal plane by asin(d / hip spacing), feet level and legs
/// upright, and the lumbar spine bends back by the same angle: the head stays above the pelvis.
/// Lumbar angles follow the levels' shares. Arms hang or are solved for the reach.
PlacedBody PlaceBody(const BodyModel& body, const std::array<LumbarLevel, kLumbarLevels>& levels,
                     const PoseConditions& conditions, const PoseAngles& angles);

/// Centre of the grip in the frame of the forearm ("ulna_r"; mirrored left): centre of the hand.
Vector3d CalcGrip(const PoseConditions& conditions, Side side);
/// True where this hand holds the mass.
bool Holds(const LoadParameters& load, Side side);
/// Knee flexion, rad, given or as the support has it.
double CalcKneeFlexion(const PoseParameters& pose);

}  // namespace footfall
