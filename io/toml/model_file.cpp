#include "io/toml/model_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "io/text_file.h"
#include "io/toml/toml_tree.h"

namespace footfall {
namespace {

/// Beside the file that names it; a path from --set is taken as it stands.
std::string FindFile(const Assignment& assignment) {
  const std::filesystem::path path(assignment.text);
  if (path.is_absolute() || assignment.where.line == 0) {
    return path.string();
  }
  return (std::filesystem::path(assignment.where.file).parent_path() / path).string();
}

}  // namespace

bool NamesModelFile(const Assignment& assignment) {
  return IsModelKey(assignment.key) && assignment.text.ends_with(".toml");
}

std::vector<Assignment> ReadModelFile(const Assignment& assignment) {
  const std::string file = FindFile(assignment);
  const std::string group = assignment.key.substr(0, assignment.key.find('.'));
  const toml::table tree = ParseToml(ReadTextFile(file), file);
  Problems problems(file);
  std::vector<Assignment> held;
  for (const auto& [name, node] : tree) {
    if (name == "title" || name == "source") {
      continue;
    }
    const std::string key = fmt::format("{}.{}", group, name.str());
    if (const auto text = TakeScalar(key, node, problems)) {
      held.push_back({key, *text, {file, LineOf(node)}});
    }
  }
  problems.ThrowIfAny();
  return held;
}

std::vector<Assignment> ExpandModelFiles(const std::vector<Assignment>& assignments) {
  std::vector<Assignment> expanded, others;
  for (const Assignment& assignment : assignments) {
    if (NamesModelFile(assignment)) {
      const std::vector<Assignment> held = ReadModelFile(assignment);
      expanded.insert(expanded.end(), held.begin(), held.end());
    } else {
      others.push_back(assignment);
    }
  }
  expanded.insert(expanded.end(), others.begin(), others.end());
  return expanded;
}

}  // namespace footfall
