#pragma once

#include <string>

#include "sim/pose/pose_conditions.h"

namespace footfall {

/// What a posture file says.
struct PoseScenario {
  std::string title = "standing";
  PoseConditions conditions;
};

/// Reads a posture: whose body, how it holds itself, what it carries.
///
///     title = "20 kg at arm's length"
///     [runner]
///     mass = 70
///     [pose]
///     trunk_flexion = "free"     # settles by least effort
///     [load]
///     hand_mass = 20             # in the parameter's own unit, or with one: "20 kg"
///     hand_distance = 0.6
///
/// What is not named keeps its default. Throws one UserError with every mistake of the file.
PoseScenario ReadPose(const std::string& path);

/// The same from a text; `file` names it in messages.
PoseScenario ParsePose(const std::string& text, const std::string& file);

}  // namespace footfall
