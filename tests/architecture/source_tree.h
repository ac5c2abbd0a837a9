#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace footfall {

/// One #include line: what it names, and whether in quotes (ours) or angle brackets (others').
struct Include {
  std::string path;
  bool quoted = false;
  int line = 0;
};

/// A text of the tree.
struct SourceFile {
  std::string path;    ///< from the project's root, with '/'
  std::string folder;  ///< first part of the path
  std::string text;
  std::vector<Include> includes;  ///< empty for anything but C++

  bool IsHeader() const { return path.ends_with(".h"); }
  bool IsCode() const { return IsHeader() || path.ends_with(".cpp"); }
};

/// The #include lines of a C++ text.
std::vector<Include> ReadIncludes(const std::string& text);

/// Every C++ and CMake file below the given folders of the project, sorted by path.
std::vector<SourceFile> ReadSourceTree(const std::filesystem::path& root,
                                       const std::vector<std::string>& folders);

/// One cycle of quoted includes as "a.h -> b.h -> a.h"; empty where there is none.
std::string FindIncludeCycle(const std::vector<SourceFile>& files);
/// The longest chain of quoted includes, from the file that starts it to the last.
std::vector<std::string> FindLongestIncludeChain(const std::vector<SourceFile>& files);

}  // namespace footfall
