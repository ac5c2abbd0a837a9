#include "io/toml/factor_table.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "io/toml/toml_tree.h"
#include "scenarios/assignment.h"
#include "scenarios/catalogue.h"

namespace footfall {
namespace {

constexpr const char* kRangeAdvice =
    "give [low, high], {low = .., high = ..}, \"population\", \"intervention\" or \"uncertainty\"";

/// Reads one entry; empty after noting a mistake.
class FactorReader {
 public:
  FactorReader(const Factor& factor, const Population* population, Problems& problems)
      : factor_(factor), population_(population), problems_(problems) {}

  std::optional<StudyFactor> Read(const toml::node& node) {
    StudyFactor asked;
    asked.key = factor_.key;
    asked.line = LineOf(node);
    const bool sound = factor_.IsChoice() ? ReadLevels(node, asked) : ReadRange(node, asked);
    return sound ? std::optional(asked) : std::nullopt;
  }

 private:
  bool Refuse(const toml::node& node, const char* what, const char* advice) {
    auto mistake = Mistake(what, factor_.key, node);
    mistake.unit = factor_.unit == "1" ? "" : factor_.unit;
    mistake.allowed = FormatRange(factor_);
    mistake.advice = advice;
    problems_.Add(mistake);
    return false;
  }

  bool ReadLevels(const toml::node& node, StudyFactor& asked) {
    const toml::array* names = node.as_array();
    if (names == nullptr) {
      return Refuse(node, "wrong type", "give a list of names");
    }
    for (const toml::node& name : *names) {
      const auto text = name.value_exact<std::string>();
      if (!text) {
        return Refuse(name, "wrong type", "give a list of names");
      }
      asked.levels.push_back(*text);
    }
    return true;
  }

  bool ReadRange(const toml::node& node, StudyFactor& asked) {
    if (const toml::array* ends = node.as_array(); ends != nullptr && ends->size() == 2) {
      return ReadEnds(*ends->get(0), *ends->get(1), asked);
    }
    if (const toml::table* table = node.as_table();
        table != nullptr && table->contains("low") && table->contains("high")) {
      return ReadTable(*table, asked);
    }
    if (const auto name = node.value_exact<std::string>()) {
      return ReadNamed(*name, node, asked);
    }
    return Refuse(node, "wrong type", kRangeAdvice);
  }

  /// {low, high} and perhaps how the quantity is spread between and beyond them.
  bool ReadTable(const toml::table& table, StudyFactor& asked) {
    const bool sound = ReadEnds(*table.get("low"), *table.get("high"), asked);
    const toml::node* distribution = table.get("distribution");
    if (table.size() != (distribution == nullptr ? 2u : 3u)) {
      return Refuse(table, "unknown key", "give low, high and, if you like, distribution");
    }
    const auto name = distribution == nullptr ? "uniform" : distribution->value_or<std::string>("");
    if (name != "uniform" && name != "normal") {
      return Refuse(*distribution, "no such distribution", "give \"uniform\" or \"normal\"");
    }
    if (name == "normal" && sound) {
      asked.normals = {BuildNormal(factor_, asked.low, asked.high)};
    }
    return sound;
  }

  bool ReadEnds(const toml::node& low, const toml::node& high, StudyFactor& asked) {
    const bool low_read = ReadEnd(low, asked.low);
    return ReadEnd(high, asked.high) && low_read;
  }

  bool ReadEnd(const toml::node& node, double& si) {
    const auto text = TakeScalar(factor_.key, node, problems_);
    bool sound = false;
    if (text) {
      problems_.Try([&] {
        si = ParseQuantity(factor_, *text, {problems_.file(), LineOf(node)});
        sound = true;
      });
    }
    return sound;
  }

  bool ReadNamed(const std::string& name, const toml::node& node, StudyFactor& asked) {
    const Range* range = FindRange(name);
    if (range == nullptr) {
      return Refuse(node, "no such range", kRangeAdvice);
    }
    if (!range->Exists()) {
      return Refuse(node, "this factor has no such range", "give [low, high]");
    }
    asked.low = range->low * UnitToSi(factor_.unit);
    asked.high = range->high * UnitToSi(factor_.unit);
    if (name == "population" && population_ != nullptr) {
      asked.normals = BuildNormals(*population_, factor_);
    }
    return true;
  }

  /// The range of the catalogue that goes by a name; nullptr for another name.
  const Range* FindRange(std::string_view name) const {
    return name == "population"     ? &factor_.population
           : name == "intervention" ? &factor_.intervention
           : name == "uncertainty"  ? &factor_.uncertainty
                                    : nullptr;
  }

  const Factor& factor_;
  const Population* population_;
  Problems& problems_;
};

/// An unquoted runner.mass = ... comes as a table in a table.
bool IsGroup(const toml::node& node) {
  const toml::table* table = node.as_table();
  return table != nullptr && !table->contains("low") && !table->contains("high");
}

/// Walks a table; `prefix` is the key so far ("runner.").
void TakeEntries(const std::string& prefix, const toml::table& table, const Population* population,
                 Problems& problems, std::vector<StudyFactor>& factors) {
  for (const auto& [name, node] : table) {
    const std::string key = prefix + std::string(name.str());
    if (const Factor* factor = FindFactor(key)) {
      if (auto asked = FactorReader(*factor, population, problems).Read(node)) {
        factors.push_back(std::move(*asked));
      }
    } else if (IsGroup(node)) {
      TakeEntries(key + ".", *node.as_table(), population, problems, factors);
    } else {
      auto mistake = Mistake("unknown factor", key, node);
      mistake.advice = SuggestKey(key);
      problems.Add(mistake);
    }
  }
}

}  // namespace

std::vector<StudyFactor> TakeFactors(const toml::node& node, const Population* population,
                                     Problems& problems) {
  std::vector<StudyFactor> factors;
  if (const toml::table* table = node.as_table()) {
    TakeEntries("", *table, population, problems, factors);
    // The tree is sorted by key; a study's columns stand in the order of its file.
    std::stable_sort(factors.begin(), factors.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
  } else {
    auto mistake = Mistake("wrong type", "factors", node);
    mistake.advice = "write a group: [factors]";
    problems.Add(mistake);
  }
  return factors;
}

}  // namespace footfall
