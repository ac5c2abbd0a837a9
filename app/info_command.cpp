#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <iostream>
#include <memory>

#include "app/command.h"
#include "app/common.h"
#include "app/run_json.h"
#include "app/text_table.h"
#include "io/hdf5/study_reader.h"
#include "io/toml/scenario_file.h"
#include "scenarios/designs.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall info study.h5\n"
    "  footfall info study.h5 --json\n"
    "  footfall info study.h5 --text > study.toml           the study file exactly as it was read\n"
    "  footfall info run.h5 --text > runner.toml            the runner with all that --set changed";

struct InfoArguments {
  std::string file;
  bool json = false, text = false;
};

long CountState(const StudyResults& results, RunState state) {
  return std::count(results.states.begin(), results.states.end(), state);
}

/// Ranges as a person writes them, with units.
nlohmann::ordered_json FactorsJson(const Study& study) {
  auto factors = nlohmann::ordered_json::array();
  for (const StudyFactor& factor : study.factors) {
    nlohmann::ordered_json json = {{"key", factor.key}};
    if (factor.IsChoice()) {
      json["levels"] = factor.levels;
    } else {
      json["low"] = FormatDesignValue(factor, factor.low);
      json["high"] = FormatDesignValue(factor, factor.high);
    }
    factors.push_back(json);
  }
  return factors;
}

/// How a single run was made, as far as it was asked for.
void AddManner(const AskedManner& asked, nlohmann::ordered_json& json) {
  if (asked.noise_share > 0) {
    json["noise_share"] = asked.noise_share;
    json["noise_seed"] = asked.noise_seed;
  }
  if (!asked.adaptation.empty()) {
    json["adaptation"] = asked.adaptation;
  }
}

/// One object for `--json` and for people alike, so that both say the same.
nlohmann::ordered_json InfoJson(const StudyReader& reader) {
  const StudyHeader& header = reader.header();
  const StudyResults results = reader.ReadResults();
  auto provenance = ProvenanceJson(header.provenance);
  provenance["created"] = header.provenance.created;
  nlohmann::ordered_json json = {{"file", reader.path()},
                                 {"kind", header.is_single_run ? "run" : "study"},
                                 {"title", header.study.title},
                                 {"runs", reader.NumRuns()},
                                 {"ok", CountState(results, RunState::kOk)},
                                 {"failed_gates", CountState(results, RunState::kFailedGates)},
                                 {"cannot_run", CountState(results, RunState::kCannotRun)},
                                 {"not_run", CountState(results, RunState::kNotRun)},
                                 {"complete", results.is_complete}};
  if (header.is_single_run) {
    AddManner(header.asked, json);
  } else {
    json["design"] = DesignName(header.study.design);
    json["seed"] = header.study.seed;
    json["factors"] = FactorsJson(header.study);
    json["ranked_outputs"] = header.study.outputs;
  }
  json["outputs"] = header.outputs.size();
  json["coordinates"] = header.coordinates.size();
  json["muscles"] = header.muscles.size();
  json["provenance"] = provenance;
  return json;
}

/// The same for people: a line per entry.
void PrintLines(const nlohmann::ordered_json& info) {
  TextTable table({"", ""});
  for (const auto& [key, value] : info.items()) {
    if (key == "factors") {
      for (const auto& factor : value) {
        const std::string range =
            factor.contains("levels")
                ? fmt::format("{}",
                              fmt::join(factor["levels"].get<std::vector<std::string>>(), ", "))
                : factor["low"].get<std::string>() + " to " + factor["high"].get<std::string>();
        table.AddRow({"factor", factor["key"].get<std::string>() + ": " + range});
      }
    } else if (value.is_object()) {
      for (const auto& [name, entry] : value.items()) {
        table.AddRow({name, entry.get<std::string>()});
      }
    } else {
      table.AddRow({key, value.is_string() ? value.get<std::string>() : value.dump()});
    }
  }
  const std::string text = table.Format();
  std::cout << text.substr(text.find('\n') + 1);
}

void RunCommand(const InfoArguments& arguments) {
  const StudyReader reader(arguments.file);
  if (arguments.text) {
    const StudyHeader& header = reader.header();
    std::cout << (header.is_single_run ? FormatScenario(header.study.base) : header.study.text);
  } else if (arguments.json) {
    std::cout << InfoJson(reader).dump(2) << '\n';
  } else {
    PrintLines(InfoJson(reader));
  }
}

}  // namespace

void AddInfoCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("info", "What a results file holds and how it was made");
  auto arguments = std::make_shared<InfoArguments>();
  command->add_option("FILE", arguments->file, "results file (.h5)")->required();
  command->add_flag("--text", arguments->text,
                    "print the study file it was made from; of a run the scenario that ran");
  AddJsonFlag(*command, arguments->json);
  command->footer(kFooter);
  command->callback([arguments, &call] {
    RunCommand(*arguments);
    call.exit_code = kDone;
  });
}

}  // namespace footfall
