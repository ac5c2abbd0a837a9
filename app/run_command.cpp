#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iostream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "app/command.h"
#include "app/common.h"
#include "app/program_facts.h"
#include "app/run_json.h"
#include "app/settings.h"
#include "app/text_table.h"
#include "io/hdf5/study_writer.h"
#include "io/text_file.h"
#include "io/toml/model_file.h"
#include "io/toml/scenario_file.h"
#include "scenarios/assignment.h"
#include "sim/simulate.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall run                                         the base runner at 3.3 m/s\n"
    "  footfall run --set runner.mass=82 --set gait.speed=12km/h\n"
    "  footfall run my_runner.toml --set shoe.model=minimal -o minimal.h5\n"
    "  footfall run --set shoe.model=my_shoe.toml           a shoe of your own (footfall shoes "
    "-h)\n"
    "  footfall run --hold 0 --json > run.json              without the 20 s that prove it holds\n"
    "  footfall run --set shoe.model=soft --bracket          what adaptation leaves open\n"
    "  footfall run --noise 0.03 --hold 60                   stride-to-stride spread\n"
    "'footfall factors' lists every key with its unit and range.";

/// A single run proves that its gait holds, unless told how long; a sweep's runs do not.
constexpr double kHoldSeconds = 20;

/// What a person wants to see first.
constexpr const char* kKeyOutputs[] = {"speed",
                                       "step_frequency",
                                       "contact_time",
                                       "flight_time",
                                       "vgrf_active_peak",
                                       "vgrf_loading_rate",
                                       "l5s1_compression_peak",
                                       "l5s1_compression_loading_rate",
                                       "l5s1_shear_ap_peak",
                                       "l5s1_shear_ml_peak",
                                       "l5s1_moment_extension_peak",
                                       "l4l5_compression_peak",
                                       "lumbar_asymmetry",
                                       "erector_spinae_activation_peak"};

/// Styles of adaptation by the names that users give them, the default first.
struct StyleName {
  const char* name;
  AdaptationStyle style;
};
constexpr StyleName kStyles[] = {{"habit", AdaptationStyle::kHabit},
                                 {"least_change", AdaptationStyle::kLeastChange},
                                 {"own_ground_reaction", AdaptationStyle::kOwnGroundReaction}};

/// The style of that name; the default where none is named.
const StyleName& FindStyle(const std::string& name) {
  const auto* found = std::find_if(std::begin(kStyles), std::end(kStyles),
                                   [&](const StyleName& style) { return style.name == name; });
  return found == std::end(kStyles) ? kStyles[0] : *found;
}

struct RunArguments {
  std::string scenario;
  std::vector<std::string> settings;
  std::string output;
  double hold = -1;
  MotorNoise noise;
  std::string adaptation;  ///< empty: the first of kStyles
  bool force = false, json = false, all = false, bracket = false;
};

/// The scenario file, if any, then --set and --hold on top of it.
StudyHeader ReadRun(const RunArguments& arguments, const std::string& command_line) {
  Scenario scenario;
  std::string text;
  if (!arguments.scenario.empty()) {
    text = ReadTextFile(arguments.scenario);
    scenario = ParseScenario(text, arguments.scenario);
  }
  SetParameters(scenario.conditions, ExpandModelFiles(SplitSettings(arguments.settings)));
  for (const std::string& setting : arguments.settings) {
    scenario.title += ", " + setting;
  }
  if (arguments.hold >= 0) {
    scenario.options.hold_seconds = arguments.hold;
  } else if (scenario.options.hold_seconds == 0) {
    scenario.options.hold_seconds = kHoldSeconds;
  }
  StudyHeader header = BuildRunHeader(scenario, arguments.scenario, text);
  header.asked = {.noise_share = arguments.noise.share,
                  .noise_seed = arguments.noise.seed,
                  .adaptation = arguments.adaptation};
  FillProgramFacts(header, command_line);
  return header;
}

void PrintGates(const std::vector<Gate>& gates) {
  TextTable table({"gate", ">value", ">limit", "", ""});
  for (const Gate& gate : gates) {
    table.AddRow({gate.name, FormatNumber(gate.value), FormatNumber(gate.limit),
                  gate.unit == "1" ? "" : gate.unit, gate.Passed() ? "passes" : "FAILS"});
  }
  fmt::print("\n{}", table.Format());
}

/// For people: status, outputs (with spread and other adaptations where there are any), gates.
void PrintRun(const StudyHeader& header, const RunResult& result,
              const std::vector<StyledRun>& others, const RunArguments& arguments) {
  std::vector<std::string> heads{"output", ">value", ">per body weight"};
  if (arguments.noise.share > 0) {
    heads.push_back(">spread");
  }
  for (const StyledRun& other : others) {
    heads.push_back(">" + other.style);
  }
  TextTable table(heads);
  for (std::size_t i = 0; i < header.outputs.size(); ++i) {
    const OutputColumn& column = header.outputs[i];
    const bool is_key = std::find(std::begin(kKeyOutputs), std::end(kKeyOutputs), column.name) !=
                        std::end(kKeyOutputs);
    if (!arguments.all && !is_key) {
      continue;
    }
    const double value = result.outputs.at(i);
    const bool is_force = IsForceLike(column.unit) && !std::isnan(value);
    std::vector<std::string> row{column.name, FormatOutput(value, column.unit),
                                 is_force ? FormatNumber(PerBodyWeight(header, value)) : ""};
    if (arguments.noise.share > 0) {
      row.push_back(FormatOutput(result.spread.at(i), column.unit));
    }
    for (const StyledRun& other : others) {
      row.push_back(FormatOutput(other.result.outputs.at(i), column.unit));
    }
    table.AddRow(row);
  }
  fmt::print("{}: {}{}\n\n{}", header.study.title, StatusName(result.status),
             result.reason.empty() ? "" : ", " + result.reason, table.Format());
  PrintGates(result.gates);
  for (const StyledRun& other : others) {
    if (other.result.status == RunStatus::kCannotRun) {
      fmt::print("\n{}: {}\n", other.style, other.result.reason);
    }
  }
}

std::vector<std::string> ListStyles() {
  std::vector<std::string> names;
  for (const StyleName& style : kStyles) {
    names.push_back(style.name);
  }
  return names;
}

/// The same run under the other styles of adaptation, if asked for.
std::vector<StyledRun> RunOthers(const StudyHeader& header, const RunArguments& arguments) {
  std::vector<StyledRun> others;
  const AdaptationStyle own = FindStyle(arguments.adaptation).style;
  RunOptions options = header.study.base.options;
  options.hold_seconds = 0;
  for (const auto& [name, style] : kStyles) {
    if (arguments.bracket && style != own) {
      others.push_back({name, Simulate(header.study.base.conditions, options,
                                       {.adaptation = style, .noise = {}})});
    }
  }
  return others;
}

/// Simulates, stores, prints.
ExitCode Run(const RunArguments& arguments, const std::string& command_line) {
  const StudyHeader header = ReadRun(arguments, command_line);
  // The file is begun first, so that a path that cannot be written costs no simulation; it takes
  // its name when it is whole.
  std::unique_ptr<StudyWriter> writer;
  if (!arguments.output.empty()) {
    writer = std::make_unique<StudyWriter>(
        StudyWriter::Create(arguments.output, header, arguments.force));
  }
  const RunManner manner{.adaptation = FindStyle(arguments.adaptation).style,
                         .noise = arguments.noise};
  const RunResult result =
      Simulate(header.study.base.conditions, header.study.base.options, manner);
  if (writer) {
    writer->Append({.run = 0, .result = result});
    writer->Finish();
  }
  const std::vector<StyledRun> others = RunOthers(header, arguments);
  if (arguments.json) {
    std::cout << RunJson(header, result, others).dump(2) << '\n';
  } else {
    PrintRun(header, result, others, arguments);
  }
  return EndRun(result.status, result.reason);
}

}  // namespace

void AddRunCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("run", "One runner in one condition, to steady running");
  auto arguments = std::make_shared<RunArguments>();
  command->add_option("SCENARIO", arguments->scenario,
                      "scenario file (.toml); without one the base");
  AddSettingsOption(*command, arguments->settings);
  command->add_option("-o,--output", arguments->output,
                      "store the run with its series in this .h5");
  command
      ->add_option("--hold", arguments->hold,
                   "run on for SECONDS to prove that the gait holds (20)")
      ->check(CLI::Range(0.0, 600.0));
  command
      ->add_option("--noise", arguments->noise.share,
                   "motor noise, share of each joint's command (people: 0.01 to 0.05): outputs get "
                   "a spread over strides")
      ->check(CLI::Range(0.0, 0.2));
  command->add_option("--seed", arguments->noise.seed, "of the noise (1)");
  command
      ->add_option("--adaptation", arguments->adaptation,
                   "what is held on to: habit (learnt command, own ground reaction and movement "
                   "path), least_change (command alone) or own_ground_reaction (that firmly)")
      ->check(CLI::IsMember(ListStyles()));
  command->add_flag("--bracket", arguments->bracket,
                    "the run, and the other styles of adaptation beside it");
  command->add_flag("--force", arguments->force, "overwrite the file of -o");
  command->add_flag("--all", arguments->all, "print every output, not only the key ones");
  AddJsonFlag(*command, arguments->json);
  command->footer(kFooter);
  command->callback([arguments, &call] { call.exit_code = Run(*arguments, call.command_line); });
}

}  // namespace footfall
