#pragma once

#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/types.h"

namespace footfall {

/// What disc, facets and ligaments of one level give without muscle.
struct TissueMoment {
  Vector3d moment = Vector3d::Zero();  ///< N m about FE (+ extension), LB (+ right), AR (+ left)
  double ligament_tension = 0;         ///< N, posterior ligaments, pulls the vertebrae together
};

/// Passive moment of a level at joint angles `angles` (FE, LB, AR, rad).
///
/// Law: every level follows the lumbar spine as a whole; with phi = angle / (the level's share),
///
///   M_FE = 2.0 N m (exp(phi / 18.5 deg) - 1),  phi = (neutral - angle) / flexion_share, flexion +
///   M_LB = -0.72 N m/deg phi_LB,               M_AR = -0.35 N m/deg phi_AR
///
/// so that springs in series share a motion as the measured rhythm does. Flexion: fitted by the
/// static prototype to nine disc pressures (Wilke 1999, Sato 1999); at L4/5 it gives 0.6 N m/deg
/// upright and 3.5 in 33 deg of lumbar flexion (published 1.8-5.5). Bending and rotation: isolated
/// segment of L4/5, 4.0 and 8.4 N m/deg (review PMC4844119: Costi, Amin; Schmidt) x its share.
/// Levels without a share of a motion (T12/L1) take kShareWithoutRhythm. A quarter of a
/// flexion-resisting moment is carried by ligaments 35 mm behind the joint, which then squeeze it;
/// the rest is a couple. Ignored: preload stiffening, coupling between axes, creep, degeneration.
TissueMoment CalcTissueMoment(const LumbarLevel& level, double neutral_angle,
                              const Vector3d& angles);

inline constexpr double kFlexionMoment = 2.0;          ///< N m, fitted
inline constexpr double kFlexionAngleDeg = 18.5;       ///< deg, fitted
inline constexpr double kBendingStiffnessDeg = 0.72;   ///< N m/deg of lumbar bending
inline constexpr double kRotationStiffnessDeg = 0.35;  ///< N m/deg of trunk rotation
inline constexpr double kShareWithoutRhythm = 0.25;    ///< T12/L1: its range is that of L1/2
inline constexpr double kLigamentShare = 0.25;         ///< fitted
inline constexpr double kLigamentArm = 0.035;  ///< m, interspinous ligaments behind the disc

/// Pressure in the abdomen, Pa, that goes with an effort of the trunk `moment` (N m, norm of the
/// net moment at L4/5).
///
/// Law: p = clip(60 Pa/(N m) (|M| - 35 N m), 0, 10 kPa): none in relaxed standing, 3-7 kPa in
/// running and lifting. Fitted by the static prototype; a pressure that does not fall to zero takes
/// half the load off a standing man. Source of the size: Davis 1956, Cholewicki 1999 (up to 10-15
/// kPa).
double CalcAbdominalPressure(double moment);

inline constexpr double kPressureSlope = 60;      ///< Pa/(N m), fitted
inline constexpr double kPressureThreshold = 35;  ///< N m, fitted
inline constexpr double kPressureLimit = 10e3;    ///< Pa
inline constexpr double kAbdominalArea = 0.025;   ///< m2, diaphragm seen from above, 1.75 m man
inline constexpr double kPressureArm = 0.05;      ///< m, in front of L3/4, 1.75 m man

}  // namespace footfall
