#pragma once

#include <string>

namespace footfall {

/// The whole file. Throws UserError where it is missing, a folder, or cannot be read.
std::string ReadTextFile(const std::string& path);

/// What a path is a link to, followed to its end whether that exists or not. A link to a pipe,
/// socket or device is its own end: that of /dev/stdout names no file.
std::string FollowLinks(const std::string& path);

/// Replaces the file's content, or makes the file: written beside it and renamed, so that a failure
/// leaves what was there; into a device or pipe, as it is. Throws UserError for a path that cannot
/// be created, SystemError for a full disk.
void WriteTextFile(const std::string& path, const std::string& text);

/// WriteTextFile of a picture, a report or an export, which never takes the place of stored runs
/// (HDF5) or of somebody's scenario (.toml): UserError.
void WritePage(const std::string& path, const std::string& text);

}  // namespace footfall
