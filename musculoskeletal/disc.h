#pragma once

namespace footfall {

/// What a disc of degeneration grade `grade` (1 healthy to 4 severe; values between are allowed)
/// has kept of its height, 1.
///
/// Law: 1 - 0.2 (grade - 1): 100, 80, 60, 40 % (own compilation; the narrowing that Pfirrmann's
/// grades II to V stand for). Nothing else of the disc is changed by a grade: measured stiffness of
/// worn discs differs from that of healthy ones in both directions (Mimura 1994, Fujiwara 2000).
double CalcKeptHeight(double grade);
inline constexpr double kHeightLossPerGrade = 0.2;

/// How much stiffer a disc turns when it is squeezed by `preload` (N; below zero counts as 0), as a
/// factor on its unloaded rotational stiffness.
///
/// Law: k(P) = 1 + c (1 - exp(-P / P_k)), c and P_k such that k(250 N) = 1.71 and k(500 N) = 2.11,
/// the means of all terms of the stiffness matrix of eight L2/3 and L4/5 segments (Gardner-Morse
/// and Stokes 2004). Measured to 500 N; above it the curve levels off at 2.62, an assumption.
double CalcPreloadStiffening(double preload);

/// How much thinner a disc of `height` (m) and `area` (m2) is under `force` (N) than unloaded, m.
///
/// Law, quasi-static: force / area = s (exp(d / (e height)) - 1), so
///   d = e height ln(1 + force / (s area)),   tangent stiffness (force + s area) / (e height):
/// 0.5 kN/mm unloaded, 1.8 at 500 N for 17.75 cm2 and 12 mm (published 0.44-2.42, with all joints
/// 1.4 +- 0.5 kN/mm: Gardner-Morse and Stokes, review PMC4844119). Ignored: creep (another 1-2 mm
/// over a day), poroelastic stiffening with speed.
double CalcDiscCompression(double height, double area, double force);
inline constexpr double kDiscStrainScale = 0.033;    ///< e, fitted to the two stiffnesses
inline constexpr double kDiscStressScale = 0.113e6;  ///< s, Pa, fitted likewise

}  // namespace footfall
