#include "scenarios/study.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "musculoskeletal/user_error.h"
#include "scenarios/catalogue.h"

namespace footfall {
namespace {

constexpr std::array kDesigns = {Design::kOneAtATime, Design::kMorris,    Design::kLatinHypercube,
                                 Design::kSobol,      Design::kFactorial, Design::kPaired};

}  // namespace

/// Names are those of study files; they are stored in result files too, so they must not change.
const char* DesignName(Design design) {
  switch (design) {
    case Design::kOneAtATime:
      return "one_at_a_time";
    case Design::kMorris:
      return "morris";
    case Design::kLatinHypercube:
      return "latin_hypercube";
    case Design::kSobol:
      return "sobol";
    case Design::kFactorial:
      return "factorial";
    case Design::kPaired:
      return "paired";
  }
  return "";
}

Design DesignFromName(std::string_view name) {
  std::vector<std::string_view> names;
  for (const Design design : kDesigns) {
    names.emplace_back(DesignName(design));
    if (names.back() == name) {
      return design;
    }
  }
  throw UserError({.what = "no such design",
                   .key = "study.design",
                   .value = std::string(name),
                   .allowed = fmt::format("{}", fmt::join(names, ", "))});
}

bool IsNuisance(const Study& study, std::string_view key) {
  const Factor* factor = FindFactor(key);
  return (factor != nullptr && factor->IsNuisance()) ||
         std::find(study.nuisance.begin(), study.nuisance.end(), key) != study.nuisance.end();
}

int CountBatches(const Study& study) {
  return study.until == study.until ? std::max(1, study.max_samples / study.samples) : 1;
}

RunState StateOf(RunStatus status) {
  switch (status) {
    case RunStatus::kOk:
      return RunState::kOk;
    case RunStatus::kFailedGates:
      return RunState::kFailedGates;
    case RunStatus::kCannotRun:
      break;
  }
  return RunState::kCannotRun;
}

const StudyFactor* FindStudyFactor(const Study& study, std::string_view key) {
  const auto& factors = study.factors;
  const auto found = std::find_if(factors.begin(), factors.end(),
                                  [&](const StudyFactor& f) { return f.key == key; });
  return found == factors.end() ? nullptr : &*found;
}

}  // namespace footfall
