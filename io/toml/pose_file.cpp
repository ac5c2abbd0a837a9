#include "io/toml/pose_file.h"

#include "io/text_file.h"
#include "io/toml/toml_tree.h"

namespace footfall {

PoseScenario ReadPose(const std::string& path) { return ParsePose(ReadTextFile(path), path); }

PoseScenario ParsePose(const std::string& text, const std::string& file) {
  const toml::table tree = ParseToml(text, file);
  Problems problems(file);
  PoseScenario scenario;
  if (const toml::node* title = tree.get("title")) {
    scenario.title = TakeText("title", *title, problems).value_or("");
  }
  TakeConditions(tree, {"title"}, scenario.conditions, problems);
  problems.ThrowIfAny();
  return scenario;
}

}  // namespace footfall
