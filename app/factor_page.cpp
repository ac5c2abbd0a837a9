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
    "of; effects are told per step. A key under `foot.` sets both feet, `foot_r.` and `foot_l.` "
    "take the same keys for one.\n";

std::string FormatStep(const Factor& factor) {
  return factor.step == factor.step ? fmt::format("{:g}", factor.step) : "";
}

std::string FormatRow(const Factor& factor) {
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

std::string FormatGroup(const std::string& group) {
  std::string table =
      "| key | default | unit | range | population | intervention | step |\n"
      "|---|---|---|---|---|---|---|\n";
  std::string words;
  for (const Factor& factor : FactorCatalogue()) {
    if (factor.group == group) {
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
