#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/gait/base_gait.h"

namespace footfall {

/// Speeds (m/s) for which the program holds a base gait, rising.
const std::vector<double>& BaseGaitSpeeds();

/// File name of the base gait at a speed, "rearfoot_330.txt" for 3.3 m/s.
std::string BaseGaitFileName(double speed);

/// 3.3 of "rearfoot_330.txt"; nothing for any other name.
std::optional<double> FindBaseGaitSpeed(std::string_view file_name);

/// The stored base gait at one of BaseGaitSpeeds(); read at first use, from any thread.
const BaseGait& GetStoredBaseGait(double speed);

/// The gait from which a runner at `speed` is solved: between the two stored gaits around it,
/// everything in proportion (section, command, sensitivity, lean), so that no output jumps where
/// one stored gait hands over to the next. Periodic to the second order of the gap between them.
/// Beyond the stored speeds the outermost gait itself.
BaseGait BuildBaseGait(double speed);

/// The task of the same gait alone.
GaitTask BuildBaseTask(double speed);

}  // namespace footfall
