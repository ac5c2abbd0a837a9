#include "io/toml/run_table.h"

#include <fmt/format.h>

#include "io/toml/toml_tree.h"
#include "scenarios/catalogue.h"

namespace footfall {
namespace {

void TakeHold(const toml::node& node, RunOptions& options, Problems& problems) {
  Factor hold;  // read as any quantity is, but no factor
  hold.key = std::string("run.hold_seconds");
  hold.unit = std::string("s");
  hold.range = {0, kLongestHold};
  hold.default_si = 0;
  if (const auto text = TakeScalar(hold.key, node, problems)) {
    problems.Try([&] {
      options.hold_seconds = ParseQuantity(hold, *text, {problems.file(), LineOf(node)});
    });
  }
}

void TakeReplay(const toml::node& node, RunOptions& options, Problems& problems) {
  if (const auto replay = node.value_exact<bool>()) {
    options.replay_in_bullet = *replay;
    return;
  }
  auto mistake = Mistake("wrong type", "run.replay_in_bullet", node);
  mistake.allowed = "true, false";
  problems.Add(mistake);
}

}  // namespace

void TakeRunOptions(const toml::table& tree, RunOptions& options, Problems& problems) {
  const toml::node* run = tree.get("run");
  if (run == nullptr) {
    return;
  }
  if (!run->is_table()) {
    auto mistake = Mistake("wrong type", "run", *run);
    mistake.advice = "write a group: [run]";
    problems.Add(mistake);
    return;
  }
  for (const auto& [name, node] : *run->as_table()) {
    if (name == "hold_seconds") {
      TakeHold(node, options, problems);
    } else if (name == "replay_in_bullet") {
      TakeReplay(node, options, problems);
    } else {
      auto mistake = Mistake("unknown key", fmt::format("run.{}", name.str()), node);
      mistake.allowed = "hold_seconds, replay_in_bullet";
      problems.Add(mistake);
    }
  }
}

}  // namespace footfall
