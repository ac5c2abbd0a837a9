#pragma once

#include <string>

#include "io/hdf5/study_header.h"

namespace footfall {

/// Throws UserError where a study in a file is not the one asked for now, and says in what it
/// differs: text of the study, base scenario, version, tables, names of rows, design.
void CheckSameStudy(const StudyHeader& stored, const StudyHeader& asked, const std::string& file);

}  // namespace footfall
