#pragma once

#include <vector>

#include "musculoskeletal/core_parameters.h"
#include "musculoskeletal/hip_capsule.h"
#include "musculoskeletal/model_constants.h"
#include "musculoskeletal/muscle.h"
#include "musculoskeletal/runner_parameters.h"

namespace footfall {

/// Leg muscles and hip ligaments of one runner; constant after building.
struct LowerLimbModel {
  std::vector<Muscle> muscles;            ///< right side, then left in the same order
  std::vector<double> table_force;        ///< max_isometric_force of the table's man, N
  std::vector<double> lowest_activation;  ///< per muscle, 1
  std::vector<std::vector<int>> crossed;  ///< per muscle: the coordinates that it acts on
  HipCapsules capsules;                   ///< of the hips, right and left
  bool rate_limited = false;              ///< activations of a stride follow their own dynamics
};

/// Builds the 80 muscle-tendon units of Rajagopal 2016 (data/leg_muscles.csv) on this runner.
///
/// Lengths: BuildMuscles. Strength: F0 = F0_table (mass / 75.3 kg)^(2/3), women kWomenLegStrength
/// times that. The midfoot joint of our foot, which the source does not have, is crossed by every
/// muscle that reaches the forefoot or the toes; knee extensors act through the patella, a guided
/// bone. Beside them stand the capsules of the hips (hip_capsule.h), which every user of the legs
/// takes off what is asked of the muscles. Ignored: leg strength as a factor of its own.
/// @param core tone of piriformis and of a muscle in spasm (CalcTone); passive_length of the
/// hamstrings is 1 + hamstring_length. @param model its leg_tension_scale multiplies every F0.
LowerLimbModel BuildLowerLimbs(const BodyModel& body, const RunnerParameters& runner,
                               const CoreParameters& core, const ModelConstants& model = {});

/// Women over men in leg strength beyond what mass explains: a third less leg muscle at 0.80 of the
/// mass and 0.93 of the height (Janssen 2000, J Appl Physiol 89:81): 0.67 / 0.93 / 0.80^(2/3).
inline constexpr double kWomenLegStrength = 0.84;
/// Mass of the man whose forces the table gives, kg.
inline constexpr double kLegTableMass = 75.3;

/// Lengths and moment arms of all muscles in one posture.
struct LimbGeometry {
  VectorXd length;  ///< per muscle, m
  MatrixXd arm;     ///< coordinate x muscle, m: -d length / d q
};

/// Allocates only at the first call. `moved`: what may have changed since `geometry` was filled
/// last; muscles that cross none of it are left as they are.
void CalcLimbGeometry(const BodyModel& body, const LinkTree& tree, const LowerLimbModel& limbs,
                      const Kinematics& kinematics, LimbGeometry& geometry,
                      const CoordinateSet& moved = kAllCoordinates);

}  // namespace footfall
