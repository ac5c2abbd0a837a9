#include "io/toml/toml_tree.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <vector>

#include "io/toml/model_file.h"
#include "scenarios/catalogue.h"
#include "sim/pose/pose_conditions.h"

namespace footfall {
namespace {

/// A value as it would stand in a file.
std::string TextOf(const toml::node& node) {
  std::ostringstream text;
  node.visit([&](const auto& value) { text << value; });
  return text.str();
}

/// Each assignment is tried alone, so that every mistake is found, and kept if it is sound.
template <class Groups>
void TakeGroup(const std::string& group, const toml::table& table, Problems& problems,
               std::vector<Assignment>& sound) {
  for (const auto& [name, node] : table) {
    const std::string key = fmt::format("{}.{}", group, name.str());
    const auto text = TakeScalar(key, node, problems);
    if (!text) {
      continue;
    }
    const Assignment assignment{key, *text, {problems.file(), LineOf(node)}};
    problems.Try([&] {
      Groups scratch;
      SetParameters(scratch, ExpandModelFiles({assignment}));
      sound.push_back(assignment);
    });
  }
}

/// "title, run".
std::string ListOf(std::initializer_list<std::string_view> names) {
  std::string list;
  for (const std::string_view name : names) {
    list += (list.empty() ? "" : ", ") + std::string(name);
  }
  return list;
}

/// A line of a text, counted from 1, without the blanks around it.
std::string TakeLine(const std::string& text, int number) {
  std::istringstream lines(text);
  std::string line;
  for (int i = 0; i < number; ++i) {
    std::getline(lines, line);
  }
  constexpr const char* kBlanks = " \t\r";
  const std::size_t first = line.find_first_not_of(kBlanks);
  return first == std::string::npos
             ? ""
             : line.substr(first, line.find_last_not_of(kBlanks) + 1 - first);
}

}  // namespace

toml::table ParseToml(const std::string& text, const std::string& file) {
  try {
    return toml::parse(text, file);
  } catch (const toml::parse_error& error) {
    const std::string_view description = error.description();
    const bool twice = description.find("redefine") != std::string_view::npos;
    const auto line = static_cast<int>(error.source().begin.line);
    throw UserError({.what = twice ? "a key is given twice: " + TakeLine(text, line)
                                   : "no valid TOML: " + std::string(description),
                     .file = file,
                     .line = line,
                     .advice = twice ? "keep one of them" : "write KEY = VALUE under a [group]"});
  }
}

int LineOf(const toml::node& node) { return static_cast<int>(node.source().begin.line); }

UserErrorFields Mistake(const std::string& what, const std::string& key, const toml::node& node) {
  return {.what = what, .line = LineOf(node), .key = key, .value = TextOf(node)};
}

std::optional<std::string> TakeScalar(const std::string& key, const toml::node& node,
                                      Problems& problems) {
  if (const auto number = node.value_exact<double>()) {
    return fmt::format("{}", *number);
  }
  if (const auto whole = node.value_exact<std::int64_t>()) {
    return fmt::format("{}", *whole);
  }
  if (const auto text = node.value_exact<std::string>()) {
    return text;
  }
  auto mistake = Mistake("wrong type", key, node);
  mistake.advice = "give a number, or a text such as \"70 kg\"";
  problems.Add(mistake);
  return std::nullopt;
}

std::optional<std::string> TakeText(const std::string& key, const toml::node& node,
                                    Problems& problems) {
  if (auto text = node.value_exact<std::string>()) {
    return text;
  }
  auto mistake = Mistake("wrong type", key, node);
  mistake.advice = "give a text in quotes";
  problems.Add(mistake);
  return std::nullopt;
}

std::optional<std::int64_t> TakeInteger(const std::string& key, const toml::node& node,
                                        std::int64_t low, std::int64_t high, Problems& problems) {
  const auto number = node.value_exact<std::int64_t>();
  if (number && *number >= low && *number <= high) {
    return number;
  }
  auto mistake = Mistake(number ? "out of range" : "wrong type", key, node);
  mistake.allowed = fmt::format("whole numbers from {} to {}", low, high);
  problems.Add(mistake);
  return std::nullopt;
}

template <class Groups>
void TakeConditions(const toml::table& table, std::initializer_list<std::string_view> others,
                    Groups& groups, Problems& problems) {
  std::vector<Assignment> sound;
  for (const auto& [name, node] : table) {
    if (std::find(others.begin(), others.end(), name.str()) != others.end()) {
      continue;
    }
    if (const toml::table* group = node.as_table(); group != nullptr && !group->empty()) {
      TakeGroup<Groups>(std::string(name.str()), *group, problems, sound);
    } else if (group == nullptr) {
      auto mistake = Mistake("unknown key", std::string(name.str()), node);
      mistake.allowed = ListOf(others);
      mistake.advice = SuggestKey(name.str(), CatalogueOf<Groups>());
      problems.Add(mistake);
    }
  }
  problems.Try([&] { SetParameters(groups, ExpandModelFiles(sound)); });
}

template void TakeConditions(const toml::table&, std::initializer_list<std::string_view>,
                             Conditions&, Problems&);
template void TakeConditions(const toml::table&, std::initializer_list<std::string_view>,
                             PoseConditions&, Problems&);

}  // namespace footfall
