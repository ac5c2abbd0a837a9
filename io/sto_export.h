#pragma once

#include <string>

#include "io/hdf5/study_reader.h"

namespace footfall {

enum class AngleUnit { kRadians, kDegrees };

/// One stride of a run as an OpenSim storage file: pelvis and joint coordinates under OpenSim's
/// names over time in s, from right foot strike to the last phase before the next. Degrees are what
/// people keep in .mot, radians in .sto; the header says which (inDegrees).
std::string FormatMotion(const StudyReader& reader, int run, AngleUnit unit);

}  // namespace footfall
