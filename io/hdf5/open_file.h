#pragma once

#include <string>
#include <utility>

#include "io/hdf5/h5.h"
#include "musculoskeletal/user_error.h"

namespace footfall {

/// Opens a results file of footfall. Throws UserError that says what is wrong: missing, a folder,
/// not HDF5, truncated, of another program.
h5::Handle OpenResults(const std::string& path, bool write);

/// Runs `read` and turns a refusal of HDF5 into a UserError: the file is damaged or lacks a part.
template <class Read>
auto ReadOrExplain(const std::string& path, Read&& read) {
  try {
    return std::forward<Read>(read)();
  } catch (const h5::Error& error) {
    throw UserError({.what = std::string("the file is damaged or incomplete: ") + error.what(),
                     .file = path,
                     .advice = "take a copy of it from before, or compute the study again"});
  }
}

}  // namespace footfall
