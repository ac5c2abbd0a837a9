#pragma once

#include <string>

#include "io/hdf5/study_header.h"

namespace footfall {

/// Writes a results file that is complete but for the results: attributes, scales, factors, and
/// every dataset at its full size, filled with NaN ("not_run").
///
/// All room is allocated here, so that storing a run later changes no structure of the file, only
/// numbers in place: a process that dies while it stores a run leaves every other run readable.
/// Throws h5::Error.
void WriteSkeleton(const std::string& path, const StudyHeader& header);

}  // namespace footfall
