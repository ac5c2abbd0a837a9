#pragma once

#include "musculoskeletal/model_constants.h"

namespace footfall {

/// What the two facet joints of one level carry. Contact only pushes.
struct FacetLoad {
  double compression = 0;  ///< N, along the endplate normal: taken off the disc
  double shear = 0;        ///< N, of forward shear of the upper vertebra
  double torsion = 0;      ///< N, contact force that resists axial rotation, >= 0

  /// Size of the whole contact force, N.
  double Total() const;
};

/// Moment about FE by contact of the lower tips (N m, + extends) and its slope.
struct FacetMoment {
  double moment = 0;
  double stiffness = 0;  ///< N m per rad of lumbar extension, >= 0
};

/// Force on the tips of the facets, N: `extension` (rad) of the lumbar spine as a whole (the
/// level's angle over its share), `preload` the level's compression (N), `lost_height` of the disc
/// (1, 0 healthy to 0.6).
///
///   F_v = f (P + P_0) exp(psi / s) + w lost P+
///
/// First term, contact closing as the level extends: f = 0.02, P_0 = 300 N, s = 10 deg. Upright it
/// is 3 % of 500 N, 14 % in 15 deg of lumbar extension (Adams and Hutton 1980: 16 % erect lordotic,
/// none flexed); extension stiffness of an L4/5 segment then lies in the published 2.6-7.6 N m/deg
/// and 10 N m turn it by 6 deg (Yamamoto 1989: 5.8). Second term, facets that take over as a worn
/// disc narrows: w = 0.6, 3 + 36 % at grade 4 (Pollintine 2004: 8 % healthy, 40 % severe).
/// f, s and w are fitted to these figures.
/// @param model scales f and s.
double CalcFacetCompression(double extension, double preload, double lost_height,
                            const ModelConstants& model = {});

/// Moment of that contact 35 mm behind the disc's centre, against the level settled at its neutral
/// angle, where disc and facets balance:  M = -r f (P + P_0) (exp(psi / s) - 1).
FacetMoment CalcFacetMoment(double extension, double preload, const ModelConstants& model = {});

/// Contact force that goes with a twisting moment (N m) of the facets: |M| / 35 mm.
double CalcFacetTorsion(double moment);

/// Share of a forward shear (N; backward shear opens the joints): a third (Hutton, Stott and Cyron
/// 1977; Cyron and Hutton 1980; discs that have crept leave more to the facets).
/// @param model scales the share.
double CalcFacetShear(double forward_shear, const ModelConstants& model = {});

inline constexpr double kFacetShare = 0.02;             ///< f, fitted
inline constexpr double kFacetOffset = 300;             ///< P_0, N, fitted
inline constexpr double kFacetAngleDeg = 10;            ///< s, deg, fitted
inline constexpr double kFacetShareOfLostHeight = 0.6;  ///< w, fitted
inline constexpr double kFacetArm = 0.035;              ///< m, facets behind the disc's centre
inline constexpr double kFacetShareOfShear = 1.0 / 3;

}  // namespace footfall
