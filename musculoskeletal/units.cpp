#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>

#include "musculoskeletal/degree.h"
#include "musculoskeletal/parameter.h"

namespace footfall {
namespace {

/// A unit as a factor to SI and exponents of kilogram, metre, second and angle. Angle is kept as a
/// dimension of its own so that "deg" is never taken for a pure number.
struct Unit {
  double factor = 1;
  std::array<int, 4> exponents{};
};

struct Symbol {
  std::string_view name;
  Unit unit;
};

constexpr std::array kSymbols = {
    Symbol{"1", {1, {}}},
    Symbol{"%", {0.01, {}}},
    Symbol{"steps", {1, {}}},
    Symbol{"kg", {1, {1, 0, 0, 0}}},
    Symbol{"g", {1e-3, {1, 0, 0, 0}}},
    Symbol{"m", {1, {0, 1, 0, 0}}},
    Symbol{"mm", {1e-3, {0, 1, 0, 0}}},
    Symbol{"cm", {1e-2, {0, 1, 0, 0}}},
    Symbol{"km", {1e3, {0, 1, 0, 0}}},
    Symbol{"s", {1, {0, 0, 1, 0}}},
    Symbol{"ms", {1e-3, {0, 0, 1, 0}}},
    Symbol{"min", {60, {0, 0, 1, 0}}},
    Symbol{"h", {3600, {0, 0, 1, 0}}},
    Symbol{"Hz", {1, {0, 0, -1, 0}}},
    Symbol{"rad", {1, {0, 0, 0, 1}}},
    Symbol{"deg", {kDegree, {0, 0, 0, 1}}},
    Symbol{"N", {1, {1, 1, -2, 0}}},
    Symbol{"kN", {1e3, {1, 1, -2, 0}}},
    Symbol{"Nm", {1, {1, 2, -2, 0}}},
    Symbol{"Ns", {1, {1, 1, -1, 0}}},
    Symbol{"Nms", {1, {1, 2, -1, 0}}},
    Symbol{"J", {1, {1, 2, -2, 0}}},
    Symbol{"W", {1, {1, 2, -3, 0}}},
    Symbol{"Pa", {1, {1, -1, -2, 0}}},
    Symbol{"kPa", {1e3, {1, -1, -2, 0}}},
    Symbol{"MPa", {1e6, {1, -1, -2, 0}}},
};

[[noreturn]] void RefuseUnit(std::string_view whole) {
  throw std::invalid_argument("unknown unit '" + std::string(whole) + "'");
}

/// `whole` is the unit in which the symbol stands, for the message.
const Unit& FindSymbol(std::string_view name, std::string_view whole) {
  for (const Symbol& symbol : kSymbols) {
    if (symbol.name == name) {
      return symbol.unit;
    }
  }
  RefuseUnit(whole);
}

/// unit *= by^power.
void Multiply(Unit& unit, const Unit& by, int power) {
  for (int i = 0; i < (power < 0 ? -power : power); ++i) {
    unit.factor = power < 0 ? unit.factor / by.factor : unit.factor * by.factor;
  }
  for (std::size_t i = 0; i < unit.exponents.size(); ++i) {
    unit.exponents[i] += power * by.exponents[i];
  }
}

/// "N m/deg", "m/s2": symbols separated by a blank multiply, after a '/' they divide; a digit
/// behind a symbol is its power.
Unit ParseUnit(std::string_view whole) {
  Unit unit;
  int sign = 1;
  std::string_view rest = whole;
  while (true) {
    const auto end = std::min(rest.find_first_of(" /"), rest.size());
    std::string_view name = rest.substr(0, end);
    int power = 1;
    if (name.size() > 1 && name.back() >= '2' && name.back() <= '9') {
      power = name.back() - '0';
      name.remove_suffix(1);
    }
    Multiply(unit, FindSymbol(name, whole), sign * power);
    if (end == rest.size()) {
      return unit;
    }
    if (rest[end] == '/') {
      sign = -1;
    }
    rest.remove_prefix(end + 1);
  }
}

}  // namespace

double UnitToSi(std::string_view unit) { return ParseUnit(unit).factor; }

bool SameDimension(std::string_view unit_a, std::string_view unit_b) {
  return ParseUnit(unit_a).exponents == ParseUnit(unit_b).exponents;
}

}  // namespace footfall
