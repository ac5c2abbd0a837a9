#pragma once

#include <string>
#include <string_view>

#include "sim/conditions.h"
#include "sim/gait/gait.h"
#include "sim/gait/gait_task.h"

namespace footfall {

/// How far a gait is from what was measured: root mean squares over a step.
struct GaitFit {
  double joints = 0, pelvis = 0;      ///< from ReferenceMotion, rad
  double vertical = 0, fore_aft = 0;  ///< from ReferenceGroundReaction over stance, body weights
  double trunk_moment = 0;            ///< from ReferenceTrunkMoment, three axes, N m
};

/// A stored gait from which scenarios are solved: made once by `footfall tune` for the default
/// runner at one speed, periodic, with what a solver needs to leave it.
struct BaseGait {
  Gait gait;
  Conditions conditions;  ///< for which it is periodic
  double body_mass = 0,
         body_height = 0;  ///< of that runner, shoes included; commands scale with them
  GaitTask task;           ///< what it asks of the muscles; empty in gaits that were never polished
  double mean_lean = 0;    ///< forward lean of the thorax, mean over the stride, rad
  GaitFit fit;             ///< zeros in gaits that were never judged
};

/// As text: every line a name, sizes and numbers; the gait to 17 digits.
/// Throws std::runtime_error where the text does not hold a base gait.
std::string WriteBaseGait(const BaseGait& base);
BaseGait ReadBaseGait(std::string_view text);

/// A gait made to fit another runner's size before solving: heights and vertical and sideways
/// speeds go with body height, torques with mass x height. Ratios: new over old.
Gait ScaleGait(const Gait& gait, double mass_ratio, double height_ratio);

}  // namespace footfall
