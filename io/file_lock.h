#pragma once

#include <string>

namespace footfall {

/// Keeps two programs from writing one file. Held until destruction or until the process ends,
/// however it ends. It is a write lock on the open file description (POSIX fcntl), which readers
/// such as h5py do not ask for, so that they can look into a study while it grows.
class FileLock {
 public:
  /// Opens `path`, creating it empty where `create`, and locks it. Messages name `shown_as`.
  /// Throws UserError where the path cannot be opened for writing or another program holds it,
  /// SystemError where the disk is full.
  FileLock(const std::string& path, bool create, const std::string& shown_as);
  ~FileLock();
  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&&) = delete;

 private:
  int descriptor_ = -1;
};

}  // namespace footfall
