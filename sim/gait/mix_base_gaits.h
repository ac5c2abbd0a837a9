#pragma once

#include <vector>

#include "sim/gait/base_gait.h"

namespace footfall {

/// The gait at a share of the way from one to another, everything in proportion (section, command,
/// lean, task); beyond them where the share lies outside 0 to 1. Periodic to the second order of
/// the gap between them. Strike type and body are the first one's.
BaseGait MixBaseGaits(const BaseGait& low, const BaseGait& high, double share);

/// What is guessed of a gait from those near it: the nearest in speed of its strike type; the line
/// through the two nearest; the one of another strike type at the same speed, changed as that type
/// differs from this one at the nearest speed they share. Where the type has no gait of its own,
/// the other's nearest in speed.
/// @param own gaits of the strike type  @param others of one other strike type; either may be
/// empty, in any order
std::vector<BaseGait> GuessBaseGaits(double speed, std::vector<BaseGait> own,
                                     std::vector<BaseGait> others);

}  // namespace footfall
