#pragma once

#include "musculoskeletal/model_constants.h"
#include "musculoskeletal/muscle.h"

namespace footfall {

/// How a muscle-tendon unit answers a small stretch before any nerve can: along its path.
struct PathImpedance {
  double stiffness = 0;  ///< N/m
  double damping = 0;    ///< N s/m
};

/// Impedance of a muscle at a fibre state, an activation and the tension that it then has (N).
///
/// Law: the fibre is a spring beside a damper, the tendon a spring in series with both:
///
///   k_f = 23.4 F_active / l_opt + F_P'(l) / l_opt,   d_f = F0 a fL(l) fV'(v) / (v_max l_opt)
///   k = k_f k_t / (k_f + k_t),   d = d_f (k_t / (k_f + k_t))^2
///
/// 23.4: short-range stiffness, cross-bridges that stretch before they let go (Cui 2008, J Biomech
/// 41:1945, cat hindlimb: 23.4 per fibre length at any force). F_P: CalcPassiveFiberForce. d_f is
/// the slope of the force-velocity curve. k_t: the tendon's tangent at this tension
/// (CalcTendonStiffness). Valid for stretches of the fibre below some 3 % and slow against d_f /
/// (k_f + k_t), about 5 ms. Ignored: pennation, yielding after larger stretches, reflexes.
/// @param model scales the 23.4.
PathImpedance CalcPathImpedance(const Muscle& muscle, const FiberState& fiber, double activation,
                                double tension, const ModelConstants& model = {});

inline constexpr double kShortRangeStiffness = 23.4;  ///< per optimal fibre length, Cui 2008

}  // namespace footfall
