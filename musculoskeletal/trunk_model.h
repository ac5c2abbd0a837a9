#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "musculoskeletal/core_parameters.h"
#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/model_constants.h"
#include "musculoskeletal/muscle.h"
#include "musculoskeletal/posture_parameters.h"
#include "musculoskeletal/runner_parameters.h"
#include "musculoskeletal/spine_parameters.h"

namespace footfall {

/// Layers of the trunk whose strength is a parameter of its own (CoreParameters).
enum class TrunkGroup { kDeep, kSuperficial, kAbdominal };

/// Deep: multifidus, quadratus lumborum, psoas, erector spinae that rises from lumbar vertebrae.
/// Superficial: erector spinae that rises from ribs and thoracic vertebrae, latissimus. Abdominal:
/// rectus, obliques, transversus. Throws std::out_of_range for another muscle group.
TrunkGroup FindTrunkGroup(std::string_view muscle_group);

/// Trunk muscles and lumbar levels of one runner; constant after building.
struct TrunkModel {
  std::vector<Muscle> muscles;  ///< right side, then left in the same order
  std::array<LumbarLevel, kLumbarLevels> levels;
  /// FE angle at which the level's disc and ligaments give no moment, rad, extension +.
  std::array<double, kLumbarLevels> neutral_angle = {};
  std::vector<double> lowest_activation;  ///< per muscle, 1
  std::vector<double> effort_weight;      ///< per muscle, cost of its squared activation, 1
  std::vector<double> pressure_gain;      ///< per muscle, Pa in the abdomen per N of its force
  double height_ratio = 1;                ///< body height over that of the trunk tables
  double recruitment_exponent = 2;        ///< p of the whole body's RecruitmentProblem
  bool rate_limited = false;              ///< activations of a stride follow their own dynamics
  ModelConstants model;                   ///< what the laws of the spine are taken with
};

/// Builds the trunk of a runner from data/trunk_muscles.csv and data/muscle_wraps.csv.
///
/// Lengths: BuildMuscles. Strength, relative to the table's man of 75.3 kg:
///
///   F0 = F0_table (mass / 75.3)^(2/3) k_sex k_group (1 +- side_imbalance / 2) (1 +- deep / 2),
///
/// all times model.trunk_tension_scale. Strength goes with cross-section, that is mass^(2/3) (Jaric
/// 2002, Sports Med 32:615). k_sex is 1 for men, kWomenStrength for women. k_group multiplies one
/// of CoreParameters' three groups; a side_imbalance i makes the right side (1 + i/2), the left (1
/// - i/2) as strong; deep_imbalance does so in the deep group alone. Lowest activation: CalcTone;
/// pressure: CalcPressureGain. Lordosis: the neutral angle of each disc is lumbar_lordosis x its
/// share of flexion. Ignored: fat and training apart from these factors; age.
TrunkModel BuildTrunk(const BodyModel& body, const RunnerParameters& runner,
                      const CoreParameters& core, const PostureParameters& posture,
                      const SpineParameters& spine, const ModelConstants& model = {});

/// Women over men in trunk strength beyond what mass explains: extension 150-200 against 250-330 N
/// m (McNeill 1980) is 0.60, mass^(2/3) at 61 against 77 kg is 0.86.
inline constexpr double kWomenStrength = 0.70;
/// Mass of the man whose forces the table gives, kg.
inline constexpr double kTrunkTableMass = 75.3;

/// passive_share of trunk muscles (times model.trunk_passive_scale), fitted (docs/theory/spine.md).
inline constexpr double kTrunkPassiveShare = 0.4;

}  // namespace footfall
