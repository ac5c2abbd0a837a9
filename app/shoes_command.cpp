#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/text_table.h"
#include "musculoskeletal/parameter.h"
#include "sim/contact/shoe_table.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall shoes\n"
    "  footfall run --set shoe.model=minimal\n"
    "Setting shoe.model sets every property; one that is set besides it overrides the model's.";

/// Calls use(name, unit, value in that unit) for each number of a shoe.
template <class Use>
void VisitNumbers(const ShoeParameters& shoe, Use&& use) {
  ShoeParameters::Visit(shoe, [&](const auto& info, const auto& field) {
    if constexpr (requires { info.unit; }) {
      use(std::string(info.name), std::string(info.unit), field / UnitToSi(info.unit));
    }
  });
}

void PrintTable(const std::vector<ShoeModel>& shoes) {
  std::vector<std::string> headings = {"model"};
  VisitNumbers(shoes.at(0).shoe, [&](const std::string& name, const std::string& unit, double) {
    headings.push_back(unit == "1" ? ">" + name : fmt::format(">{} [{}]", name, unit));
  });
  headings.emplace_back("source");
  TextTable table(headings);
  for (const ShoeModel& model : shoes) {
    std::vector<std::string> cells = {model.shoe.model};
    VisitNumbers(model.shoe, [&](const std::string&, const std::string&, double value) {
      cells.push_back(fmt::format("{:g}", value));
    });
    cells.push_back(model.source);
    table.AddRow(cells);
  }
  std::cout << table.Format();
}

void PrintJson(const std::vector<ShoeModel>& shoes) {
  auto json = nlohmann::ordered_json::array();
  for (const ShoeModel& model : shoes) {
    nlohmann::ordered_json shoe = {{"model", model.shoe.model}};
    VisitNumbers(model.shoe, [&](const std::string& name, const std::string& unit, double value) {
      shoe[name] = {{"value", value}, {"unit", unit}};
    });
    shoe["source"] = model.source;
    json.push_back(shoe);
  }
  std::cout << json.dump(2) << '\n';
}

}  // namespace

void AddShoesCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("shoes", "The table of shoes");
  auto json = std::make_shared<bool>(false);
  command->add_flag("--json", *json, "print a JSON list");
  command->footer(kFooter);
  command->callback([json, &call] {
    *json ? PrintJson(ListShoes()) : PrintTable(ListShoes());
    call.exit_code = kDone;
  });
}

}  // namespace footfall
