#include <fmt/format.h>

#include <cmath>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/text_table.h"
#include "io/toml/model_file.h"
#include "musculoskeletal/parameter.h"
#include "sim/conditions.h"
#include "sim/contact/layer_tables.h"
#include "sim/contact/machine_test.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall shoes\n"
    "  footfall shoes socks\n"
    "  footfall shoes --test                   every shoe in a simulated test machine\n"
    "  footfall shoes --test soft --json       with its force-deflection loop\n"
    "  footfall run --set shoe.model=minimal\n"
    "Setting shoe.model (insole.model, sock.model, surface.model) sets every property of its "
    "group;\n"
    "one that is set besides it overrides the model's. A model of your own is one file, for "
    "example\n"
    "  model = \"trainer\"            # where it starts from\n"
    "  heel_stiffness = \"80 N/mm\"\n"
    "  source = \"my own measurement\"\n"
    "used as --set shoe.model=my_shoe.toml, and tested by footfall shoes --test my_shoe.toml.";

/// A simulated machine has to find what the file states within this share.
constexpr double kMachineTolerance = 0.05;

/// Calls use(name, unit, value in that unit) for each number that a model sets.
template <class Parameters, class Use>
void VisitNumbers(const std::string& group, const Parameters& parameters, Use&& use) {
  Parameters::Visit(parameters, [&](const auto& info, const auto& field) {
    if constexpr (requires { info.unit; }) {
      if (ModelSets(group, info.name, info.unit)) {
        use(std::string(info.name), std::string(info.unit), field / UnitToSi(info.unit));
      }
    }
  });
}

template <class Parameters>
void PrintTable(const std::string& group) {
  const auto library = ListLibrary<Parameters>();
  std::vector<std::string> headings = {"model"};
  VisitNumbers(group, library.at(0).parameters,
               [&](const std::string& name, const std::string& unit, double) {
                 headings.push_back(unit == "1" ? ">" + name : fmt::format(">{} [{}]", name, unit));
               });
  headings.emplace_back("source");
  TextTable table(headings);
  for (const auto& model : library) {
    std::vector<std::string> cells = {model.parameters.model};
    VisitNumbers(group, model.parameters, [&](const std::string&, const std::string&, double v) {
      cells.push_back(fmt::format("{:.4g}", v));
    });
    cells.push_back(model.source);
    table.AddRow(cells);
  }
  std::cout << table.Format();
}

template <class Parameters>
void PrintJson(const std::string& group) {
  auto json = nlohmann::ordered_json::array();
  for (const auto& model : ListLibrary<Parameters>()) {
    nlohmann::ordered_json entry = {{"model", model.parameters.model}};
    VisitNumbers(group, model.parameters,
                 [&](const std::string& name, const std::string& unit, double value) {
                   entry[name] = {{"value", value}, {"unit", unit}};
                 });
    entry["source"] = model.source;
    json.push_back(entry);
  }
  std::cout << json.dump(2) << '\n';
}

template <class Parameters>
void PrintLibrary(const std::string& group, bool json) {
  json ? PrintJson<Parameters>(group) : PrintTable<Parameters>(group);
}

/// One part of one shoe in the machine: what is stated and what is found.
struct TestRow {
  std::string model, part;
  double stated_stiffness, stated_return;
  MachineTest test;

  bool Passes() const {
    return std::abs(test.stiffness / stated_stiffness - 1) <= kMachineTolerance &&
           std::abs(test.energy_return / stated_return - 1) <= kMachineTolerance;
  }
};

void AddTests(const std::string& name, const ShoeParameters& shoe, std::vector<TestRow>& rows) {
  for (const bool heel : {true, false}) {
    const MachineTest test = TestShoe(shoe, heel);
    if (!test.loop.empty()) {
      rows.push_back({name, heel ? "heel" : "forefoot",
                      heel ? shoe.heel_stiffness : shoe.forefoot_stiffness, shoe.energy_return,
                      test});
    }
  }
}

/// All shoes of the library, or one of it or of a file.
std::vector<TestRow> TestShoes(const std::string& model) {
  std::vector<TestRow> rows;
  if (model.empty()) {
    for (const auto& entry : ListLibrary<ShoeParameters>()) {
      AddTests(entry.parameters.model, entry.parameters, rows);
    }
  } else {
    Conditions conditions;
    SetParameters(conditions, ExpandModelFiles({{"shoe.model", model, {"--test", 0}}}));
    AddTests(model, conditions.shoe, rows);
  }
  return rows;
}

void PrintTests(const std::vector<TestRow>& rows) {
  TextTable table({"shoe", "part", ">stated [N/mm]", ">measured [N/mm]", ">stated return",
                   ">measured return", ">deepest [mm]", ""});
  for (const TestRow& row : rows) {
    table.AddRow(
        {row.model, row.part, fmt::format("{:.1f}", 1e-3 * row.stated_stiffness),
         fmt::format("{:.1f}", 1e-3 * row.test.stiffness), fmt::format("{:.3f}", row.stated_return),
         fmt::format("{:.3f}", row.test.energy_return),
         fmt::format("{:.1f}", 1e3 * row.test.deepest), row.Passes() ? "within 5 %" : "OUT"});
  }
  fmt::print(
      "Pressed to {:g} N and released within {:g} s; stiffness is the slope of loading from {:g} "
      "to "
      "{:g} N.\nA shoe without thickness has nothing to press.\n\n{}",
      kPeakLoad, kCycleTime, kLowLoad, kHighLoad, table.Format());
}

void PrintTestsJson(const std::vector<TestRow>& rows) {
  auto json = nlohmann::ordered_json::array();
  for (const TestRow& row : rows) {
    nlohmann::ordered_json loop = {{"compression_mm", nlohmann::ordered_json::array()},
                                   {"force_n", nlohmann::ordered_json::array()}};
    for (const LoopPoint& point : row.test.loop) {
      loop["compression_mm"].push_back(1e3 * point.compression);
      loop["force_n"].push_back(point.force);
    }
    json.push_back(
        {{"model", row.model},
         {"part", row.part},
         {"stated_stiffness", {{"value", 1e-3 * row.stated_stiffness}, {"unit", "N/mm"}}},
         {"stiffness", {{"value", 1e-3 * row.test.stiffness}, {"unit", "N/mm"}}},
         {"stated_energy_return", row.stated_return},
         {"energy_return", row.test.energy_return},
         {"pass", row.Passes()},
         {"loop", loop}});
  }
  std::cout << json.dump(2) << '\n';
}

ExitCode Test(const std::string& model, bool json) {
  const std::vector<TestRow> rows = TestShoes(model);
  json ? PrintTestsJson(rows) : PrintTests(rows);
  const bool pass = std::all_of(rows.begin(), rows.end(), [](auto& row) { return row.Passes(); });
  return pass ? kDone : kFailedGates;
}

struct ShoesArguments {
  std::string kind = "shoes", model;
  bool json = false;
};

void List(const ShoesArguments& arguments) {
  if (arguments.kind == "shoes") {
    PrintLibrary<ShoeParameters>("shoe", arguments.json);
  } else if (arguments.kind == "insoles") {
    PrintLibrary<InsoleParameters>("insole", arguments.json);
  } else if (arguments.kind == "socks") {
    PrintLibrary<SockParameters>("sock", arguments.json);
  } else {
    PrintLibrary<SurfaceParameters>("surface", arguments.json);
  }
}

}  // namespace

void AddShoesCommand(CLI::App& program, Call& call) {
  auto* command =
      program.add_subcommand("shoes", "Shoes, insoles, socks, grounds; the test machine");
  auto arguments = std::make_shared<ShoesArguments>();
  command->add_option("KIND", arguments->kind, "shoes (default), insoles, socks or surfaces")
      ->check(CLI::IsMember({"shoes", "insoles", "socks", "surfaces"}));
  auto* test = command
                   ->add_option("--test", arguments->model,
                                "press every shoe, or MODEL (also a file), in a simulated machine")
                   ->type_name("[MODEL]")
                   ->expected(0, 1);
  command->add_flag("--json", arguments->json, "print a JSON list");
  command->footer(kFooter);
  command->callback([arguments, test, &call] {
    call.exit_code = kDone;
    if (test->count() > 0) {
      call.exit_code = Test(arguments->model, arguments->json);
    } else {
      List(*arguments);
    }
  });
}

}  // namespace footfall
