#include "io/text_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>
#include <utility>

#include "io/system_error.h"
#include "musculoskeletal/user_error.h"

namespace footfall {

namespace {

constexpr int kMostLinks = 40;

bool HoldsResults(const std::string& path) {
  constexpr std::string_view kHdf5 = "\x89HDF";
  std::string begin(kHdf5.size(), '\0');
  if (std::filesystem::is_regular_file(path)) {
    std::ifstream(path, std::ios::binary).read(begin.data(), static_cast<long>(begin.size()));
  }
  return begin == kHdf5;
}

/// A device or a pipe: what bytes go into and nothing can be put in the place of.
bool IsStream(const std::filesystem::path& path) {
  std::error_code ignored;
  const auto status = std::filesystem::status(path, ignored);
  return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status) &&
         !std::filesystem::is_directory(status);
}

void WriteInto(std::ofstream file, const std::string& path, const std::string& text) {
  file << text;
  file.close();
  if (!file) {
    throw SystemError(path + ": cannot be written: " + std::strerror(errno));
  }
}

}  // namespace

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

std::string FollowLinks(const std::string& path) {
  std::filesystem::path at = path;
  for (int link = 0; link < kMostLinks && std::filesystem::is_symlink(at) && !IsStream(at);
       ++link) {
    at = at.parent_path() / std::filesystem::read_symlink(at);
  }
  return at.string();
}

void WriteTextFile(const std::string& name, const std::string& text) {
  const std::string path = FollowLinks(name);
  if (IsStream(path)) {
    WriteInto(std::ofstream(path, std::ios::binary), path, text);
    return;
  }
  const std::string temporary = path + ".part";
  std::ofstream file(temporary, std::ios::binary);
  const int why = errno;  // before anything else sets it
  const bool is_folder = std::filesystem::is_directory(path);
  if (!file.is_open() || is_folder) {
    if (file.is_open()) {
      std::filesystem::remove(temporary);
    }
    throw UserError(
        {.what = std::string("cannot be created: ") + std::strerror(is_folder ? EISDIR : why),
         .file = path,
         .advice = "name a file in a folder that exists and that you may write to"});
  }
  try {
    WriteInto(std::move(file), path, text);
  } catch (const SystemError&) {
    std::filesystem::remove(temporary);
    throw;
  }
  std::filesystem::rename(temporary, path);
}

void WritePage(const std::string& name, const std::string& text) {
  const std::string path = FollowLinks(name);
  const bool is_input = std::filesystem::exists(path) && path.ends_with(".toml");
  if (is_input || HoldsResults(path)) {
    throw UserError({.what = is_input ? "this is an input file: it is not overwritten"
                                      : "this file holds results: it is not overwritten",
                     .file = name,
                     .advice = "name another file"});
  }
  WriteTextFile(path, text);
}

}  // namespace footfall
