#include "io/hdf5/open_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace footfall {
namespace {

/// What HDF5 would call "unable to open file", told apart.
void CheckReadable(const std::string& path) {
  if (!std::filesystem::exists(path)) {
    throw UserError({.what = "no such file", .file = path, .advice = "check the name"});
  }
  if (std::filesystem::is_directory(path)) {
    throw UserError({.what = "this is a folder", .file = path, .advice = "name a .h5 file in it"});
  }
  errno = 0;
  if (!std::ifstream(path, std::ios::binary)) {
    throw UserError({.what = std::string("cannot be read: ") + std::strerror(errno),
                     .file = path,
                     .advice = "check the file's permissions"});
  }
}

[[noreturn]] void ExplainRefusal(const std::string& path, const std::string& reason) {
  if (H5Fis_hdf5(path.c_str()) <= 0) {
    throw UserError(
        {.what = std::filesystem::file_size(path) == 0 ? "the file is empty" : "not an HDF5 file",
         .file = path,
         .advice = "give a file that `footfall run -o` or `footfall sweep` wrote"});
  }
  const bool truncated = reason.find("truncated") != std::string::npos;
  throw UserError({.what = truncated ? "the file is truncated: its end is missing"
                                     : "the file is damaged: " + reason,
                   .file = path,
                   .advice = "copy it again from where it came from, or compute the study again"});
}

}  // namespace

h5::Handle OpenResults(const std::string& path, bool write) {
  CheckReadable(path);
  h5::PrepareLibrary();
  try {
    return h5::OpenFile(path, write);
  } catch (const h5::Error& error) {
    ExplainRefusal(path, error.what());
  }
}

}  // namespace footfall
