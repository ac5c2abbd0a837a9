#include "app/factor_page.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace footfall {
namespace {

constexpr const char* kHead =
    "# Factors\n\n"
    "Everything about a run that can be set or varied. This page is written by the program: "
    "`footfall factors --markdown > docs/factors.md`.\n\n"
    "*range*: physically valid, outside it input is refused. *population*: spread between healthy "
    "runners. *intervention*: what a runner could change it to. *step*: a change that people speak "
    "of; effects are told per step. *uncertainty*: what a constant of the model is known to lie "
    "between; it is no property of a runner, and a study that varies it treats it as a nuisance. A "
    "key under `foot.` sets both feet, `foot_r.` and `foot_l.` "
    "take the same keys for one.\n";

std::string FormatStep(const Factor& factor) {
  return factor.step == factor.step ? fmt::format("{:g}", factor.step) : "";
}

/// Constants of the model have one range instead of two.
std::string FormatRow(const Factor& factor) {
  if (factor.IsNuisance()) {
    return fmt::format("| `{}` | {:g} | {} | {} | {} | {} |\n", factor.key, factor.DefaultInUnit(),
                       factor.unit, FormatEnds(factor.range), FormatEnds(factor.uncertainty),
                       FormatStep(factor));
  }
  if (factor.IsChoice()) {
    return fmt::format("| `{}` | {} | | {} | | | |\n", factor.key, factor.default_level,
                       fmt::join(factor.levels, ", "));
  }
  return fmt::format("| `{}` | {:g} | {} | {} | {} | {} | {} |\n", factor.key,
                     factor.DefaultInUnit(), factor.unit, FormatEnds(factor.range),
                     FormatEnds(factor.population), FormatEnds(factor.intervention),
                     FormatStep(factor));
}

std::string FormatWords(const Factor& factor) {
  return fmt::format("- `{}`: {}. *Acts*: {}. *Source*: {}.\n", factor.key, factor.meaning,
                     factor.path, factor.source);
}

constexpr const char* kHeading =
    "| key | default | unit | range | population | intervention | step |\n"
    "|---|---|---|---|---|---|---|\n";
constexpr const char* kNuisanceHeading =
    "| key | default | unit | range | uncertainty | step |\n"
    "|---|---|---|---|---|---|\n";

std::string FormatGroup(const std::string& group) {
  std::string table, words;
  for (const Factor& factor : FactorCatalogue()) {
    if (factor.group == group) {
      if (table.empty()) {
        table = factor.IsNuisance() ? kNuisanceHeading : kHeading;
      }
      table += FormatRow(factor);
      words += FormatWords(factor);
    }
  }
  return fmt::format("\n## {}\n\n{}\n{}", group, table, words);
}

}  // namespace

std::string FormatEnds(const Range& range) {
  return range.Exists() ? fmt::format("{:g} to {:g}", range.low, range.high) : "";
}

std::string FormatFactorPage() {
  std::string page = kHead;
  std::string last;
  for (const Factor& factor : FactorCatalogue()) {
    if (factor.group != last && !IsOneSide(factor)) {
      page += FormatGroup(factor.group);
    }
    last = factor.group;
  }
  return page;
}

}  // namespace footfall
