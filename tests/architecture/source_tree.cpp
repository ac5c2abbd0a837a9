#include "tests/architecture/source_tree.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace footfall {
namespace {

namespace fs = std::filesystem;

std::string ReadText(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

bool IsRead(const fs::path& path) {
  return path.extension() == ".h" || path.extension() == ".cpp" ||
         path.filename() == "CMakeLists.txt";
}

/// Walks the graph of quoted includes depth first.
class IncludeWalk {
 public:
  explicit IncludeWalk(const std::vector<SourceFile>& files) {
    for (const SourceFile& file : files) {
      files_[file.path] = &file;
    }
  }

  /// Depth below `path`; on meeting a file of the open chain it stores the cycle.
  int Visit(const std::string& path) {
    const auto file = files_.find(path);
    if (file == files_.end()) {
      return 0;
    }
    const auto open = std::find(chain_.begin(), chain_.end(), path);
    if (open != chain_.end()) {
      StoreCycle(open, path);
      return 0;
    }
    if (const auto known = depth_.find(path); known != depth_.end()) {
      return known->second;
    }
    chain_.push_back(path);
    int depth = 0;
    for (const Include& include : file->second->includes) {
      if (include.quoted) {
        depth = std::max(depth, 1 + Visit(include.path));
      }
    }
    chain_.pop_back();
    return depth_[path] = depth;
  }

  const std::string& cycle() const { return cycle_; }

 private:
  void StoreCycle(std::vector<std::string>::const_iterator first, const std::string& path) {
    cycle_.clear();
    for (auto link = first; link != chain_.end(); ++link) {
      cycle_ += *link + " -> ";
    }
    cycle_ += path;
  }

  std::map<std::string, const SourceFile*> files_;
  std::map<std::string, int> depth_;
  std::vector<std::string> chain_;
  std::string cycle_;
};

}  // namespace

std::vector<Include> ReadIncludes(const std::string& text) {
  std::vector<Include> includes;
  std::istringstream lines(text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    if (!line.starts_with("#include ")) {
      continue;
    }
    const auto first = line.find_first_of("\"<") + 1;
    const auto last = line.find_first_of("\">", first);
    includes.push_back({line.substr(first, last - first), line[first - 1] == '"', number});
  }
  return includes;
}

std::vector<SourceFile> ReadSourceTree(const fs::path& root,
                                       const std::vector<std::string>& folders) {
  std::vector<SourceFile> files;
  for (const std::string& folder : folders) {
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
      if (!entry.is_regular_file() || !IsRead(entry.path())) {
        continue;
      }
      SourceFile file{
          fs::relative(entry.path(), root).generic_string(), folder, ReadText(entry.path()), {}};
      if (file.IsCode()) {
        file.includes = ReadIncludes(file.text);
      }
      files.push_back(std::move(file));
    }
  }
  std::sort(files.begin(), files.end(),
            [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
  return files;
}

std::string FindIncludeCycle(const std::vector<SourceFile>& files) {
  IncludeWalk walk(files);
  for (const SourceFile& file : files) {
    walk.Visit(file.path);
  }
  return walk.cycle();
}

int CalcIncludeDepth(const std::vector<SourceFile>& files) {
  IncludeWalk walk(files);
  int depth = 0;
  for (const SourceFile& file : files) {
    depth = std::max(depth, walk.Visit(file.path));
  }
  return depth;
}

}  // namespace footfall
