#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "musculoskeletal/parameter.h"

/// The catalogue of factors: everything about a run that can be set, by its dotted key.
///
/// Nothing is listed here: a catalogue walks the parameter structs of a set of groups (`Conditions`
/// of a run, `PoseConditions` of a posture), so a field added beside its law is at once readable,
/// settable, checked, studied and documented. Functions without a catalogue mean that of runs.
namespace footfall {

/// One key that can be set. Ranges are in `unit`; `default_si` is SI.
struct Factor {
  std::string key;                  ///< "runner.mass"
  std::string group;                ///< "runner"
  std::string unit;                 ///< "kg"; empty for a choice
  Range range;                      ///< physically valid
  Range population, intervention;   ///< may not exist
  Range uncertainty;                ///< of a constant of the model, else none
  double step = kNone;              ///< a practical change, in `unit`
  double default_si = kNone;        ///< of a quantity; NaN where it may be left free
  std::vector<std::string> levels;  ///< of a choice
  std::string default_level;        ///< of a choice
  std::string meaning;
  std::string path;  ///< what it changes in the model, and so how it can act
  std::string source;
  std::vector<std::string> targets;  ///< the fields it sets: itself, or both feet's for `foot.X`

  /// True for a constant of the model: no property of a runner.
  bool IsNuisance() const { return uncertainty.Exists(); }
  bool IsChoice() const { return !levels.empty(); }
  /// True where the law finds a value for itself unless one is given.
  bool MayBeFree() const { return !IsChoice() && default_si != default_si; }
  double DefaultInUnit() const;
};

/// True for a choice that sets all of its group: `shoe.model`, `insole.model` ...
inline bool IsModelKey(std::string_view key) { return key.ends_with(".model"); }

using Catalogue = std::vector<Factor>;

/// All factors in the order of the groups; those of `foot` (both feet) come before each foot's.
/// For `Conditions` and `PoseConditions`.
template <class Groups>
const Catalogue& CatalogueOf();
/// That of runs.
const Catalogue& FactorCatalogue();

/// The factor of that key, nullptr if there is none.
const Factor* FindFactor(std::string_view key, const Catalogue& all = FactorCatalogue());
/// The factor of that key; throws UserError that suggests the nearest key.
const Factor& GetFactor(std::string_view key, const Catalogue& all = FactorCatalogue());
/// "did you mean runner.mass?", or where to find the list if no key is near.
std::string SuggestKey(std::string_view key, const Catalogue& all = FactorCatalogue());

/// A factor of one side (`foot_l.`), which another of the catalogue sets for both.
inline bool IsOneSide(const Factor& factor) {
  return factor.group.ends_with("_r") || factor.group.ends_with("_l");
}
/// Fields that a factor sets: its targets; a model of the library (`shoe.model`) what its row
/// holds, and where one of these `levels` of a shoe brings its own insole or sock, theirs.
std::set<std::string> ListFields(const Factor& factor, const std::vector<std::string>& levels);

/// "3.3 m/s": an SI value in the factor's unit with up to six digits; the level's name for a choice
/// (value = level index); for NaN "free" where it may be, else "base".
std::string FormatValue(const Factor& factor, double value);
/// True where a quantity's SI value is physically valid; compared in the factor's own unit,
/// forgiving the rounding of the way to SI and back.
bool IsInRange(const Factor& factor, double si);
/// "45 to 120", in the factor's unit; the levels of a choice.
std::string FormatRange(const Factor& factor);

}  // namespace footfall
