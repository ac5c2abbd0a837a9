#include "io/toml/study_file.h"

#include <algorithm>
#include <filesystem>

#include "io/text_file.h"
#include "io/toml/factor_table.h"
#include "io/toml/layout_table.h"
#include "io/toml/run_table.h"
#include "io/toml/scenario_file.h"
#include "io/toml/toml_tree.h"
#include "scenarios/catalogue.h"
#include "scenarios/check_study.h"

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
  constexpr std::string_view kKnown[] = {"title", "base", "run", "study", "pair", "factors"};
  for (const auto& [name, node] : tree) {
    if (std::find(std::begin(kKnown), std::end(kKnown), name.str()) != std::end(kKnown)) {
      continue;
    }
    UserErrorFields mistake{.what = "unknown key",
                            .line = LineOf(node),
                            .key = std::string(name.str()),
                            .allowed = "title, base, run, study, pair, factors"};
    if (node.is_table()) {
      mistake.advice = "conditions of the base go into [base." + mistake.key + "]";
    }
    problems.Add(mistake);
  }
}

/// Whether the file varies a key, rightly or wrongly.
bool IsListed(const toml::table& tree, const std::string& key) {
  const toml::table* factors = tree.get_as<toml::table>("factors");
  return factors != nullptr && (factors->contains(key) || factors->at_path(key));
}

/// Forgets correlations and nuisances of factors that were refused: that the study lacks them is
/// no second mistake.
void ForgetRefused(const toml::table& tree, Study& study) {
  const auto is_refused = [&](const std::string& key) {
    return FindStudyFactor(study, key) == nullptr && IsListed(tree, key);
  };
  std::erase_if(study.correlations, [&](const RankCorrelation& asked) {
    return is_refused(asked.first) || is_refused(asked.second);
  });
  std::erase_if(study.nuisance, is_refused);
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
  const Population* population = FindPopulation(study.population);
  study.factors = tree.contains("factors") ? TakeFactors(*tree.get("factors"), population, problems)
                                           : ListPopulationFactors(population);
  if (const toml::node* pair = tree.get("pair")) {
    study.pair = TakePair(*pair, problems);
  }
  for (const RankCorrelation& added : ListPopulationCorrelations(study)) {
    study.correlations.push_back(added);
  }
  ForgetRefused(tree, study);
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

std::vector<StudyFactor> ListPopulationFactors(const Population* population) {
  std::vector<StudyFactor> factors;
  for (const Factor& factor : FactorCatalogue()) {
    if (factor.population.Exists() && !IsOneSide(factor)) {
      const double to_si = UnitToSi(factor.unit);
      factors.push_back({.key = factor.key,
                         .low = factor.population.low * to_si,
                         .high = factor.population.high * to_si,
                         .levels = {},
                         .line = 0,
                         .normals = population ? BuildNormals(*population, factor)
                                               : std::vector<TruncatedNormal>{}});
    }
  }
  return factors;
}

}  // namespace footfall
