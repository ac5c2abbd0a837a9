#include <fmt/format.h>

#include <iostream>
#include <memory>

#include "app/command.h"
#include "app/program_facts.h"
#include "app/run_json.h"
#include "app/settings.h"
#include "app/standard_streams.h"
#include "app/text_table.h"
#include "io/text_file.h"
#include "io/toml/model_file.h"
#include "io/toml/scenario_file.h"
#include "musculoskeletal/parameter.h"
#include "scenarios/assignment.h"
#include "sim/pose/standing_on_soles.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall stand                                       the base runner in trainers\n"
    "  footfall stand --set insole.wedge=-10deg             wedges that tip both heels inwards\n"
    "  footfall stand my_runner.toml --set runner.leg_length_difference=10mm --json\n"
    "Keys are those of 'footfall run'; pelvis angles found here can be given to 'footfall pose'.";

struct StandArguments {
  std::string scenario;
  std::vector<std::string> settings;
  bool json = false;
};

/// A figure of one leg: name, unit, value.
struct LegFigure {
  const char* name;
  const char* unit;
  double StandingLeg::*value;
};

constexpr LegFigure kLegFigures[] = {{"load", "N", &StandingLeg::load},
                                     {"inner_share", "1", &StandingLeg::inner_share},
                                     {"eversion", "rad", &StandingLeg::eversion},
                                     {"arch", "rad", &StandingLeg::arch},
                                     {"shank_rotation", "rad", &StandingLeg::shank_rotation},
                                     {"hip_rotation", "rad", &StandingLeg::hip_rotation},
                                     {"hip_flexion", "rad", &StandingLeg::hip_flexion},
                                     {"hip_height", "m", &StandingLeg::hip_height}};

struct BodyFigure {
  const char* name;
  double StandingOnSoles::*value;
};

constexpr BodyFigure kBodyFigures[] = {{"pelvis_tilt", &StandingOnSoles::pelvis_tilt},
                                       {"pelvis_list", &StandingOnSoles::pelvis_list},
                                       {"pelvis_rotation", &StandingOnSoles::pelvis_rotation},
                                       {"lumbar_flexion", &StandingOnSoles::lumbar_flexion},
                                       {"lumbar_bending", &StandingOnSoles::lumbar_bending}};

nlohmann::ordered_json StandJson(const StandingOnSoles& standing, const Provenance& provenance) {
  auto outputs = nlohmann::ordered_json::object();
  for (const BodyFigure& figure : kBodyFigures) {
    outputs[figure.name] = {{"value", standing.*figure.value}, {"unit", "rad"}};
  }
  for (std::size_t side = 0; side < 2; ++side) {
    for (const LegFigure& figure : kLegFigures) {
      outputs[fmt::format("{}_{}", figure.name, side == 0 ? 'r' : 'l')] = {
          {"value", standing.legs[side].*figure.value}, {"unit", figure.unit}};
    }
  }
  return {{"status", standing.found ? "ok" : "cannot_run"},
          {"reason", standing.reason},
          {"outputs", outputs},
          {"provenance", ProvenanceJson(provenance)}};
}

/// In degrees and millimetres, as people say them.
std::string FormatFigure(double value, std::string_view unit) {
  if (unit == "rad") {
    return fmt::format("{:.2f} deg", value / UnitToSi("deg"));
  }
  return unit == "m"   ? fmt::format("{:.1f} mm", 1e3 * value)
         : unit == "N" ? fmt::format("{:.0f} N", value)
                       : fmt::format("{:.2f}", value);
}

std::string FormatStanding(const StandingOnSoles& standing) {
  TextTable body({"pelvis and spine", ">"});
  for (const BodyFigure& figure : kBodyFigures) {
    body.AddRow({figure.name, FormatFigure(standing.*figure.value, "rad")});
  }
  TextTable legs({"leg", ">right", ">left"});
  for (const LegFigure& figure : kLegFigures) {
    legs.AddRow({figure.name, FormatFigure(standing.legs[0].*figure.value, figure.unit),
                 FormatFigure(standing.legs[1].*figure.value, figure.unit)});
  }
  return body.Format() + '\n' + legs.Format();
}

ExitCode Stand(const StandArguments& arguments, const std::string& command_line) {
  Scenario scenario;
  if (!arguments.scenario.empty()) {
    scenario = ParseScenario(ReadTextFile(arguments.scenario), arguments.scenario);
  }
  SetParameters(scenario.conditions, ExpandModelFiles(SplitSettings(arguments.settings)));
  const StandingOnSoles standing = SolveStanding(scenario.conditions);
  if (arguments.json) {
    std::cout << StandJson(standing, BuildProvenance(command_line)).dump(2) << '\n';
  } else if (standing.found) {
    std::cout << FormatStanding(standing);
  }
  if (!standing.found) {
    Say(fmt::format("footfall: cannot_run: {}\n", standing.reason));
  }
  return standing.found ? kDone : kCouldNot;
}

}  // namespace

void AddStandCommand(CLI::App& program, Call& call) {
  auto* command =
      program.add_subcommand("stand", "A body at rest on its own soles: what feet and shoes turn");
  auto arguments = std::make_shared<StandArguments>();
  command->add_option("SCENARIO", arguments->scenario, "scenario file (.toml) as for 'run'");
  command->add_option("--set", arguments->settings, "KEY=VALUE, with a unit if you like; repeat it")
      ->type_name("KEY=VALUE")
      ->allow_extra_args(false);
  command->add_flag("--json", arguments->json, "print one JSON object");
  command->footer(kFooter);
  command->callback([arguments, &call] { call.exit_code = Stand(*arguments, call.command_line); });
}

}  // namespace footfall
