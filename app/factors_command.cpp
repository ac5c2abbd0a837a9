#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/factor_page.h"
#include "app/text_table.h"
#include "scenarios/catalogue.h"
#include "sim/pose/pose_conditions.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall factors\n"
    "  footfall factors --pose                              the keys of 'footfall pose'\n"
    "  footfall factors --json | jq '.[] | select(.group == \"shoe\")'\n"
    "  footfall factors --markdown > docs/factors.md\n"
    "population: spread between healthy runners; intervention: what a runner could change it to;\n"
    "uncertainty: what a constant of the model is known to lie between (nuisance in a study).\n"
    "The JSON list and the page also tell step (a practical change), path (what it changes in the\n"
    "model, and so how it can act) and source.";

/// [low, high], null where there is no such range.
nlohmann::ordered_json EndsJson(const Range& range) {
  return range.Exists() ? nlohmann::ordered_json{range.low, range.high} : nlohmann::ordered_json();
}

/// Ranges are in `unit`; a choice has levels instead.
nlohmann::ordered_json FactorJson(const Factor& factor) {
  nlohmann::ordered_json json = {{"key", factor.key}, {"group", factor.group}};
  if (factor.IsChoice()) {
    json["levels"] = factor.levels;
    json["default"] = factor.default_level;
  } else {
    json["unit"] = factor.unit;
    json["default"] = factor.DefaultInUnit();
    json["range"] = EndsJson(factor.range);
    json["population"] = EndsJson(factor.population);
    json["intervention"] = EndsJson(factor.intervention);
    json["uncertainty"] = EndsJson(factor.uncertainty);
    json["step"] = factor.step == factor.step ? nlohmann::ordered_json(factor.step) : nullptr;
  }
  json["meaning"] = factor.meaning;
  json["path"] = factor.path;
  json["source"] = factor.source;
  return json;
}

/// "free" where the law finds the value.
std::string FormatDefault(const Factor& factor) {
  return factor.MayBeFree() ? "free" : fmt::format("{:g}", factor.DefaultInUnit());
}

void PrintTable(const Catalogue& all) {
  TextTable table(
      {"key", ">default", "unit", "range", "population", "intervention", "uncertainty", "meaning"});
  for (const Factor& factor : all) {
    if (factor.IsChoice()) {
      table.AddRow({factor.key, factor.default_level, "",
                    fmt::format("{}", fmt::join(factor.levels, ", ")), "", "", "", factor.meaning});
    } else {
      table.AddRow({factor.key, FormatDefault(factor), factor.unit, FormatRange(factor),
                    FormatEnds(factor.population), FormatEnds(factor.intervention),
                    FormatEnds(factor.uncertainty), factor.meaning});
    }
  }
  std::cout << table.Format();
}

void PrintJson(const Catalogue& all) {
  auto json = nlohmann::ordered_json::array();
  for (const Factor& factor : all) {
    json.push_back(FactorJson(factor));
  }
  std::cout << json.dump(2) << '\n';
}

}  // namespace

void AddFactorsCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("factors", "Everything that can be set or varied");
  auto json = std::make_shared<bool>(false);
  auto pose = std::make_shared<bool>(false);
  command->add_flag("--pose", *pose, "what a posture depends on, not a run");
  command->add_flag("--json", *json, "print a JSON list");
  auto markdown = std::make_shared<bool>(false);
  command->add_flag("--markdown", *markdown, "print the page docs/factors.md")
      ->excludes("--json")
      ->excludes("--pose");
  command->footer(kFooter);
  command->callback([json, markdown, pose, &call] {
    const Catalogue& all = *pose ? CatalogueOf<PoseConditions>() : FactorCatalogue();
    if (*markdown) {
      std::cout << FormatFactorPage();
    } else {
      *json ? PrintJson(all) : PrintTable(all);
    }
    call.exit_code = kDone;
  });
}

}  // namespace footfall
