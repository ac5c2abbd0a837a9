#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/text_table.h"
#include "sim/loads/outputs.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall outputs\n"
    "  footfall outputs --json";

void PrintTable() {
  TextTable table({"output", "unit", "meaning", "source"});
  for (const OutputInfo& output : OutputTable()) {
    table.AddRow({std::string(output.name), std::string(output.unit), std::string(output.meaning),
                  std::string(output.source)});
  }
  std::cout << table.Format();
}

void PrintJson() {
  auto json = nlohmann::ordered_json::array();
  for (const OutputInfo& output : OutputTable()) {
    json.push_back({{"name", output.name},
                    {"unit", output.unit},
                    {"meaning", output.meaning},
                    {"source", output.source}});
  }
  std::cout << json.dump(2) << '\n';
}

}  // namespace

void AddOutputsCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("outputs", "Everything that a run computes");
  auto json = std::make_shared<bool>(false);
  command->add_flag("--json", *json, "print a JSON list");
  command->footer(kFooter);
  command->callback([json, &call] {
    *json ? PrintJson() : PrintTable();
    call.exit_code = kDone;
  });
}

}  // namespace footfall
