#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "app/command.h"
#include "app/standard_streams.h"
#include "app/text_table.h"
#include "scenarios/validation/constant_sensitivity.h"
#include "scenarios/validation/controller_rows.h"
#include "scenarios/validation/validate.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall validate\n"
    "  footfall validate --static                           postures and tissue: seconds\n"
    "  footfall validate --json\n"
    "  footfall validate --markdown                         the table of docs/validation.md\n"
    "  footfall validate --sensitivity                      loads when a constant changes by a "
    "fifth\n"
    "  footfall validate --controller                       loads when the controller changes\n"
    "Exit code 3 where a computed figure lies outside its range. 'fitted': the model's constants "
    "were\n"
    "chosen while looking at the figure, so that it shows consistency and no more.";

struct ValidateArguments {
  bool only_static = false, only_running = false, json = false, markdown = false;
  bool sensitivity = false, controller = false, quick = false, start = false;
};

std::string Verdict(const Check& check) {
  if (!check.IsComputed()) {
    return "not computed";
  }
  return check.Passes() ? "passes" : "FAILS";
}

std::string Unit(const Check& check) { return check.unit == "1" ? "" : check.unit; }

std::string Range(const Check& check) { return fmt::format("{:g} to {:g}", check.low, check.high); }

std::string Value(const Check& check) {
  return check.IsComputed() ? fmt::format("{:.3g}", check.value) : "-";
}

void PrintTable(const std::vector<Check>& checks) {
  TextTable table({"figure", ">value", ">accepted", "unit", "", "", "source"});
  for (const Check& check : checks) {
    table.AddRow({check.quantity, Value(check), Range(check), Unit(check), Verdict(check),
                  check.fitted ? "fitted" : "",
                  check.remark.empty() ? check.source : check.source + " (" + check.remark + ")"});
  }
  std::cout << table.Format();
}

void PrintMarkdown(const std::vector<Check>& checks) {
  std::cout << "| figure | value | accepted | unit | | source |\n|---|---|---|---|---|---|\n";
  for (const Check& check : checks) {
    const std::string source =
        check.remark.empty() ? check.source : check.source + " (" + check.remark + ")";
    std::cout << fmt::format("| {} | {} | {} | {} | {}{} | {} |\n", check.quantity, Value(check),
                             Range(check), Unit(check), Verdict(check),
                             check.fitted ? ", fitted" : "", source);
  }
}

nlohmann::ordered_json ChecksJson(const std::vector<Check>& checks) {
  auto json = nlohmann::ordered_json::array();
  for (const Check& check : checks) {
    nlohmann::ordered_json row = {
        {"check", check.name},    {"part", check.part},     {"quantity", check.quantity},
        {"value", check.value},   {"unit", check.unit},     {"low", check.low},
        {"high", check.high},     {"pass", check.Passes()}, {"computed", check.IsComputed()},
        {"fitted", check.fitted}, {"source", check.source}, {"remark", check.remark}};
    if (!check.IsComputed()) {
      row["pass"] = nullptr;
    }
    json.push_back(row);
  }
  return json;
}

/// "31 of 39 pass, 6 fail, 2 not computed".
std::string FormatCount(const std::vector<Check>& checks) {
  const auto count = [&](auto test) { return std::count_if(checks.begin(), checks.end(), test); };
  const auto passed = count([](const Check& c) { return c.Passes(); });
  const auto missing = count([](const Check& c) { return !c.IsComputed(); });
  return fmt::format("{} of {} pass, {} fail, {} not computed", passed, checks.size(),
                     static_cast<long>(checks.size()) - passed - missing, missing);
}

/// "-0.8 / +1.2", "-" for what could not be solved.
std::string FormatChanges(double lower, double higher) {
  const auto text = [](double x) { return std::isnan(x) ? "-" : fmt::format("{:+.1f}", x); };
  return text(lower) + " / " + text(higher);
}

/// The table of docs/validation.md: loads when a constant changes by a fifth.
void PrintSensitivity(const SensitivityTable& table) {
  std::string heading = "| constant |", rule = "|---|", base = "| *all as they are, N* |";
  for (const SensitivityCase& entry : table.cases) {
    heading += fmt::format(" {} |", entry.name);
    rule += "---|";
    base += fmt::format(" {:.0f} |", entry.base);
  }
  std::cout << heading << '\n' << rule << '\n' << base << '\n';
  for (const SensitivityRow& row : table.rows) {
    std::string line = fmt::format("| `{}` |", row.key);
    for (std::size_t i = 0; i < table.cases.size(); ++i) {
      line += fmt::format(" {} |", FormatChanges(row.lower[i], row.higher[i]));
    }
    std::cout << line << '\n';
  }
}

/// The table of docs/validation.md: L5/S1 peaks when the controller changes.
void PrintController(const std::vector<ControllerRow>& rows) {
  fmt::print(
      "| what is changed | against | compression, N | change, % | extension | bending | twist | "
      "asked | |\n|---|---|---|---|---|---|---|---|---|\n");
  for (const ControllerRow& row : rows) {
    std::string changes;
    for (const double change : row.CalcChanges()) {
      changes += row.remark.empty() ? fmt::format(" {:+.1f} |", 100 * change) : " - |";
    }
    fmt::print("| {} | {} | {:.0f} to {:.0f} |{} {:g} | {} |\n", row.change, row.against,
               row.usual.compression, row.changed.compression, changes, 100 * row.limit,
               row.Holds()          ? "holds"
               : row.remark.empty() ? "FAILS"
                                    : row.remark);
  }
}

ExitCode RunController(const ValidateArguments& arguments,
                       const std::function<void(const std::string&)>& say) {
  const std::vector<ControllerRow> rows = CalcControllerRows(
      {.nerves = !arguments.quick, .designs = !arguments.quick, .start = arguments.start}, say);
  PrintController(rows);
  const bool all = std::all_of(rows.begin(), rows.end(), [](auto& row) { return row.Holds(); });
  return all ? kDone : kFailedGates;
}

ExitCode Run(const ValidateArguments& arguments) {
  const auto say = [](const std::string& what) { Say(what + '\n'); };
  if (arguments.controller || arguments.start) {
    return RunController(arguments, say);
  }
  if (arguments.sensitivity) {
    PrintSensitivity(CalcConstantSensitivity(say));
    return kDone;
  }
  const std::vector<Check> checks =
      Validate({.is_static = !arguments.only_running, .running = !arguments.only_static}, say);
  if (arguments.json) {
    std::cout << nlohmann::ordered_json{{"all_pass", AllPass(checks)},
                                        {"checks", ChecksJson(checks)}}
                     .dump(2)
              << '\n';
  } else if (arguments.markdown) {
    PrintMarkdown(checks);
  } else {
    PrintTable(checks);
    std::cout << '\n' << FormatCount(checks) << '\n';
  }
  return AllPass(checks) ? kDone : kFailedGates;
}

}  // namespace

void AddValidateCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("validate", "Comparison with published figures");
  auto arguments = std::make_shared<ValidateArguments>();
  auto* only_static =
      command->add_flag("--static", arguments->only_static, "only postures and tissue");
  command->add_flag("--running", arguments->only_running, "only runs")->excludes(only_static);
  auto* json = command->add_flag("--json", arguments->json, "print one JSON object");
  command->add_flag("--markdown", arguments->markdown, "print a table for the documentation")
      ->excludes(json);
  command
      ->add_flag(
          "--sensitivity", arguments->sensitivity,
          "instead: change of L4/5 compression in percent when each constant of the model is "
          "multiplied by 0.8 / by 1.2, as Markdown; minutes")
      ->excludes(json)
      ->excludes(only_static);
  command
      ->add_flag("--controller", arguments->controller,
                 "instead: change of the L5/S1 peaks at 3.3 m/s when the controller changes "
                 "(command rate and harmonics, delay, activation lag, time step), as Markdown; "
                 "minutes")
      ->excludes(json)
      ->excludes(only_static);
  command->add_flag("--quick", arguments->quick, "with --controller: only rows that take seconds");
  command
      ->add_flag("--other-start", arguments->start,
                 "the same, and a base gait found from nothing, four times, against the stored "
                 "one; an hour more")
      ->excludes(json)
      ->excludes(only_static);
  command->footer(kFooter);
  command->callback([arguments, &call] { call.exit_code = Run(*arguments); });
}

}  // namespace footfall
