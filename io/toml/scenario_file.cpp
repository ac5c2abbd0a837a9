#include "io/toml/scenario_file.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "io/text_file.h"
#include "io/toml/run_table.h"
#include "io/toml/toml_tree.h"

namespace footfall {
namespace {

/// A JSON string is a TOML basic string.
std::string Quote(const std::string& text) { return nlohmann::json(text).dump(); }

/// Writes one group's fields as lines of TOML.
class LineWriter {
 public:
  explicit LineWriter(std::string& text) : text_(text) {}
  void operator()(const Quantity& info, double si) {
    text_ += fmt::format("{} = {:.15g}  # {}\n", info.name, si / UnitToSi(info.unit), info.unit);
  }
  void operator()(const Choice& info, const std::string& level) {
    text_ += fmt::format("{} = {}\n", info.name, Quote(level));
  }

 private:
  std::string& text_;
};

/// A study or a posture in a runner's place is told as such, not key by key.
void RefuseOtherKinds(const toml::table& tree, const std::string& file) {
  if (tree.contains("study") || tree.contains("factors")) {
    throw UserError({.what = "this is a study, not a runner",
                     .file = file,
                     .advice = "run it with 'footfall sweep'"});
  }
  if (tree.contains("pose")) {
    throw UserError({.what = "this is a posture, not a runner",
                     .file = file,
                     .advice = "solve it with 'footfall pose'"});
  }
}

}  // namespace

Scenario ReadScenario(const std::string& path) { return ParseScenario(ReadTextFile(path), path); }

Scenario ParseScenario(const std::string& text, const std::string& file) {
  const toml::table tree = ParseToml(text, file);
  RefuseOtherKinds(tree, file);
  Problems problems(file);
  Scenario scenario;
  if (const toml::node* title = tree.get("title")) {
    scenario.title = TakeText("title", *title, problems).value_or("");
  }
  TakeRunOptions(tree, scenario.options, problems);
  TakeConditions(tree, {"title", "run"}, scenario.conditions, problems);
  problems.ThrowIfAny();
  return scenario;
}

std::string FormatScenario(const Scenario& scenario) {
  std::string text = fmt::format("title = {}\n", Quote(scenario.title));
  Conditions::VisitGroups(scenario.conditions, [&](std::string_view group, const auto& parameters) {
    text += fmt::format("\n[{}]\n", group);
    std::decay_t<decltype(parameters)>::Visit(parameters, LineWriter(text));
  });
  text += fmt::format("\n[run]\nhold_seconds = {:.15g}  # s\nreplay_in_bullet = {}\n",
                      scenario.options.hold_seconds, scenario.options.replay_in_bullet);
  return text;
}

}  // namespace footfall
