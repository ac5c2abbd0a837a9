#pragma once

namespace footfall {

/// The three curves of a Hill-type muscle, each in units of max_isometric_force. Lengths are fibre
/// lengths over optimal_fiber_length, velocities over the greatest shortening speed, + lengthening:
///
///   F = F0 (a fL(l) fV(v) + fP(l)) cos(pennation)
///
/// Active, De Groote et al. 2016 (Ann Biomed Eng 44:2922, eq. 2 and supplement), three Gaussians:
///
///   fL(l) = sum_i b1_i exp(-(l - b2_i)^2 / (2 (b3_i + b4_i l)^2)),   fL(1) = 1 to 1e-15
///
/// Range 0.2 to 1.8; its top, 0.1 % higher, lies at 1.013.
///
/// Velocity, same paper, eq. 3: g(v) = asinh(d2 v + d3), shifted and scaled so that the anchors are
/// met exactly: fV(-1) = 0 (greatest shortening speed), fV(0) = 1 (isometric); fV(1) = 1.79 then
/// follows. The published constants d1 and d4 meet them only to 1 %.
///
///   fV(v) = (g(v) - g(-1)) / (g(0) - g(-1)), not below 0
///
/// Passive, Thelen 2003 (J Biomech Eng 125:70), the law of the source model of the trunk muscles:
///
///   fP(l) = (exp(kPE (l - 1) / e0) - 1) / (exp(kPE) - 1) for l > 1, else 0;  fP(1 + e0) = 1
///
/// with e0 = 0.6, kPE = 4. Above 1 + e0 it goes on exponentially. Continuous; slope 0.12 appears
/// at 1. Ignored: history (force enhancement), fatigue, change of shape with activation.
double CalcActiveForceLength(double norm_fiber_length);
double CalcPassiveForceLength(double norm_fiber_length);
double CalcForceVelocity(double norm_fiber_velocity);

/// Strain of the fibre at which passive force is max_isometric_force, and shape (Thelen 2003).
inline constexpr double kPassiveStrain = 0.6;
inline constexpr double kPassiveShape = 4.0;
/// Greatest shortening speed in optimal fibre lengths per second (Zajac 1989; mixed fibres).
inline constexpr double kMaxFiberSpeed = 10.0;

}  // namespace footfall
