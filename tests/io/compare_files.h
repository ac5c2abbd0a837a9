#pragma once

#include <map>
#include <string>

namespace footfall::testing {

/// The bytes of every dataset of an HDF5 file by path, read with the plain C interface (texts as
/// their letters). Datasets under /timing are left out: wall time differs between two runs.
std::map<std::string, std::string> ReadAllDatasets(const std::string& path);

}  // namespace footfall::testing
