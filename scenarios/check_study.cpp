#include "scenarios/check_study.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "scenarios/assignment.h"
#include "scenarios/check_design.h"
#include "scenarios/designs.h"
#include "sim/loads/outputs.h"

namespace footfall {
namespace {

/// Collects problems, each with the study's file in it.
class Problems {
 public:
  explicit Problems(const Study& study) : file_(study.file) {}

  void Add(UserErrorFields fields) {
    fields.file = file_;
    list_.push_back(std::move(fields));
  }
  std::vector<UserErrorFields> Take() { return std::move(list_); }

 private:
  std::string file_;
  std::vector<UserErrorFields> list_;
};

/// A problem with one entry of [factors], with the entry's line.
UserErrorFields About(const StudyFactor& asked, std::string what, std::string advice = {}) {
  return {
      .what = std::move(what), .line = asked.line, .key = asked.key, .advice = std::move(advice)};
}

/// A choice: at least two levels, each of the factor's own, none twice.
void CheckLevels(const StudyFactor& asked, const Factor& known, Problems& problems) {
  if (asked.levels.size() < 2) {
    auto problem = About(asked, "a choice needs at least two levels");
    problem.allowed = FormatRange(known);
    problems.Add(problem);
  }
  std::set<std::string> seen;
  for (const std::string& level : asked.levels) {
    const bool exists = std::count(known.levels.begin(), known.levels.end(), level) > 0;
    if (!exists || !seen.insert(level).second) {
      auto problem = About(asked, exists ? "level given twice" : "no such choice");
      problem.value = level;
      problem.allowed = FormatRange(known);
      problems.Add(problem);
    }
  }
}

/// A quantity: low below high, both physically valid.
void CheckRange(const StudyFactor& asked, const Factor& known, Problems& problems) {
  auto problem = About(asked, "");
  problem.value = FormatValue(known, asked.low) + " to " + FormatValue(known, asked.high);
  problem.unit = known.unit == "1" ? "" : known.unit;
  problem.allowed = FormatRange(known);
  if (!(asked.low < asked.high)) {
    problem.what = "empty range";
    problem.advice = "give the lower end first";
    problems.Add(problem);
  } else if (!IsInRange(known, asked.low) || !IsInRange(known, asked.high)) {
    problem.what = "out of range";
    problems.Add(problem);
  }
}

/// One entry on its own; the kind asked for must be the kind that the factor is.
void CheckFactor(const StudyFactor& asked, Problems& problems) {
  const Factor* known = FindFactor(asked.key);
  if (known == nullptr) {
    problems.Add(About(asked, "unknown factor", SuggestKey(asked.key)));
  } else if (known->IsChoice()) {
    CheckLevels(asked, *known, problems);
  } else if (asked.IsChoice()) {
    problems.Add(About(asked, "a quantity has a range, no levels", "give [low, high]"));
  } else {
    CheckRange(asked, *known, problems);
  }
}

/// All entries together: no field may be varied by two factors, or a row would set it twice and one
/// of the two columns would be a lie.
void CheckFieldsApart(const Study& study, Problems& problems) {
  std::map<std::string, std::string> set_by;
  for (const StudyFactor& asked : study.factors) {
    const Factor* known = FindFactor(asked.key);
    for (const std::string& field :
         known ? ListFields(*known, asked.levels) : std::set<std::string>{}) {
      const auto [other, is_new] = set_by.emplace(field, asked.key);
      if (!is_new) {
        problems.Add(About(asked, fmt::format("{} is already varied by {}", field, other->second),
                           "keep one of them"));
        break;
      }
    }
  }
}

/// Refuses a factorial that explodes before it is laid out.
void CheckCount(const Study& study, Problems& problems) {
  const double runs = CountRuns(study);
  if (runs > kMaxRuns) {
    problems.Add({.what = "too many runs",
                  .key = "study",
                  .value = fmt::format("{:.0f}", runs),
                  .allowed = fmt::format("at most {}", kMaxRuns),
                  .advice = "ask for fewer factors, samples or levels"});
  }
}

/// Outputs to rank must be rows of the table of outputs.
void CheckOutputs(const Study& study, Problems& problems) {
  for (const std::string& output : study.outputs) {
    if (FindOutput(output) < 0) {
      problems.Add({.what = "unknown output",
                    .key = "study.outputs",
                    .value = output,
                    .advice = "'footfall outputs' lists every output"});
    }
  }
}

}  // namespace

std::vector<UserErrorFields> FindStudyProblems(const Study& study) {
  Problems problems(study);
  if (study.factors.empty()) {
    problems.Add({.what = "the study has no factors", .advice = "list some under [factors]"});
  }
  for (const StudyFactor& factor : study.factors) {
    CheckFactor(factor, problems);
  }
  CheckFieldsApart(study, problems);
  for (const UserErrorFields& problem : FindDesignProblems(study)) {
    problems.Add(problem);
  }
  CheckOutputs(study, problems);
  auto found = problems.Take();
  if (found.empty()) {  // only a sound study can be counted
    CheckCount(study, problems);
    found = problems.Take();
  }
  return found;
}

void CheckStudy(const Study& study) {
  const std::vector<UserErrorFields> problems = FindStudyProblems(study);
  if (problems.size() == 1) {
    throw UserError(problems.front());
  }
  if (!problems.empty()) {
    std::string text = fmt::format("the study has {} mistakes", problems.size());
    for (const UserErrorFields& problem : problems) {
      text += "\n  " + UserError::FormatMessage(problem);
    }
    throw UserError(text);
  }
}

}  // namespace footfall
