#include "scenarios/assignment.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <stdexcept>
#include <type_traits>

#include "sim/contact/layer_tables.h"
#include "sim/gait/reference_cadence.h"
#include "sim/pose/pose_conditions.h"

namespace footfall {
namespace {

constexpr std::string_view kCadenceKey = "gait.cadence";

/// Without blanks at both ends.
std::string_view Trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) {
    return {};
  }
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// The user's mistake about one factor: place, key, what was written, what is allowed.
[[noreturn]] void Refuse(const std::string& what, const Factor& factor, std::string_view text,
                         const Where& where, const std::string& advice = {}) {
  throw UserError({.what = what,
                   .file = where.file,
                   .line = where.line,
                   .key = factor.key,
                   .value = std::string(text),
                   .unit = factor.unit == "1" ? "" : factor.unit,
                   .allowed = FormatRange(factor),
                   .advice = advice});
}

/// Calls use(field) for the field that `target` names ("foot_r.arch_drop").
template <class AnyGroups, class Use>
void UseField(AnyGroups& groups, std::string_view target, Use&& use) {
  std::remove_const_t<AnyGroups>::VisitGroups(
      groups, [&](std::string_view group, auto& parameters) {
        if (!target.starts_with(group) || target.substr(group.size(), 1) != ".") {
          return;
        }
        const std::string_view name = target.substr(group.size() + 1);
        std::decay_t<decltype(parameters)>::Visit(parameters, [&](const auto& info, auto& field) {
          if (info.name == name) {
            use(field);
          }
        });
      });
}

/// Writes a quantity into every field that the factor sets. Types are told apart at compile time,
/// so a quantity can only meet a double and a choice only a string.
template <class Groups>
void SetNumber(Groups& groups, const Factor& factor, double si) {
  for (const std::string& target : factor.targets) {
    UseField(groups, target, [&](auto& field) {
      if constexpr (std::is_same_v<std::decay_t<decltype(field)>, double>) {
        field = si;
      }
    });
  }
}

/// What a model of the library brings with it: the rest of its row, and a shoe its own insole and
/// sock where it has any (a bare foot has neither).
void BringModel(Conditions& conditions, std::string_view group, const std::string& model) {
  if (group == "shoe") {
    ApplyModel(conditions.shoe, model);
    const ShoeCompanions companions = FindCompanions(model);
    if (!companions.insole.empty()) {
      ApplyModel(conditions.insole, companions.insole);
    }
    if (!companions.sock.empty()) {
      ApplyModel(conditions.sock, companions.sock);
    }
  } else if (group == "insole") {
    ApplyModel(conditions.insole, model);
  } else if (group == "sock") {
    ApplyModel(conditions.sock, model);
  } else if (group == "surface") {
    ApplyModel(conditions.surface, model);
  }
}

/// Writes a choice; a model brings the rest of its row of the library with it.
template <class Groups>
void SetLevel(Groups& groups, const Factor& factor, const std::string& level) {
  for (const std::string& target : factor.targets) {
    UseField(groups, target, [&](auto& field) {
      if constexpr (std::is_same_v<std::decay_t<decltype(field)>, std::string>) {
        field = level;
      }
    });
  }
  if constexpr (std::is_same_v<Groups, Conditions>) {
    if (IsModelKey(factor.key)) {
      BringModel(groups, factor.group, level);
    }
  }
}

/// Index of the level, -1 if the factor has none of that name.
int LevelIndex(const Factor& factor, std::string_view level) {
  const auto found = std::find(factor.levels.begin(), factor.levels.end(), level);
  return found == factor.levels.end() ? -1 : static_cast<int>(found - factor.levels.begin());
}

/// Units that people write; every unit made of known symbols is read ("N/cm").
constexpr std::string_view kUsualUnits[] = {
    "kg",  "g",         "m",    "cm",  "mm",      "m/s",     "km/h", "s",   "ms",
    "Hz",  "steps/min", "deg",  "rad", "%",       "N",       "kN",   "Pa",  "kPa",
    "MPa", "N/m",       "N/mm", "N m", "N m/rad", "N m/deg", "J",    "m/s2"};

/// "kg, g": the factor's own unit, then the usual ones of the same kind.
std::string ListUnits(const Factor& factor) {
  std::string list = factor.unit == "1" ? "no unit" : factor.unit;
  for (const std::string_view unit : kUsualUnits) {
    if (unit != factor.unit && SameDimension(unit, factor.unit)) {
      list += fmt::format(", {}", unit);
    }
  }
  return list;
}

/// Factor from the unit behind a number (the factor's own if there is none) to SI.
double ReadUnit(const Factor& factor, std::string_view unit, std::string_view text,
                const Where& where) {
  if (unit.empty()) {
    return UnitToSi(factor.unit);
  }
  try {
    if (SameDimension(unit, factor.unit)) {
      return UnitToSi(unit);
    }
  } catch (const std::invalid_argument&) {
    Refuse(fmt::format("unknown unit '{}'", unit), factor, text, where,
           "units of this kind: " + ListUnits(factor));
  }
  Refuse(fmt::format("unit '{}' does not fit", unit), factor, text, where,
         "units of this kind: " + ListUnits(factor));
}

/// One field as a number: SI value, or index of its level. -1 for a text that is no level, which
/// only code could have written.
double GetTarget(const Conditions& conditions, const Factor& factor, const std::string& target) {
  double value = kNone;
  UseField(conditions, target, [&](const auto& field) {
    if constexpr (std::is_same_v<std::decay_t<decltype(field)>, double>) {
      value = field;
    } else {
      value = LevelIndex(factor, field);
    }
  });
  return value;
}

/// `gait.cadence` in this place's words: its range is that of the change about the reference.
Factor DescribeCadence(const Factor& change, double reference) {
  Factor cadence = change;
  cadence.key = kCadenceKey;
  cadence.unit = "steps/min";
  const double scale = reference / UnitToSi(cadence.unit);
  const double to_share = UnitToSi(change.unit);
  cadence.range = {(1 + change.range.low * to_share) * scale,
                   (1 + change.range.high * to_share) * scale};
  return cadence;
}

/// Law: cadence_change = cadence / reference cadence at the speed - 1.
void SetCadence(Conditions& conditions, std::string_view text, const Where& where) {
  const Factor& change = GetFactor("gait.cadence_change");
  const double reference = CalcReferenceCadence(conditions.gait.speed);
  const double cadence = ParseQuantity(DescribeCadence(change, reference), text, where);
  SetNumber(conditions, change, cadence / reference - 1);
}

/// Small for what sets many fields, so that what sets one can override it; the cadence needs the
/// speed and comes last.
int Particularity(std::string_view key) {
  if (IsModelKey(key)) {
    return key.starts_with("shoe") ? 0 : 1;  // a shoe may bring insole and sock
  }
  if (key == kCadenceKey) {
    return 4;
  }
  return key.starts_with("foot.") ? 2 : 3;
}

}  // namespace

double ParseQuantity(const Factor& factor, std::string_view text, const Where& where) {
  const std::string_view trimmed = Trim(text);
  if (factor.MayBeFree() && trimmed == "free") {
    return kNone;
  }
  const char* first = trimmed.data() + (trimmed.starts_with('+') ? 1 : 0);
  const char* last = trimmed.data() + trimmed.size();
  double number = 0;
  const auto [end, error] = std::from_chars(first, last, number);
  if (error != std::errc{} || !std::isfinite(number)) {
    Refuse("not a number", factor, text, where);
  }
  const std::string_view unit = Trim({end, static_cast<std::size_t>(last - end)});
  if (unit.starts_with(',')) {
    Refuse("a comma in a number", factor, text, where, "write a decimal point");
  }
  const double si = number * ReadUnit(factor, unit, text, where);
  if (!IsInRange(factor, si)) {
    Refuse("out of range", factor, text, where);
  }
  return si;
}

template <class Groups>
void SetParameter(Groups& groups, std::string_view key, std::string_view text, const Where& where) {
  if constexpr (std::is_same_v<Groups, Conditions>) {
    if (key == kCadenceKey) {
      SetCadence(groups, text, where);
      return;
    }
  }
  const Factor* factor = FindFactor(key, CatalogueOf<Groups>());
  if (factor == nullptr) {
    throw UserError({.what = "unknown key",
                     .file = where.file,
                     .line = where.line,
                     .key = std::string(key),
                     .value = std::string(text),
                     .advice = SuggestKey(key, CatalogueOf<Groups>())});
  }
  if (!factor->IsChoice()) {
    SetNumber(groups, *factor, ParseQuantity(*factor, text, where));
    return;
  }
  const std::string level(Trim(text));
  if (LevelIndex(*factor, level) < 0) {
    Refuse("no such choice", *factor, text, where);
  }
  SetLevel(groups, *factor, level);
}

template <class Groups>
std::vector<UserErrorFields> TrySetParameters(Groups& groups,
                                              std::span<const Assignment> assignments) {
  std::vector<Assignment> ordered(assignments.begin(), assignments.end());
  std::stable_sort(ordered.begin(), ordered.end(), [](const Assignment& a, const Assignment& b) {
    return Particularity(a.key) < Particularity(b.key);
  });
  std::vector<UserErrorFields> mistakes;
  for (const Assignment& a : ordered) {
    try {
      SetParameter(groups, a.key, a.text, a.where);
    } catch (const UserError& error) {
      mistakes.push_back(error.fields());
    }
  }
  return mistakes;
}

template <class Groups>
void SetParameters(Groups& groups, std::span<const Assignment> assignments) {
  const std::vector<UserErrorFields> mistakes = TrySetParameters(groups, assignments);
  if (!mistakes.empty()) {
    throw UserError(mistakes.front());
  }
}

template void SetParameter(Conditions&, std::string_view, std::string_view, const Where&);
template void SetParameter(PoseConditions&, std::string_view, std::string_view, const Where&);
template std::vector<UserErrorFields> TrySetParameters(Conditions&, std::span<const Assignment>);
template std::vector<UserErrorFields> TrySetParameters(PoseConditions&,
                                                       std::span<const Assignment>);
template void SetParameters(Conditions&, std::span<const Assignment>);
template void SetParameters(PoseConditions&, std::span<const Assignment>);

void SetParameter(Conditions& conditions, std::string_view key, double value) {
  const Factor& factor = GetFactor(key);
  if (!factor.IsChoice()) {
    if (!IsInRange(factor, value)) {
      Refuse("out of range", factor, FormatValue(factor, value), {});
    }
    SetNumber(conditions, factor, value);
    return;
  }
  if (!(value >= 0 && value < static_cast<double>(factor.levels.size()))) {
    Refuse("no such choice", factor, fmt::format("{}", value), {});
  }
  SetLevel(conditions, factor, factor.levels[static_cast<std::size_t>(value)]);
}

double GetParameter(const Conditions& conditions, std::string_view key) {
  const Factor& factor = GetFactor(key);
  const double value = GetTarget(conditions, factor, factor.targets.front());
  return GetTarget(conditions, factor, factor.targets.back()) == value ? value : kNone;
}

}  // namespace footfall
