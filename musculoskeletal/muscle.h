#pragma once

#include <string>

#include "musculoskeletal/muscle_path.h"
#include "musculoskeletal/types.h"

namespace footfall {

/// One muscle-tendon unit of this runner.
struct Muscle {
  std::string name;   ///< "MF_m1s_r"
  std::string group;  ///< anatomical: "multifidus"
  Side side = Side::kRight;
  double max_isometric_force = 0;         ///< F0, N
  double optimal_fiber_length = 0;        ///< m
  double tendon_slack_length = 0;         ///< m
  double pennation_angle_at_optimal = 0;  ///< rad
  double tendon_strain =
      0.049;  ///< of the tendon at max_isometric_force (Zajac 1989: 0.033; Rajagopal 2016: 0.049)
  double passive_start = 1;   ///< norm_fiber_length at which passive force begins
  double passive_length = 1;  ///< of this runner's over a usual runner's passive_start
  double passive_share = 1;   ///< of the published passive force that its fibres give
  bool recruited = true;      ///< false: geometry only, no force
  MusclePath path;
};

/// The fibre behind a rigid tendon.
struct FiberState {
  double norm_fiber_length = 0;  ///< over optimal_fiber_length
  double norm_fiber_velocity =
      0;  ///< over kMaxFiberSpeed optimal lengths per second, + lengthening
  double cos_pennation = 1;
};

/// Fibre of a muscle whose path is `length` long (m) and lengthens at `speed` (m/s).
///
/// Law: rigid tendon, fibre of constant thickness h = l_opt sin(alpha_opt):
///   x = length - tendon_slack_length, l = sqrt(x^2 + h^2), cos alpha = x / l, dl/dt = cos alpha
///   speed
/// A path shorter than the slack length leaves the fibre at x = 0.01 l_opt, where it gives less
/// than 1 % of F0. Valid where tendon stretch is small against the fibre: trunk muscles (tendon
/// about as long as the fibre or shorter, strain under 3 %).
FiberState CalcRigidTendonFiber(const Muscle& muscle, double length, double speed);

/// What stretched fibres pull with at activation 0, along themselves, N:
///
///   F_P = passive_share F0 fP(l / (passive_start passive_length))
///
/// l normalised fibre length (1), fP the passive curve (hill_curves.h). The one place of this law:
/// forces (CalcForceRange) and impedance (CalcPathImpedance) both come from it.
double CalcPassiveFiberForce(const Muscle& muscle, double norm_fiber_length);

/// What the muscle can pull with, along its path.
struct MuscleForceRange {
  double active = 0;   ///< N at activation 1: F0 fL fV cos alpha
  double passive = 0;  ///< N at activation 0: F_P cos alpha
};

MuscleForceRange CalcForceRange(const Muscle& muscle, const FiberState& fiber);

}  // namespace footfall
