#include "viz/labels.h"

#include <fmt/format.h>

#include <array>
#include <cctype>
#include <cmath>
#include <numbers>
#include <utility>

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
  if (si_unit == "rad") {
    return {"deg", 180 / std::numbers::pi};
  }
  if (si_unit == "m") {
    return {"mm", 1e3};
  }
  if (si_unit == "s") {
    return {"ms", 1e3};
  }
  return {si_unit == "1" ? std::string() : std::string(si_unit), 1};
}

std::string FormatQuantity(double si, std::string_view si_unit, bool sign) {
  const ShownUnit shown = FindShownUnit(si_unit);
  const double value = si * shown.factor;
  const double size = std::abs(value);
  const int decimals = size >= 100 || size == 0
                           ? 0
                           : std::max(0, 2 - static_cast<int>(std::floor(std::log10(size))));
  const std::string number =
      sign ? fmt::format("{:+.{}f}", value, decimals) : fmt::format("{:.{}f}", value, decimals);
  return shown.name.empty() ? number : number + " " + shown.name;
}

std::string FormatShare(double share) { return fmt::format("{:.0f} %", 100 * share); }

}  // namespace footfall
