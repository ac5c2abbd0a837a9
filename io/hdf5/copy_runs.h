#pragma once

#include <string>

#include "io/hdf5/h5.h"

namespace footfall {

/// Copies the results of all runs, dataset by dataset, into a file that WriteSkeleton made from the
/// same header. Throws h5::Error.
void CopyRuns(hid_t from, const std::string& to_path);

}  // namespace footfall
