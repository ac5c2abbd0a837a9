#pragma once

#include <string>

#include "sim/pose/pose_conditions.h"

namespace footfall {

struct PoseSolution;

/// A solved posture from the right side, as SVG: the whole body by its segments, and the lumbar
/// spine with vertebrae, discs, the trunk muscles of the right side along their paths (colour:
/// activation; width: force) and at each level the force of the upper on the lower vertebra.
/// Everything is drawn from the model's own geometry; vertebrae are blocks between the discs.
std::string DrawPose(const std::string& title, const PoseConditions& conditions,
                     const PoseSolution& solution);

/// One self-contained web page: the picture and `text` below it.
std::string BuildPosePage(const std::string& title, const std::string& svg,
                          const std::string& text);

}  // namespace footfall
