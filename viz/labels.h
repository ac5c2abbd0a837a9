#pragma once

#include <string>
#include <string_view>

/// Names and numbers as people read them, for pages and findings.
namespace footfall {

/// "l5s1_compression_peak" -> "L5/S1 compression peak"; "vgrf" -> "vertical ground reaction".
std::string OutputLabel(std::string_view name);
/// "shoe.heel_stiffness" -> "shoe heel stiffness", "runner.mass" -> "body mass"; the group is left
/// out where it says nothing.
std::string FactorLabel(std::string_view key);
/// With a capital letter in front.
std::string Capitalised(std::string text);

/// How a unit of SI is shown: its name and the factor from SI. "rad" -> deg, "m" -> mm, "s" -> ms,
/// "Pa" -> MPa, "N/m" -> kN/m; the others as they are.
struct ShownUnit {
  std::string name;
  double factor = 1;
};
ShownUnit FindShownUnit(std::string_view si_unit);

/// "2 710 N", three significant digits, thousands apart by a narrow space, from SI; "+620 N" with
/// `sign`. No unit for "1".
std::string FormatQuantity(double si, std::string_view si_unit, bool sign = false);
/// "61 %" of a share 0..1; "< 1 %" of what is little but not nothing.
std::string FormatShare(double share);

}  // namespace footfall
