#pragma once

#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/types.h"

namespace footfall {

/// The opening through which a nerve root leaves the spine, at one instant.
struct Foramen {
  double disc_height = 0;       ///< m, mean of front and back
  double posterior_height = 0;  ///< m, back edge of the disc
  double height = 0;            ///< m, pedicle to pedicle, of the narrower side
  /// m above the smaller of the two critical sizes of Hasegawa 1995 (J Neurosurg Spine): root
  /// compression goes with a back edge of 4 mm or less or a foramen of 15 mm or less. Below zero:
  /// critical.
  double clearance = 0;
};

/// Law, d = how much thinner the disc is than lying (CalcDiscCompression against 120 N: 0.1 MPa,
/// Wilke 1999), heights of the table times what the grade has left, theta = flexion of the level
/// and beta = its bending to the right from the shape of the table:
///
///   posterior = h_p - d + 16.5 mm theta
///   foramen   = h_f - (1 - kept) h_p - d + 24 mm theta -+ 20 mm beta   (right, left)
///
/// 5 deg of flexion open the foramen by 2.1 mm, a tenth (Inufusa 1996: area + 12 % in flexion,
/// - 15 % in extension). Levers are those of a man of 1.75 m and grow with height; critical sizes
/// do not. Ignored: bulging of disc and flaval ligament, osteophytes, axial rotation, slipping.
///
/// @param angles FE (+ extension), LB (+ right), AR, rad; @param preload compression, N.
Foramen CalcForamen(const LumbarLevel& level, const Vector3d& angles, double preload);

/// How crowded a root is: critical over actual size, 1 where Hasegawa found compression, the worse
/// of disc edge and foramen.
double CalcRootCrowding(const Foramen& foramen);

/// How much presses on the sciatic nerve and its roots, a relative index for comparing runs:
///   crowding of the more crowded root (L5 at L4/5 and L5/S1, S1 at L5/S1) + F_piriformis / F0,
/// 1 where the roots alone are critical. The nerve leaves the pelvis under piriformis, which
/// presses on it with what it pulls; that one newton over F0 weighs as one part of crowding is an
/// assumption. No threshold of pain is known.
double CalcSciaticIndex(double crowding_l4l5, double crowding_l5s1, double piriformis_share);

inline constexpr double kCriticalPosteriorHeight = 0.004;  ///< m, Hasegawa 1995
inline constexpr double kCriticalForamenHeight = 0.015;    ///< m, Hasegawa 1995
inline constexpr double kLyingPreload = 120;               ///< N
inline constexpr double kPosteriorEdge = 0.0165;  ///< m behind the disc's centre (MRI, 33 mm deep)
inline constexpr double kForamenDepth = 0.024;    ///< m behind the disc's centre
inline constexpr double kForamenSide = 0.020;     ///< m beside the midline

}  // namespace footfall
