#pragma once

#include <vector>

#include "musculoskeletal/types.h"

namespace footfall {

struct BodyModel;
struct BodyMuscles;
struct FootStructure;
struct GaitTask;

/// Stiffness and damping of the joints that muscles drive, over the stride.
struct MuscleImpedance {
  std::vector<int> coordinates;
  MatrixXd stiffness;  ///< coordinates x phase, N m/rad
  MatrixXd damping;    ///< N m s/rad
};

/// Impedance that recruited muscles, tendons, discs and ligaments give the joints at the forces of
/// a task.
///
/// Law: muscles are recruited along the task (BodyMuscleSolver, tendons by FindTendons); each then
/// is a spring and damper along its path (CalcPathImpedance). At a leg joint with arms r_i
///
///   K = sum k_i r_i^2 - sum F_i dr_i/dq,   D = sum d_i r_i^2
///
/// the second term being what constant forces do as their arms change. Lumbar regions (flexion,
/// bending, rotation) move in their rhythm, level k by its share s_k of the region's angle:
///
///   K = sum k_i R_i^2 - sum F_i dR_i/dphi - d(M_tissue)/dphi,   R_i = sum_k s_k r_ik
///
/// and level k has K / s_k, as in Impedance. Hips: beside their muscles the capsule (hip_capsule.h,
/// K_ii). Tissue damps with kTissueLag. Subtalar ligaments act by themselves (AddFootTorque).
/// Smoothed over neighbours (1/4, 1/2, 1/4). Ignored: coupling between joints that one muscle
/// crosses; reflexes.
MuscleImpedance CalcMuscleImpedance(const BodyModel& body, const std::vector<FootStructure>& feet,
                                    const BodyMuscles& muscles, const GaitTask& task);

}  // namespace footfall
