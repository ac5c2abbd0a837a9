#include "io/text_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "io/system_error.h"
#include "musculoskeletal/user_error.h"

namespace footfall {

std::string ReadTextFile(const std::string& path) {
  if (!std::filesystem::exists(path)) {
    throw UserError({.what = "no such file", .file = path, .advice = "check the name"});
  }
  if (std::filesystem::is_directory(path)) {
    throw UserError({.what = "this is a folder", .file = path, .advice = "name a file in it"});
  }
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file.is_open() || file.bad()) {
    throw UserError({.what = std::string("cannot be read: ") + std::strerror(errno),
                     .file = path,
                     .advice = "check the file's permissions"});
  }
  return text.str();
}

void WriteTextFile(const std::string& path, const std::string& text) {
  const std::string temporary = path + ".part";
  errno = 0;
  std::ofstream file(temporary, std::ios::binary);
  if (!file.is_open() || std::filesystem::is_directory(path)) {
    std::error_code ignored;
    std::filesystem::remove(temporary, ignored);
    throw UserError(
        {.what = std::string("cannot be created: ") + std::strerror(errno ? errno : EISDIR),
         .file = path,
         .advice = "name a file in a folder that exists and that you may write to"});
  }
  file << text;
  file.close();
  if (!file) {
    const std::string why = std::strerror(errno);
    std::filesystem::remove(temporary);
    throw SystemError(path + ": cannot be written: " + why);
  }
  std::filesystem::rename(temporary, path);
}

}  // namespace footfall
