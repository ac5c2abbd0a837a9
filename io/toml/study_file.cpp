#include "io/toml/study_file.h"

#include <algorithm>
#include <filesystem>
#include <limits>

#include "io/text_file.h"
#include "io/toml/factor_table.h"
#include "io/toml/run_table.h"
#include "io/toml/scenario_file.h"
#include "io/toml/toml_tree.h"
#include "scenarios/catalogue.h"
#include "scenarios/check_study.h"
#include "scenarios/designs.h"

namespace footfall {
namespace {

/// A file beside the study, or groups of parameters.
void TakeBase(const toml::table& tree, Study& study, Problems& problems) {
  const toml::node* base = tree.get("base");
  if (base == nullptr) {
    return;
  }
  if (const toml::table* groups = base->as_table()) {
    TakeConditions(*groups, {}, study.base.conditions, problems);
  } else if (const auto name = TakeText("base", *base, problems)) {
    problems.Try([&] {
      const auto folder = std::filesystem::path(study.file).parent_path();
      study.base = ReadScenario((folder / *name).string());
    });
  }
}

/// The name of a design; the mistake gets its line here.
void TakeDesign(const toml::node& node, Study& study, Problems& problems) {
  if (const auto name = TakeText("study.design", node, problems)) {
    problems.Try([&] {
      try {
        study.design = DesignFromName(*name);
      } catch (const UserError& error) {
        UserErrorFields fields = error.fields();
        fields.line = LineOf(node);
        throw UserError(fields);
      }
    });
  }
}

/// Whether the outputs exist is checked with the rest of the study.
void TakeOutputs(const toml::node& node, Study& study, Problems& problems) {
  const toml::array* names = node.as_array();
  if (names == nullptr) {
    auto mistake = Mistake("wrong type", "study.outputs", node);
    mistake.advice = "give a list of names";
    problems.Add(mistake);
    return;
  }
  for (const toml::node& name : *names) {
    if (auto text = TakeText("study.outputs", name, problems)) {
      study.outputs.push_back(std::move(*text));
    }
  }
}

/// One entry of [study].
void TakeStudyKey(std::string_view name, const toml::node& node, Study& study, Problems& problems) {
  const std::string key = "study." + std::string(name);
  if (name == "design") {
    TakeDesign(node, study, problems);
  } else if (name == "samples") {
    study.samples =
        static_cast<int>(TakeInteger(key, node, 1, kMaxRuns, problems).value_or(study.samples));
  } else if (name == "levels") {
    study.levels =
        static_cast<int>(TakeInteger(key, node, 2, 100, problems).value_or(study.levels));
  } else if (name == "seed") {
    study.seed = static_cast<std::uint64_t>(
        TakeInteger(key, node, 0, std::numeric_limits<std::int64_t>::max(), problems).value_or(1));
  } else if (name == "outputs") {
    TakeOutputs(node, study, problems);
  } else {
    auto mistake = Mistake("unknown key", key, node);
    mistake.allowed = "design, samples, levels, seed, outputs";
    problems.Add(mistake);
  }
}

/// The group [study]: how runs are laid out.
void TakeStudyTable(const toml::table& tree, Study& study, Problems& problems) {
  const toml::node* node = tree.get("study");
  if (node == nullptr) {
    return;
  }
  if (!node->is_table()) {
    auto mistake = Mistake("wrong type", "study", *node);
    mistake.advice = "write a group: [study]";
    problems.Add(mistake);
    return;
  }
  for (const auto& [name, entry] : *node->as_table()) {
    TakeStudyKey(name.str(), entry, study, problems);
  }
}

/// A group of parameters at the top of a study is a common slip, so it gets its own advice.
void RefuseOtherKeys(const toml::table& tree, Problems& problems) {
  constexpr std::string_view kKnown[] = {"title", "base", "run", "study", "factors"};
  for (const auto& [name, node] : tree) {
    if (std::find(std::begin(kKnown), std::end(kKnown), name.str()) != std::end(kKnown)) {
      continue;
    }
    UserErrorFields mistake{.what = "unknown key",
                            .line = LineOf(node),
                            .key = std::string(name.str()),
                            .allowed = "title, base, run, study, factors"};
    if (node.is_table()) {
      mistake.advice = "conditions of the base go into [base." + mistake.key + "]";
    }
    problems.Add(mistake);
  }
}

}  // namespace

Study ReadStudy(const std::string& path) { return ParseStudy(ReadTextFile(path), path); }

Study ParseStudy(const std::string& text, const std::string& file) {
  const toml::table tree = ParseToml(text, file);
  Problems problems(file);
  Study study;
  study.file = file;
  study.text = text;
  if (const toml::node* title = tree.get("title")) {
    study.title = TakeText("title", *title, problems).value_or("");
  }
  TakeBase(tree, study, problems);
  TakeRunOptions(tree, study.base.options, problems);
  TakeStudyTable(tree, study, problems);
  study.factors = tree.contains("factors") ? TakeFactors(*tree.get("factors"), problems)
                                           : ListPopulationFactors();
  RefuseOtherKeys(tree, problems);
  // That no factor is left is no news where each was refused already.
  if (!study.factors.empty() || problems.IsEmpty()) {
    for (const UserErrorFields& problem : FindStudyProblems(study)) {
      problems.Add(problem);
    }
  }
  problems.ThrowIfAny();
  return study;
}

std::vector<StudyFactor> ListPopulationFactors() {
  std::vector<StudyFactor> factors;
  for (const Factor& factor : FactorCatalogue()) {
    const bool one_foot = factor.group == "foot_r" || factor.group == "foot_l";
    if (factor.population.Exists() && !one_foot) {
      const double to_si = UnitToSi(factor.unit);
      factors.push_back({.key = factor.key,
                         .low = factor.population.low * to_si,
                         .high = factor.population.high * to_si,
                         .levels = {},
                         .line = 0});
    }
  }
  return factors;
}

}  // namespace footfall
