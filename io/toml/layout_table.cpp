#include "io/toml/layout_table.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "io/toml/toml_tree.h"
#include "musculoskeletal/user_error.h"
#include "scenarios/designs.h"

namespace footfall {
namespace {

constexpr const char* kKeys =
    "design, samples, levels, seed, outputs, noise_runs, population, correlations, until, "
    "max_samples, nuisance";
constexpr int kMostNoiseRuns = 100;

void Refuse(const char* what, const std::string& key, const toml::node& node, const char* advice,
            Problems& problems) {
  auto mistake = Mistake(what, key, node);
  mistake.advice = advice;
  problems.Add(mistake);
}

/// The name of a design; the mistake gets its line here.
void TakeDesign(const toml::node& node, Study& study, Problems& problems) {
  if (const auto name = TakeText("study.design", node, problems)) {
    problems.Try([&] {
      try {
        study.design = DesignFromName(*name);
      } catch (const UserError& error) {
        UserErrorFields fields = error.fields();
        fields.line = LineOf(node);
        throw UserError(fields);
      }
    });
  }
}

/// Whether what is named exists is checked with the rest of the study.
void TakeNames(const std::string& key, const toml::node& node, std::vector<std::string>& list,
               Problems& problems) {
  const toml::array* names = node.as_array();
  if (names == nullptr) {
    Refuse("wrong type", key, node, "give a list of names", problems);
    return;
  }
  for (const toml::node& name : *names) {
    if (auto text = TakeText(key, name, problems)) {
      list.push_back(std::move(*text));
    }
  }
}

/// A whole or broken number.
std::optional<double> TakeNumber(const std::string& key, const toml::node& node,
                                 Problems& problems) {
  if (const auto number = node.value<double>();
      number && std::isfinite(*number) && !node.is_boolean()) {
    return number;
  }
  Refuse("wrong type", key, node, "give a number", problems);
  return std::nullopt;
}

/// One of `correlations`: ["runner.mass", "runner.height", 0.5].
void TakeCorrelation(const toml::node& node, Study& study, Problems& problems) {
  const toml::array* triple = node.as_array();
  if (triple == nullptr || triple->size() != 3) {
    Refuse("wrong type", "study.correlations", node,
           "give [\"runner.mass\", \"runner.height\", 0.5] for each pair", problems);
    return;
  }
  const auto first = TakeText("study.correlations", *triple->get(0), problems);
  const auto second = TakeText("study.correlations", *triple->get(1), problems);
  const auto value = TakeNumber("study.correlations", *triple->get(2), problems);
  if (first && second && value) {
    study.correlations.push_back({*first, *second, *value, LineOf(node)});
  }
}

void TakeCorrelations(const toml::node& node, Study& study, Problems& problems) {
  if (const toml::array* list = node.as_array()) {
    for (const toml::node& entry : *list) {
      TakeCorrelation(entry, study, problems);
    }
  } else {
    Refuse("wrong type", "study.correlations", node,
           "give a list: [[\"runner.mass\", \"runner.height\", 0.5]]", problems);
  }
}

/// A whole number into `field`; left as it is after a mistake.
void TakeCount(const std::string& key, const toml::node& node, int low, int high, int& field,
               Problems& problems) {
  field = static_cast<int>(TakeInteger(key, node, low, high, problems).value_or(field));
}

/// The settings of one condition; `prefix` is the key so far ("shoe.").
void TakeSettings(const std::string& prefix, const toml::table& table, Problems& problems,
                  std::vector<Assignment>& settings) {
  for (const auto& [name, node] : table) {
    const std::string key = prefix + std::string(name.str());
    if (const toml::table* group = node.as_table()) {
      TakeSettings(key + ".", *group, problems, settings);
    } else if (const auto text = TakeScalar(key, node, problems)) {
      settings.push_back({key, *text, {problems.file(), LineOf(node)}});
    }
  }
}

}  // namespace

void TakeStudyKey(std::string_view name, const toml::node& node, Study& study, Problems& problems) {
  const std::string key = "study." + std::string(name);
  if (name == "design") {
    TakeDesign(node, study, problems);
  } else if (name == "samples") {
    TakeCount(key, node, 2, kMaxRuns, study.samples, problems);
  } else if (name == "levels") {
    TakeCount(key, node, 2, 100, study.levels, problems);
  } else if (name == "noise_runs") {
    TakeCount(key, node, 0, kMostNoiseRuns, study.noise_runs, problems);
  } else if (name == "max_samples") {
    TakeCount(key, node, 1, kMaxRuns, study.max_samples, problems);
  } else if (name == "until") {
    study.until = TakeNumber(key, node, problems).value_or(study.until);
  } else if (name == "population") {
    study.population = TakeText(key, node, problems).value_or("");
  } else if (name == "correlations") {
    TakeCorrelations(node, study, problems);
  } else if (name == "seed") {
    study.seed = static_cast<std::uint64_t>(
        TakeInteger(key, node, 0, std::numeric_limits<std::int64_t>::max(), problems).value_or(1));
  } else if (name == "outputs") {
    TakeNames(key, node, study.outputs, problems);
  } else if (name == "nuisance") {
    TakeNames(key, node, study.nuisance, problems);
  } else {
    auto mistake = Mistake("unknown key", key, node);
    mistake.allowed = kKeys;
    problems.Add(mistake);
  }
}

std::vector<PairSide> TakePair(const toml::node& node, Problems& problems) {
  std::vector<std::pair<int, PairSide>> sides;  // with their lines: the tree is sorted by name
  const toml::table* pair = node.as_table();
  const bool groups = pair != nullptr && std::all_of(pair->begin(), pair->end(), [](auto&& entry) {
                        return entry.second.is_table();
                      });
  if (!groups) {
    Refuse("wrong type", "pair", node,
           "write two groups, such as [pair.trainer] and [pair.minimal]", problems);
    return {};
  }
  for (const auto& [name, side] : *pair) {
    PairSide& taken = sides.emplace_back(LineOf(side), PairSide{}).second;
    taken.label = name.str();
    TakeSettings("", *side.as_table(), problems, taken.settings);
  }
  std::stable_sort(sides.begin(), sides.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<PairSide> ordered;
  for (auto& [line, side] : sides) {
    ordered.push_back(std::move(side));
  }
  return ordered;
}

}  // namespace footfall
