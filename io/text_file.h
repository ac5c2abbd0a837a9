#pragma once

#include <string>

namespace footfall {

/// The whole file. Throws UserError where it is missing, a folder, or cannot be read.
std::string ReadTextFile(const std::string& path);

/// Replaces the file's content, or makes the file: written beside it and renamed, so that a failure
/// leaves what was there. Throws UserError for a path that cannot be created, SystemError for a
/// full disk.
void WriteTextFile(const std::string& path, const std::string& text);

}  // namespace footfall
