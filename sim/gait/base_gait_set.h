#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sim/gait/base_gait.h"

namespace footfall {

/// Speeds (m/s) for which the program holds a base gait of a strike type, rising.
std::vector<double> BaseGaitSpeeds(std::string_view strike = kDefaultStrike);

/// File name of the base gait of a strike type at a speed, "rearfoot_330.txt" for 3.3 m/s.
std::string BaseGaitFileName(std::string_view strike, double speed);

/// 3.3 of "rearfoot_330.txt" for rearfoot strike; nothing for any other name.
std::optional<double> FindBaseGaitSpeed(std::string_view file_name, std::string_view strike);

/// The stored base gait at one of BaseGaitSpeeds(strike); read at first use, from any thread.
const BaseGait& GetStoredBaseGait(double speed, std::string_view strike = kDefaultStrike);

/// The gait from which a runner of a strike type is solved at a speed: between the two stored gaits
/// around it, everything in proportion (section, command, lean), so that no output
/// jumps where one stored gait hands over to the next. Periodic to the second order of the gap
/// between them. Beyond the stored speeds the outermost gait itself. Throws std::logic_error where
/// the program holds no gait of that strike type.
BaseGait BuildBaseGait(const GaitDemand& demand);

/// The task of the same gait alone; empty where the program holds no gait of that strike type.
GaitTask BuildBaseTask(const GaitDemand& demand);

}  // namespace footfall
