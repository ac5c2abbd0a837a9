#include "scenarios/validation/constant_sensitivity.h"

#include <fmt/format.h>

#include "scenarios/assignment.h"
#include "scenarios/catalogue.h"
#include "scenarios/validation/published_poses.h"
#include "sim/loads/outputs.h"
#include "sim/pose/solve_pose.h"
#include "sim/simulate.h"

namespace footfall {
namespace {

constexpr std::size_t kL4L5 = 1;
constexpr const char* kRunOutput = "l4l5_compression_peak";
/// Properties of a person, beside the constants of the model.
constexpr const char* kOtherKeys[] = {"core.deep_strength", "core.superficial_strength",
                                      "core.abdominal_strength", "core.co_contraction"};

/// Multiplies the default of a factor by `scale`.
template <class Groups>
void ScaleFactor(Groups& groups, const std::string& key, double scale) {
  if (!key.empty()) {
    const Factor& factor = GetFactor(key, CatalogueOf<Groups>());
    SetParameter(groups, key, fmt::format("{:.17g}", scale * factor.DefaultInUnit()));
  }
}

double CalcPoseLoad(const std::string& pose, const std::string& key, double scale) {
  PoseConditions conditions = GetPublishedPose(pose);
  ScaleFactor(conditions, key, scale);
  const PoseSolution solution = SolvePose(conditions);
  return solution.found ? solution.loads.force[kL4L5](0) : kNone;
}

double CalcRunLoad(double speed, const std::string& key, double scale) {
  Conditions conditions;
  conditions.gait.speed = speed;
  ScaleFactor(conditions, key, scale);
  const RunResult run = Simulate(conditions, {.replay_in_bullet = false});
  return run.status == RunStatus::kCannotRun
             ? kNone
             : run.outputs.at(static_cast<std::size_t>(FindOutput(kRunOutput)));
}

}  // namespace

double CalcCaseLoad(const SensitivityCase& sensitivity_case, const std::string& key, double scale) {
  return sensitivity_case.pose.empty() ? CalcRunLoad(sensitivity_case.speed, key, scale)
                                       : CalcPoseLoad(sensitivity_case.pose, key, scale);
}

std::vector<SensitivityCase> ListSensitivityCases() {
  return {{"standing", "standing"},
          {"bent forward 36 deg", "standing_flexed"},
          {"sitting slumped", "sitting_slumped"},
          {"20 kg at 60 cm", "holding_far"},
          {"lifting 20 kg stooped", "lifting_stooped"},
          {"running at 3.0 m/s", "", 3.0}};
}

std::vector<std::string> ListSensitivityKeys() {
  std::vector<std::string> keys;
  for (const Factor& factor : FactorCatalogue()) {
    if (factor.IsNuisance()) {
      keys.push_back(factor.key);
    }
  }
  keys.insert(keys.end(), std::begin(kOtherKeys), std::end(kOtherKeys));
  return keys;
}

SensitivityTable CalcConstantSensitivity(const std::function<void(const std::string&)>& say) {
  SensitivityTable table{ListSensitivityCases(), {}};
  for (const std::string& key : ListSensitivityKeys()) {
    const std::vector<double> none(table.cases.size(), kNone);
    table.rows.push_back({key, GetFactor(key).meaning, none, none});
  }
#pragma omp parallel for schedule(dynamic)
  for (SensitivityCase& entry : table.cases) {
    entry.base = CalcCaseLoad(entry, "", 1);
  }
#pragma omp parallel for schedule(dynamic)
  for (SensitivityRow& row : table.rows) {
#pragma omp critical(say)
    say(row.key);
    for (std::size_t i = 0; i < table.cases.size(); ++i) {
      const auto change = [&](double scale) {
        return 100 * (CalcCaseLoad(table.cases[i], row.key, scale) / table.cases[i].base - 1);
      };
      row.lower[i] = change(1 - kSensitivityStep);
      row.higher[i] = change(1 + kSensitivityStep);
    }
  }
  return table;
}

}  // namespace footfall
