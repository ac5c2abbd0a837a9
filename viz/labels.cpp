#include "viz/labels.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <numbers>
#include <utility>

#include "scenarios/factor_rows.h"

namespace footfall {
namespace {

using Words = std::pair<std::string_view, std::string_view>;

constexpr std::array<Words, 10> kAbbreviations = {{{"l5s1", "L5/S1"},
                                                   {"l4l5", "L4/L5"},
                                                   {"l3l4", "L3/L4"},
                                                   {"l2l3", "L2/L3"},
                                                   {"l1l2", "L1/L2"},
                                                   {"t12l1", "T12/L1"},
                                                   {"vgrf", "vertical ground reaction"},
                                                   {"ap", "fore-aft"},
                                                   {"ml", "side-to-side"},
                                                   {"min", "minimum"}}};

/// Groups whose factors carry their own name.
constexpr std::array<Words, 7> kGroups = {{{"runner", ""},
                                           {"posture", ""},
                                           {"gait", ""},
                                           {"load", ""},
                                           {"core", ""},
                                           {"foot_r", "right foot"},
                                           {"foot_l", "left foot"}}};

template <std::size_t N>
std::string_view Translate(const std::array<Words, N>& table, std::string_view word) {
  for (const auto& [from, to] : table) {
    if (from == word) {
      return to;
    }
  }
  return word;
}

std::string Spaced(std::string_view name) {
  std::string text(name);
  for (char& c : text) {
    if (c == '_') {
      c = ' ';
    }
  }
  return text;
}

/// "2710.5" -> "2 710.5", with narrow spaces that do not break.
std::string GroupThousands(std::string number) {
  const std::size_t end = std::min(number.find('.'), number.size());
  const std::size_t begin = number.find_first_of("0123456789");
  for (std::size_t at = end; at > begin + 3;) {
    at -= 3;
    number.insert(at, "\u202f");
  }
  return number;
}

}  // namespace

std::string OutputLabel(std::string_view name) {
  std::string label;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find('_'), name.size());
    label += label.empty() ? "" : " ";
    label += Translate(kAbbreviations, name.substr(0, end));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return label;
}

std::string FactorLabel(std::string_view key) {
  if (key == "runner.mass") {
    return "body mass";
  }
  if (key == kPairKey) {
    return "condition";
  }
  const std::size_t dot = key.find('.');
  if (dot == std::string_view::npos) {
    return Spaced(key);
  }
  const std::string_view group = Translate(kGroups, key.substr(0, dot));
  const std::string name = Spaced(key.substr(dot + 1));
  return group.empty() ? name : std::string(group) + " " + name;
}

std::string Capitalised(std::string text) {
  if (!text.empty()) {
    text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
  }
  return text;
}

ShownUnit FindShownUnit(std::string_view si_unit) {
  constexpr double kDegrees = 180 / std::numbers::pi;
  // The same as kShown in assets/src/format.js.
  static const std::array<std::pair<std::string_view, ShownUnit>, 8> kShown = {
      {{"rad", {"deg", kDegrees}},
       {"rad/s", {"deg/s", kDegrees}},
       {"m", {"mm", 1e3}},
       {"s", {"ms", 1e3}},
       {"Pa", {"MPa", 1e-6}},
       {"N/m", {"kN/m", 1e-3}},
       {"m/s2", {"m/s²", 1}},
       {"1", {"", 1}}}};
  for (const auto& [si, shown] : kShown) {
    if (si == si_unit) {
      return shown;
    }
  }
  return {std::string(si_unit), 1};
}

std::string FormatQuantity(double si, std::string_view si_unit, bool sign) {
  const ShownUnit shown = FindShownUnit(si_unit);
  const double value = si * shown.factor;
  const double size = std::abs(value);
  const int decimals = size >= 100 || size == 0
                           ? 0
                           : std::max(0, 2 - static_cast<int>(std::floor(std::log10(size))));
  const std::string number = GroupThousands(sign ? fmt::format("{:+.{}f}", value, decimals)
                                                 : fmt::format("{:.{}f}", value, decimals));
  return shown.name.empty() ? number : number + " " + shown.name;
}

std::string FormatShare(double share) {
  const double value = 100 * share;
  if (value != 0 && std::abs(value) < 0.95) {
    return value > 0 ? "< 1 %" : "> -1 %";
  }
  return fmt::format("{:.0f} %", value);
}

}  // namespace footfall
