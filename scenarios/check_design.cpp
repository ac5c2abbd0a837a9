#include "scenarios/check_design.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "scenarios/assignment.h"
#include "scenarios/catalogue.h"
#include "scenarios/population.h"
#include "scenarios/runner_draws.h"

namespace footfall {
namespace {

using Found = std::vector<UserErrorFields>;

/// Two samples are the fewest that vary anything; what a ranking needs is more, and the ranking
/// says so.
void CheckSize(const Study& study, Found& found) {
  const bool is_factorial = study.design == Design::kFactorial;
  if (is_factorial && study.levels < 2) {
    found.push_back({.what = "too few levels",
                     .key = "study.levels",
                     .value = std::to_string(study.levels),
                     .allowed = "2 or more"});
  }
  const bool uses_samples = !is_factorial && study.design != Design::kOneAtATime;
  if (uses_samples && study.samples < 2) {
    found.push_back({.what = "too few samples",
                     .key = "study.samples",
                     .value = std::to_string(study.samples),
                     .allowed = "2 or more"});
  }
}

/// Levels of a factorial lie evenly between two ends, which a distribution does not have.
void CheckLevelsEven(const Study& study, Found& found) {
  for (const StudyFactor& factor : study.factors) {
    if (study.design == Design::kFactorial && !factor.normals.empty()) {
      found.push_back({.what = "a factorial lays its levels evenly and takes no distribution",
                       .line = factor.line,
                       .key = factor.key,
                       .advice = "give [low, high], or use latin_hypercube"});
    }
  }
}

/// One side of a correlation; empty text where it is a quantity of the study.
std::string FindFault(const Study& study, const std::string& key) {
  const StudyFactor* factor = FindStudyFactor(study, key);
  if (factor == nullptr) {
    return key + " is no factor of this study";
  }
  return factor->IsChoice() ? key + " is a choice: only quantities correlate" : "";
}

/// One correlation on its own.
void CheckCorrelation(const Study& study, const RankCorrelation& asked, Found& found) {
  UserErrorFields problem{.line = asked.line,
                          .key = asked.first + " with " + asked.second,
                          .value = fmt::format("{:g}", asked.value)};
  for (const std::string& key : {asked.first, asked.second}) {
    problem.what = FindFault(study, key);
    if (!problem.what.empty()) {
      found.push_back(problem);
      return;
    }
  }
  if (asked.first == asked.second) {
    problem.what = "a factor cannot be correlated with itself";
  } else if (!(asked.value > -1 && asked.value < 1)) {
    problem.what = "impossible correlation";
    problem.allowed = "between -1 and 1";
  } else {
    return;
  }
  found.push_back(problem);
}

/// The same two factors twice.
void CheckCorrelationsApart(const Study& study, Found& found) {
  std::set<std::pair<std::string, std::string>> seen;
  for (const RankCorrelation& asked : study.correlations) {
    if (!seen.insert(std::minmax(asked.first, asked.second)).second) {
      found.push_back({.what = "correlation given twice",
                       .line = asked.line,
                       .key = asked.first + " with " + asked.second});
    }
  }
}

bool AllowsDependence(Design design) {
  return design == Design::kLatinHypercube || design == Design::kPaired;
}

/// All correlations together: each alone may be possible and the whole not (a with b and c, b
/// against c).
void CheckCorrelations(const Study& study, Found& found) {
  const std::size_t before = found.size();
  for (const RankCorrelation& asked : study.correlations) {
    CheckCorrelation(study, asked, found);
  }
  CheckCorrelationsApart(study, found);
  if (found.size() == before && !study.correlations.empty() &&
      !IsPossibleCorrelation(BuildNormalCorrelation(study))) {
    found.push_back({.what = "impossible correlations: no population has all of them at once",
                     .key = "study.correlations",
                     .advice = "make some of them weaker"});
  }
  if (AreCorrelated(study) && !AllowsDependence(study.design)) {
    found.push_back({.what = "this design needs independent factors",
                     .key = "study.design",
                     .value = DesignName(study.design),
                     .allowed = "latin_hypercube or paired where factors go together"});
  }
}

void CheckNuisance(const Study& study, Found& found) {
  for (const std::string& key : study.nuisance) {
    if (FindStudyFactor(study, key) == nullptr) {
      found.push_back({.what = "no factor of this study", .key = "study.nuisance", .value = key});
    }
  }
}

/// Fields that both a condition and a factor set: the factor would undo the condition.
void CheckSideApart(const Study& study, const Assignment& setting, Found& found) {
  for (const StudyFactor& factor : study.factors) {
    const Factor* known = FindFactor(factor.key);
    const std::set<std::string> fields =
        known ? ListFields(*known, factor.levels) : std::set<std::string>{};
    const Factor* set = FindFactor(setting.key);
    for (const std::string& field :
         set ? ListFields(*set, {setting.text}) : std::set<std::string>{}) {
      if (fields.contains(field)) {
        found.push_back({.what = fmt::format("{} is varied as a factor too", field),
                         .line = setting.where.line,
                         .key = setting.key,
                         .advice = "keep it in the conditions or in the factors"});
        return;
      }
    }
  }
}

void CheckPair(const Study& study, Found& found) {
  if ((study.design == Design::kPaired) != (study.pair.size() == 2)) {
    found.push_back({.what = "a paired study compares two conditions",
                     .key = "pair",
                     .advice = "design = \"paired\" and two groups, such as [pair.trainer] and "
                               "[pair.minimal]"});
  }
  for (const PairSide& side : study.pair) {
    if (side.label.find('|') != std::string::npos) {
      found.push_back({.what = "a name with a bar in it", .key = "pair." + side.label});
    }
    if (side.settings.empty()) {
      found.push_back({.what = "the condition sets nothing", .key = "pair." + side.label});
    }
    Conditions conditions = study.base.conditions;
    const auto mistakes = TrySetParameters(conditions, side.settings);
    found.insert(found.end(), mistakes.begin(), mistakes.end());
    for (const Assignment& setting : side.settings) {
      CheckSideApart(study, setting, found);
    }
  }
}

void CheckPopulation(const Study& study, Found& found) {
  if (study.population.empty() || FindPopulation(study.population) != nullptr) {
    return;
  }
  std::vector<std::string_view> names;
  for (const Population& population : Populations()) {
    names.push_back(population.name);
  }
  found.push_back({.what = "no such population",
                   .key = "study.population",
                   .value = study.population,
                   .allowed = fmt::format("{}", fmt::join(names, ", "))});
}

void CheckUntil(const Study& study, Found& found) {
  const bool asked = study.until == study.until;
  if (asked && !(study.until > 0 && study.until < 1)) {
    found.push_back({.what = "out of range",
                     .key = "study.until",
                     .value = fmt::format("{:g}", study.until),
                     .allowed = "between 0 and 1, a share of the output's mean"});
  }
  if (asked != (study.max_samples > 0) || (asked && study.max_samples < study.samples)) {
    found.push_back({.what = "a study with `until` needs a cap, and only such a study",
                     .key = "study.max_samples",
                     .value = std::to_string(study.max_samples),
                     .allowed = fmt::format("{} (samples) or more", study.samples)});
  }
  const bool batches = study.design != Design::kFactorial && study.design != Design::kOneAtATime;
  if (asked && !batches) {
    found.push_back({.what = "this design cannot grow",
                     .key = "study.until",
                     .advice = "use latin_hypercube, sobol, morris or paired"});
  }
}

}  // namespace

std::vector<UserErrorFields> FindDesignProblems(const Study& study) {
  Found found;
  CheckSize(study, found);
  CheckLevelsEven(study, found);
  CheckPopulation(study, found);
  CheckCorrelations(study, found);
  CheckNuisance(study, found);
  CheckPair(study, found);
  CheckUntil(study, found);
  return found;
}

}  // namespace footfall
