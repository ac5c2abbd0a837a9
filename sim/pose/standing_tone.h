#pragma once

#include "musculoskeletal/body_model.h"
#include "sim/conditions.h"

namespace footfall {

/// What holds the joints of a person who stands: moments of upright standing and how they answer a
/// turn of the joints, before the nervous system changes anything.
///
///   tau = torque + stiffness (0 - q)
///
/// Torque: what equilibrium of the upright body (all angles 0, feet flat, ground force through the
/// centre of mass, shared by the lever rule) asks of each joint, less what the capsules of the hips
/// give there (hip_capsule.h); in other postures the capsules act beside tau. Stiffness: of all
/// muscles of trunk and legs at the activations of least effort in that posture (BodyMuscleSolver),
///
///   K_ij = sum over muscles (r_i r_j k - F dr_i/dq_j),
///
/// r their arms, F their forces, k from CalcPathImpedance: fibres' short-range stiffness and
/// passive pull in series with the tendon. It couples joints: a hip that is turned also pulls on
/// its flexion, psoas ties hip and lumbar spine. Beside it what muscles do not give: discs, facets
/// and ligaments of the lumbar levels at the compression of that posture (TissueMoment), subtalar
/// ligaments (x subtalar_stiffness of their foot), the arch's ligaments (x arch_stiffness, table of
/// impedance). Ignored: reflexes, abdominal pressure that changes with the turn.
struct StandingTone {
  JointVector torque;  ///< N m
  MatrixXd stiffness;  ///< N m/rad
};

StandingTone CalcStandingTone(const BodyModel& body, const Conditions& conditions);

}  // namespace footfall
