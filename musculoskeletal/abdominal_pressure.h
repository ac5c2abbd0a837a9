#pragma once

#include "musculoskeletal/model_constants.h"
#include "musculoskeletal/muscle.h"

namespace footfall {

/// Pressure in the abdomen per newton along the path of one muscle of its wall, Pa/N.
///
/// Law: the wall is a cylinder of radius r = 0.12 m and height h = 0.18 m (a man of 1.75 m; both
/// grow with height), closed by diaphragm and pelvic floor. A sheet of total force F whose fibres
/// stand at theta from the vertical gives the hoop tension F sin(theta) / h; both sides in series
/// carry their mean; a hoop tension N presses with N / r:
///
///   p = sum over both sides of  eta F sin(theta) / (2 r h)
///
/// eta is the part of the hoop tension that diaphragm and pelvic floor hold as pressure: 1 for the
/// transversus, with which they contract (Hodges and Gandevia 2000), 0.10 for the obliques, fitted
/// to pressures of 9-13 kPa in greatest trunk efforts (Cresswell 1992); 0 for the rectus and all
/// other muscles. Linear in the forces, so recruitment knows what a muscle does by its pressure;
/// nothing says when to press. Ignored: breathing, the change of radius with effort, hydrostatic
/// gradient.
/// @param sin_theta of the muscle in upright standing; @param height_ratio body height over 1.75 m.
/// @param model scales r and the obliques' eta.
double CalcPressureGain(const Muscle& muscle, double sin_theta, double height_ratio,
                        const ModelConstants& model = {});

/// Weight of a muscle in recruitment: 1, but 5 for the transversus. A fascicle of 120 N (the mean
/// of psoas, as in body_muscles.h) costs 1, so the one sheet of 486 N costs 4.05; the rest, fitted,
/// stands for diaphragm and pelvic floor, which must carry the same pressure.
double CalcPressureEffort(const Muscle& muscle, const ModelConstants& model = {});

inline constexpr double kPressureEffort = 5;
inline constexpr double kAbdominalRadius = 0.12;       ///< r, m
inline constexpr double kAbdominalHeight = 0.18;       ///< h, m
inline constexpr double kObliquePressureShare = 0.10;  ///< eta, fitted
inline constexpr double kAbdominalArea = 0.025;  ///< m2, diaphragm seen from above, 1.75 m man
inline constexpr double kPressureArm = 0.06;     ///< m, in front of L3/4, 1.75 m man

}  // namespace footfall
