#pragma once

#include <limits>
#include <string>
#include <string_view>
#include <vector>

/// How a parameter declares itself, once, beside the law that uses it.
///
/// A parameter struct holds plain numbers in SI and radians. Each stands above its declaration, and
/// one template member lists them; reading TOML, range checks, `--set`, the factor catalogue, HDF5
/// attributes and the report all walk that list:
///
///     struct RunnerParameters {
///       double mass = 70;  // kg
///       static constexpr Quantity kMass{.name = "mass", .unit = "kg", .range = {45, 120}, ...};
///
///       template <class Self, class Visitor>
///       static void Visit(Self& self, Visitor&& visit) {
///         visit(kMass, self.mass);
///       }
///     };
///
/// A choice is declared by a function (`SexChoice()`), since its levels may come from a table.
namespace footfall {

inline constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Closed interval in the parameter's own unit; NaN means 'there is none'.
struct Range {
  double low = kNone, high = kNone;
  bool Exists() const { return low == low && high == high; }
};

/// A number. `unit` is how people read and write it ("deg", "steps/min", "mm"); the struct's field
/// is SI. Ranges are in `unit`.
struct Quantity {
  std::string_view name;  ///< key inside its group: "mass" of "runner.mass"
  std::string_view unit;  ///< "1" for a pure number
  Range range;            ///< physically valid; outside it input is refused
  Range population{};     ///< spread between healthy runners (5th to 95th percentile)
  Range intervention{};   ///< what a runner could change it to
  /// Of a constant of the model: what it is known to lie between. Such a quantity is no property of
  /// a runner; studies treat it as a nuisance.
  Range uncertainty{};
  double step = kNone;       ///< a change that people speak of ("5 kg"); effects are told per step
  std::string_view meaning;  ///< one line: what it is
  std::string_view path{};   ///< one sentence: what it changes in the model, and so how it can act
  std::string_view source;   ///< where default and ranges come from
};

/// One of several named kinds (a sex, a shoe). The field is a std::string.
struct Choice {
  std::string_view name;
  std::vector<std::string_view> levels;
  std::string_view meaning;
  std::string_view path{};  ///< as of Quantity
  std::string_view source;
};

/// Factor from `unit` to SI ("deg" -> pi/180, "steps/min" -> 1/60, "mm" -> 1e-3, "N/mm" -> 1e3
/// ...). Throws std::invalid_argument for a unit it does not know.
double UnitToSi(std::string_view unit);
/// True where both units measure the same thing ("deg" and "rad", "mm" and "m").
bool SameDimension(std::string_view unit_a, std::string_view unit_b);

}  // namespace footfall
