#pragma once

#include "musculoskeletal/facet.h"
#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/types.h"

namespace footfall {

/// What disc, facets and ligaments of one level give without muscle.
struct TissueMoment {
  Vector3d moment = Vector3d::Zero();     ///< N m about FE (+ extension), LB (+ right), AR (+ left)
  Vector3d stiffness = Vector3d::Zero();  ///< -d moment / d angle of the level, N m/rad
  double ligament_tension = 0;            ///< N, posterior ligaments, pulls the vertebrae together
  double facet_torsion = 0;               ///< N m of the AR moment by facets
};

/// Passive moment of a level at rest at joint angles `angles` (FE, LB, AR, rad), squeezed by
/// `preload` (N).
///
/// Law: every level follows the lumbar spine as a whole; with phi = angle / (the level's share),
/// flexion from the neutral angle +, k = CalcPreloadStiffening(preload),
///
///   M_FE = k 0.11 N m/deg phi + M_ligaments(phi) + M_facets(-phi, preload)
///   M_LB = -k 0.34 N m/deg phi_LB
///   M_AR = -(k 0.050 + 0.248) N m/deg phi_AR
///
/// so that springs in series share a motion as the measured rhythm does. An L4/5 segment without
/// preload then has these slopes at 7.5 N m (Schmidt 1998; Miller 1986; review PMC4844119; see the
/// tests): flexion 1.8-5.5, extension 2.6-7.6, torsion 6-10.5 N m/deg; bending 1.9 unloaded, 4.0 at
/// 500 N (3.4-4.6). In torsion facets carry what segments lose with them (8.4 against 2.1-2.9 N
/// m/deg: Schmidt 1998, Costi 2008). Levels without a share of a motion (T12/L1) take
/// kShareWithoutRhythm. Flexion constants are fitted (docs/theory/spine.md).
/// Ignored: coupling between axes, creep, change of the disc's own stiffness by degeneration.
/// @param model scales these constants.
TissueMoment CalcTissueMoment(const LumbarLevel& level, double neutral_angle,
                              const Vector3d& angles, double preload,
                              const ModelConstants& model = {});

/// Damping moment that goes with it at `rates` (rad/s):  -tau K(angle) rate, tau = 9 ms: loss
/// factor 0.15 at the 2.7 Hz of running steps (Costi 2008: phase lag 6-10 deg; Gardner-Morse and
/// Stokes 2004: loss independent of preload).
Vector3d CalcTissueDamping(const TissueMoment& tissue, const Vector3d& rates);

/// What of a level's load `force` (compression, AP, ML in the endplate frame, N) goes through its
/// facets at joint angles `angles`, where tissue gives `tissue` (facet.h).
FacetLoad CalcFacetLoad(const LumbarLevel& level, double neutral_angle, const Vector3d& angles,
                        const Vector3d& force, const TissueMoment& tissue,
                        const ModelConstants& model = {});

/// Ways in which segments are tested.
enum class SegmentTest { kFlexion, kExtension, kBending, kTorsion };

/// Slope of the moment of an isolated segment at `moment` (N m, size) under `preload`, N m/rad.
double CalcSegmentStiffness(const LumbarLevel& level, SegmentTest test, double moment,
                            double preload);

inline constexpr double kDiscFlexionStiffnessDeg = 0.11;    ///< N m/deg of lumbar flexion, fitted
inline constexpr double kDiscBendingStiffnessDeg = 0.34;    ///< N m/deg of lumbar bending
inline constexpr double kDiscTorsionStiffnessDeg = 0.050;   ///< N m/deg of trunk rotation
inline constexpr double kFacetTorsionStiffnessDeg = 0.248;  ///< N m/deg of trunk rotation
inline constexpr double kShareWithoutRhythm = 0.25;         ///< T12/L1: its range is that of L1/2
inline constexpr double kTissueLag = 0.009;                 ///< tau, s
inline constexpr double kSegmentTestMoment =
    7.5;  ///< N m, the usual one (Wilke, Wenger and Claes 1998)

}  // namespace footfall
