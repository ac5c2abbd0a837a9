#include "io/file_lock.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "io/system_error.h"
#include "musculoskeletal/user_error.h"

namespace footfall {
namespace {

[[noreturn]] void RefuseOpen(int error, bool create, const std::string& shown_as) {
  const std::string why = std::strerror(error);
  if (error == ENOSPC || error == EDQUOT || error == EIO) {
    throw SystemError(shown_as + ": cannot be written: " + why);
  }
  throw UserError(
      {.what = (create ? "cannot be created: " : "cannot be opened for writing: ") + why,
       .file = shown_as,
       .advice = "name a file in a folder that exists and that you may write to"});
}

/// False where another open file description holds a lock.
bool TryLock(int descriptor) {
  struct flock whole_file {};
  whole_file.l_type = F_WRLCK;
  whole_file.l_whence = SEEK_SET;
  return fcntl(descriptor, F_OFD_SETLK, &whole_file) == 0 ||
         (errno != EAGAIN && errno != EACCES);  // a file system without locks: go on
}

}  // namespace

FileLock::FileLock(const std::string& path, bool create, const std::string& shown_as)
    : descriptor_(open(path.c_str(), O_RDWR | O_CLOEXEC | (create ? O_CREAT : 0), 0644)) {
  if (descriptor_ < 0) {
    RefuseOpen(errno, create, shown_as);
  }
  if (!TryLock(descriptor_)) {
    close(descriptor_);
    throw UserError({.what = "another footfall is writing this file",
                     .file = shown_as,
                     .advice = "wait until it ends, or name another file"});
  }
}

FileLock::~FileLock() {
  if (descriptor_ >= 0) {
    close(descriptor_);
  }
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

}  // namespace footfall
