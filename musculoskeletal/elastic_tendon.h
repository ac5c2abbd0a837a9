#pragma once

#include "musculoskeletal/muscle.h"

namespace footfall {

/// A fibre behind an elastic tendon, whose length is a state of its own: x (m), what the fibre
/// covers of the path, x = l_path - l_tendon. Fibre length l = sqrt(x^2 + h^2), h constant
/// (CalcRigidTendonFiber).
///
/// Law: fibre and tendon pull alike,
///
///   F0 cos(alpha) (a fL(l) fV(v) + F_P(l) / F0) = F0 fT(l_path - x),   v = cos(alpha) dx/dt
///
/// with the curves of hill_curves.h and tendon.h. Mass of the muscle and damping beside fV are left
/// out.

/// What the fibre pulls with along the path at x and dx/dt (m/s), N.
double CalcFiberPull(const Muscle& muscle, double along, double speed, double activation);

/// x after `time` (s) at a path length and an activation reached by then, from x before.
///
/// Implicit: the law at the step's end with dx/dt = (x' - x) / time, by bracketing and the Illinois
/// rule to 1e-9 m. So a muscle without activation or with a slack tendon needs no case of its own.
/// A path too short for tendon and fibre leaves x at 0.01 l_opt, without tension.
double StepFiber(const Muscle& muscle, double path_length, double activation, double along,
                 double time);

/// Tension of the tendon that x leaves of the path, N.
double CalcTendonPull(const Muscle& muscle, double path_length, double along);

/// Activation at which the fibre pulls with `tension` (N) at x and dx/dt: the law solved for a.
/// Beyond 0 to 1 where no activation does; 0 where activation changes nothing.
double CalcActivationOfPull(const Muscle& muscle, double along, double speed, double tension);

}  // namespace footfall
