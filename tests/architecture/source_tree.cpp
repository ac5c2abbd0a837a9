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

  /// Longest chain from `path` on; on meeting a file of the open chain it stores the cycle.
  std::vector<std::string> Visit(const std::string& path) {
    const auto file = files_.find(path);
    if (file == files_.end()) {
      return {};
    }
    const auto open = std::find(open_.begin(), open_.end(), path);
    if (open != open_.end()) {
      StoreCycle(open, path);
      return {};
    }
    if (const auto known = longest_.find(path); known != longest_.end()) {
      return known->second;
    }
    open_.push_back(path);
    std::vector<std::string> longest;
    for (const Include& include : file->second->includes) {
      auto below = include.quoted ? Visit(include.path) : std::vector<std::string>{};
      longest = below.size() > longest.size() ? std::move(below) : longest;
    }
    open_.pop_back();
    longest.insert(longest.begin(), path);
    return longest_[path] = longest;
  }

  const std::string& cycle() const { return cycle_; }

 private:
  void StoreCycle(std::vector<std::string>::const_iterator first, const std::string& path) {
    cycle_.clear();
    for (auto link = first; link != open_.end(); ++link) {
      cycle_ += *link + " -> ";
    }
    cycle_ += path;
  }

  std::map<std::string, const SourceFile*> files_;
  std::map<std::string, std::vector<std::string>> longest_;
  std::vector<std::string> open_;
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

std::vector<std::string> FindLongestIncludeChain(const std::vector<SourceFile>& files) {
  IncludeWalk walk(files);
  std::vector<std::string> longest;
  for (const SourceFile& file : files) {
    auto chain = walk.Visit(file.path);
    longest = chain.size() > longest.size() ? std::move(chain) : longest;
  }
  return longest;
}

}  // namespace footfall
