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
/// centre of mass, shared by the lever rule) asks of each joint. Stiffness of the legs: of muscles
/// at the activations of least effort in that posture,
///   K_ij = sum over muscles r_i r_j k,
/// r their arms, k from CalcPathImpedance: fibres' short-range stiffness and passive pull in series
/// with the tendon. It couples joints: a hip that is turned also pulls on its flexion. Beside it
/// what the leg muscles do not give: capsule of the hip, subtalar ligaments (x subtalar_stiffness
/// of their foot), and from the table of impedance the arch's ligaments (x arch_stiffness) and the
/// lumbar regions, a level as region / share of motion. Ignored: psoas' share of the activations.
struct StandingTone {
  JointVector torque;  ///< N m
  MatrixXd stiffness;  ///< N m/rad
};

StandingTone CalcStandingTone(const BodyModel& body, const Conditions& conditions);

}  // namespace footfall
