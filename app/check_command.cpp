#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <memory>

#include "app/command.h"
#include "app/common.h"
#include "app/run_json.h"
#include "app/text_table.h"
#include "io/hdf5/layout.h"
#include "io/hdf5/study_reader.h"

namespace footfall {
namespace {

constexpr const char* kFooter =
    "Examples:\n"
    "  footfall check run.h5\n"
    "  footfall check study.h5 --json\n"
    "Exit code 3 where a stored run fails a gate or cannot run; runs that are still to be done are "
    "no\n"
    "failure: 'footfall info FILE --json' counts them as not_run.";

/// Name and share of the limit of the gate that is nearest to failing, or fails most.
std::string FormatTightestGate(const std::vector<Gate>& gates) {
  const auto share = [](const Gate& gate) {
    return gate.limit > 0 ? gate.value / gate.limit : (gate.Passed() ? 0 : 1e9);
  };
  const auto tightest = std::max_element(gates.begin(), gates.end(),
                                         [&](auto& a, auto& b) { return share(a) < share(b); });
  return tightest == gates.end()
             ? ""
             : fmt::format("{} {} of {}", tightest->name, FormatNumber(tightest->value),
                           FormatOutput(tightest->limit, tightest->unit));
}

/// Every run with all its gates.
nlohmann::ordered_json RunsJson(const StudyReader& reader) {
  auto runs = nlohmann::ordered_json::array();
  for (int run = 0; run < reader.NumRuns(); ++run) {
    const RunState state = reader.ReadState(run);
    const RunResult result = reader.ReadNumbers(run);
    runs.push_back({{"run", run},
                    {"status", StateName(state)},
                    {"reason", result.reason},
                    {"gates", GatesJson(result.gates)}});
  }
  return runs;
}

/// A line per run.
void PrintTable(const StudyReader& reader) {
  TextTable table({">run", "status", "tightest gate", "reason"});
  for (int run = 0; run < reader.NumRuns(); ++run) {
    const RunState state = reader.ReadState(run);
    const RunResult result = reader.ReadNumbers(run);
    table.AddRow({std::to_string(run), StateName(state), FormatTightestGate(result.gates),
                  state == RunState::kNotRun ? "" : result.reason});
  }
  std::cout << table.Format();
}

/// Runs that are not made yet are no failure: a growing study can be checked.
ExitCode RunCommand(const std::string& file, bool json) {
  const StudyReader reader(file);
  if (json) {
    std::cout << nlohmann::ordered_json{{"file", file}, {"runs", RunsJson(reader)}}.dump(2) << '\n';
  } else {
    PrintTable(reader);
  }
  const auto states = reader.ReadResults().states;
  const bool all_sound = std::all_of(states.begin(), states.end(), [](RunState state) {
    return state == RunState::kOk || state == RunState::kNotRun;
  });
  return all_sound ? kDone : kFailedGates;
}

}  // namespace

void AddCheckCommand(CLI::App& program, Call& call) {
  auto* command = program.add_subcommand("check", "Credibility gates, run by run");
  auto file = std::make_shared<std::string>();
  auto json = std::make_shared<bool>(false);
  command->add_option("FILE", *file, "results file (.h5)")->required();
  AddJsonFlag(*command, *json);
  command->footer(kFooter);
  command->callback([file, json, &call] { call.exit_code = RunCommand(*file, *json); });
}

}  // namespace footfall
