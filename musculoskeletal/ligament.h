#pragma once

#include "musculoskeletal/model_constants.h"

namespace footfall {

/// What the posterior ligaments of one level do at a flexion.
struct LigamentLoad {
  double moment = 0;     ///< N m, resists flexion
  double stiffness = 0;  ///< N m per rad of lumbar flexion
  double tension = 0;    ///< N, sum of all, along the endplate normal: squeezes the disc
};

/// Ligaments behind the disc at `flexion` (rad) of the lumbar spine as a whole: the level's own
/// angle over its share, so that springs in series share the motion as measured.
///
/// Law, for capsules (c), interspinous with supraspinous ligament (s), flava (f):
///
///   M_i = m_i M_45 expm1((phi - phi_i)+ / 14 deg) / expm1((45 deg - phi_i) / 14 deg)
///   T = sum M_i / r_i
///
/// Shares at full flexion m_c:m_s:m_f = 39:19:13 (Adams, Hutton and Stott 1980, who found 29 % in
/// the disc); engagement phi_s = 15 deg, the others at once (the same paper: supra- and
/// interspinous ligaments are slack over the first half); arms behind the disc's centre r = 36, 52,
/// 32 mm: half a disc of 33 mm, a canal of 16 mm, laminae and half a spinous process behind it
/// (Panjabi 1992). M_45 and the 14 deg are fitted to disc pressures of flexed postures.
/// Range: 0 to about 60 deg; ligaments fail near 75. Ignored: creep, the anterior ligament,
/// side bending (part of the disc's stiffness there).
/// @param model scales M_45 and the 14 deg.
LigamentLoad CalcLigamentLoad(double flexion, const ModelConstants& model = {});

inline constexpr double kLigamentMoment = 6.0;     ///< M_45, N m, fitted
inline constexpr double kLigamentAngleDeg = 14.0;  ///< deg, fitted

}  // namespace footfall
