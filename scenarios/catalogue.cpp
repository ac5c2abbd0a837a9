#include "scenarios/catalogue.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <numeric>

#include "musculoskeletal/user_error.h"
#include "sim/conditions.h"
#include "sim/contact/layer_tables.h"
#include "sim/pose/pose_conditions.h"

namespace footfall {
namespace {

/// Copies: the catalogue outlives the visited struct.
std::vector<std::string> Strings(const std::vector<std::string_view>& views) {
  return {views.begin(), views.end()};
}

/// Lists the fields of one parameter struct.
class Lister {
 public:
  Lister(std::string_view group, std::vector<Factor>& factors) : group_(group), factors_(factors) {}

  void operator()(const Quantity& info, double field) {
    Factor& factor = Add(info);
    factor.unit = info.unit;
    factor.range = info.range;
    factor.population = info.population;
    factor.intervention = info.intervention;
    factor.uncertainty = info.uncertainty;
    factor.step = info.step;
    factor.default_si = field;
  }
  void operator()(const Choice& info, const std::string& field) {
    Factor& factor = Add(info);
    factor.levels = Strings(info.levels);
    factor.default_level = field;
  }

 private:
  /// What a quantity and a choice have in common.
  template <class Info>
  Factor& Add(const Info& info) {
    Factor factor;
    factor.key = fmt::format("{}.{}", group_, info.name);
    factor.group = group_;
    factor.meaning = info.meaning;
    factor.path = info.path;
    factor.source = info.source;
    factor.targets = {factor.key};
    factors_.push_back(std::move(factor));
    return factors_.back();
  }

  std::string_view group_;
  std::vector<Factor>& factors_;
};

/// The factors of `foot`: those of the right foot, setting both feet.
std::vector<Factor> BothFeet(const std::vector<Factor>& right) {
  std::vector<Factor> both = right;
  for (Factor& factor : both) {
    const std::string field = factor.key.substr(factor.key.find('.'));
    factor.key = "foot" + field;
    factor.group = "foot";
    factor.targets = {"foot_r" + field, "foot_l" + field};
  }
  return both;
}

/// Walks default groups once; their values are the defaults of the catalogue.
template <class Groups>
Catalogue ListFactors() {
  Catalogue all;
  const Groups defaults;
  Groups::VisitGroups(defaults, [&](std::string_view group, const auto& parameters) {
    std::vector<Factor> factors;
    std::decay_t<decltype(parameters)>::Visit(parameters, Lister(group, factors));
    if (group == "foot_r") {
      const std::vector<Factor> both = BothFeet(factors);
      all.insert(all.end(), both.begin(), both.end());
    }
    all.insert(all.end(), factors.begin(), factors.end());
  });
  return all;
}

/// Levenshtein's distance: how many letters must be added, removed or changed.
std::size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replace = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = std::exchange(row[j + 1], std::min({row[j] + 1, row[j + 1] + 1, replace}));
    }
  }
  return row.back();
}

/// Words that people use for what the catalogue calls otherwise.
struct Synonym {
  std::string_view word, key;
};
constexpr Synonym kSynonyms[] = {
    {"weight", "runner.mass"},       {"body_weight", "runner.mass"},
    {"bodyweight", "runner.mass"},   {"size", "runner.height"},
    {"gender", "runner.sex"},        {"age", "spine.age_years"},
    {"pace", "gait.speed"},          {"velocity", "gait.speed"},
    {"flat_foot", "foot.arch_drop"}, {"flat_feet", "foot.arch_drop"},
    {"flatfoot", "foot.arch_drop"},  {"pronation", "foot.resting_eversion"},
    {"incline", "surface.slope"},    {"gradient", "surface.slope"},
    {"hill", "surface.slope"},       {"backpack", "load.backpack_mass"}};

std::string_view FieldOf(std::string_view key) { return key.substr(key.find('.') + 1); }

/// What is meant by a word that the catalogue does not use; with or without a group before it.
const Factor* FindSynonym(std::string_view typed, const Catalogue& all) {
  const auto* found = std::find_if(std::begin(kSynonyms), std::end(kSynonyms),
                                   [&](const Synonym& s) { return s.word == FieldOf(typed); });
  return found == std::end(kSynonyms) ? nullptr : FindFactor(found->key, all);
}

/// True where one of the words of `text`, which '.' and '_' part, begins with `typed`.
bool HasWord(std::string_view text, std::string_view typed) {
  for (auto at = text.find(typed); at != std::string_view::npos; at = text.find(typed, at + 1)) {
    if (at == 0 || text[at - 1] == '.' || text[at - 1] == '_') {
      return true;
    }
  }
  return false;
}

/// The first key with the typed word in it, a field of just that name before others; of the typed
/// group where there is one.
const Factor* FindByWord(std::string_view typed, const Catalogue& all) {
  constexpr std::size_t kShortest = 3;  // fewer letters stand in too many keys
  const bool has_group = typed.find('.') != std::string_view::npos;
  const std::string_view group = typed.substr(0, typed.find('.')), field = FieldOf(typed);
  if (field.size() < kShortest) {
    return nullptr;
  }
  const Factor* first = nullptr;
  for (const Factor& factor : all) {
    if (has_group && factor.group != group) {
      continue;
    }
    if (FieldOf(factor.key) == field) {
      return &factor;
    }
    if (first == nullptr && HasWord(has_group ? FieldOf(factor.key) : factor.key, field)) {
      first = &factor;
    }
  }
  return first;
}

/// A key typed without its group is compared with the names inside groups. One whose end is missing
/// is as near as one wrong letter.
std::size_t DistanceToKey(std::string_view typed, std::string_view key) {
  if (!typed.empty() && key.starts_with(typed)) {
    return 1;
  }
  const bool has_group = typed.find('.') != std::string_view::npos;
  return EditDistance(typed, has_group ? key : FieldOf(key));
}

/// The key that looks most like a mistyped one; none where that is not much.
const Factor* FindNearest(std::string_view typed, const Catalogue& all) {
  const auto nearest = std::min_element(all.begin(), all.end(), [&](auto& a, auto& b) {
    return DistanceToKey(typed, a.key) < DistanceToKey(typed, b.key);
  });
  const std::size_t near_enough = typed.size() < 5 ? 1 : std::max<std::size_t>(2, typed.size() / 3);
  return DistanceToKey(typed, nearest->key) <= near_enough ? &*nearest : nullptr;
}

}  // namespace

double Factor::DefaultInUnit() const { return IsChoice() ? kNone : default_si / UnitToSi(unit); }

template <class Groups>
const Catalogue& CatalogueOf() {
  static const Catalogue catalogue = ListFactors<Groups>();
  return catalogue;
}
template const Catalogue& CatalogueOf<Conditions>();
template const Catalogue& CatalogueOf<PoseConditions>();

/// What a model of a group of the library sets.
std::set<std::string> ListModelFields(std::string_view group) {
  std::set<std::string> fields = {std::string(group) + ".model"};
  for (const Factor& other : FactorCatalogue()) {
    const std::string name = other.key.substr(other.key.find('.') + 1);
    if (other.group == group && ModelSets(group, name, other.unit)) {
      fields.insert(other.key);
    }
  }
  return fields;
}

const Catalogue& FactorCatalogue() { return CatalogueOf<Conditions>(); }

const Factor* FindFactor(std::string_view key, const Catalogue& all) {
  const auto found = std::find_if(all.begin(), all.end(), [&](auto& f) { return f.key == key; });
  return found == all.end() ? nullptr : &*found;
}

const Factor& GetFactor(std::string_view key, const Catalogue& all) {
  if (const Factor* factor = FindFactor(key, all)) {
    return *factor;
  }
  throw UserError({.what = "unknown key", .key = std::string(key), .advice = SuggestKey(key, all)});
}

std::string SuggestKey(std::string_view key, const Catalogue& all) {
  for (const auto find : {FindSynonym, FindByWord, FindNearest}) {
    if (const Factor* factor = find(key, all)) {
      return fmt::format("did you mean {}?", factor->key);
    }
  }
  return &all == &FactorCatalogue() ? "'footfall factors' lists every key"
                                    : "'footfall factors --pose' lists every key";
}

std::set<std::string> ListFields(const Factor& factor, const std::vector<std::string>& levels) {
  if (!IsModelKey(factor.key)) {
    return {factor.targets.begin(), factor.targets.end()};
  }
  std::set<std::string> fields = ListModelFields(factor.group);
  if (factor.group == "shoe") {
    const auto known = ListModels(LayerKind::kShoe);
    for (const std::string& model : levels) {
      if (std::find(known.begin(), known.end(), model) == known.end()) {
        continue;  // told elsewhere
      }
      const ShoeCompanions companions = FindCompanions(model);
      if (!companions.insole.empty()) {
        fields.merge(ListModelFields("insole"));
      }
      if (!companions.sock.empty()) {
        fields.merge(ListModelFields("sock"));
      }
    }
  }
  return fields;
}

std::string FormatValue(const Factor& factor, double value) {
  if (std::isnan(value)) {
    return factor.MayBeFree() ? "free" : "base";
  }
  if (factor.IsChoice()) {
    return factor.levels.at(static_cast<std::size_t>(value));
  }
  const std::string number = fmt::format("{:.6g}", value / UnitToSi(factor.unit));
  return factor.unit == "1" ? number : number + " " + factor.unit;
}

bool IsInRange(const Factor& factor, double si) {
  const double value = si / UnitToSi(factor.unit);
  const double rounding = 1e-12 * std::max(std::abs(factor.range.low), std::abs(factor.range.high));
  return value >= factor.range.low - rounding && value <= factor.range.high + rounding;
}

std::string FormatRange(const Factor& factor) {
  if (factor.IsChoice()) {
    return fmt::format("{}", fmt::join(factor.levels, ", "));
  }
  return fmt::format("{}{:g} to {:g}", factor.MayBeFree() ? "free or " : "", factor.range.low,
                     factor.range.high);
}

}  // namespace footfall
