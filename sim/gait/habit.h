#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// What a runner holds on to of a step, and how firmly: weights against a command's knobs of some
/// 10 N m (ChangeNorm).
struct Habit {
  VectorXd reaction;           ///< ReactionMeans, body weights
  double reaction_weight = 0;  ///< per body weight and mean
  VectorXd path;               ///< MotionPath, rad
  double path_weight = 0;      ///< per rad and number

  bool IsNone() const { return reaction.size() == 0; }
};

}  // namespace footfall
