#pragma once

#include <string>
#include <vector>

#include "io/hdf5/h5.h"

namespace footfall {

/// Copies the results of runs, dataset by dataset, into a file that WriteSkeleton made with the
/// same columns: run i goes to row rows[i], and nowhere where that is negative. Throws
/// h5::Error.
void CopyRuns(hid_t from, const std::string& to_path, const std::vector<int>& rows);

}  // namespace footfall
