#pragma once

#include <string>

#include "io/hdf5/study_header.h"

namespace footfall {

/// Fills in what the program itself knows: names and units of outputs, gates, coordinates and
/// muscles, and its provenance. `header.study.base` must be set.
void FillProgramFacts(StudyHeader& header, const std::string& command_line);

}  // namespace footfall
