#pragma once

#include <vector>

#include "musculoskeletal/tendon.h"
#include "musculoskeletal/types.h"

namespace footfall {

struct BodyLoads;
struct BodyMuscles;

/// Recruitment is solved at every kLumbarTicks-th tick: 500 Hz.
inline constexpr int kLumbarTicks = 2;

/// Lumbar loads at one sample, as columns of a record. Rows: 3 level + {compression, AP, ML} or
/// 3 level + {extension, lateral, axial}; SpineLoads says who acts on whom.
struct LumbarRecord {
  Eigen::ArrayXXd force, force_muscle, force_gravity_inertia, force_vertebra;  ///< N
  Eigen::ArrayXXd moment, moment_disc;                                         ///< N m
  Eigen::ArrayXXd disc_pressure;                   ///< level x sample, Pa
  Eigen::ArrayXXd facet_compression, facet_force;  ///< level x sample, N: normal part, whole
  Eigen::ArrayXXd disc_height, root_clearance;     ///< level x sample, m
  Eigen::ArrayXXd root_crowding;                   ///< level x sample, 1
  /// Rows: trunk muscles in TrunkModel order, then leg muscles in LowerLimbModel order.
  Eigen::ArrayXXd activations, muscle_forces;
  Eigen::ArrayXXd leg_moment, leg_remainder;  ///< rows of kLegJoints, right then left, N m
  std::vector<TendonState> tendons;           ///< of the leg muscles, per sample
  Eigen::ArrayXd abdominal_pressure;          ///< Pa
  double imbalance = 0;                       ///< largest that a recruitment left, N m

  void Resize(Eigen::Index samples, Eigen::Index muscles);
  void Store(Eigen::Index sample, const BodyLoads& loads);
  /// Writes the second half of the samples: the first with sides exchanged.
  void MirrorFirstStep(const BodyMuscles& muscles);
};

}  // namespace footfall
