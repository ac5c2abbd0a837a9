#include "musculoskeletal/trunk_model.h"

#include <cmath>
#include <stdexcept>
#include <string>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/muscle_table.h"

namespace footfall {
namespace {

double CalcGroupStrength(const CoreParameters& core, TrunkGroup group) {
  switch (group) {
    case TrunkGroup::kDeep:
      return core.deep_strength;
    case TrunkGroup::kSuperficial:
      return core.superficial_strength;
    case TrunkGroup::kAbdominal:
      return core.abdominal_strength;
  }
  throw std::logic_error("unknown trunk group");
}

double CalcRunnerStrength(const RunnerParameters& runner) {
  const double by_mass = std::pow(runner.mass / kTrunkTableMass, 2.0 / 3.0);
  return runner.sex == "female" ? kWomenStrength * by_mass : by_mass;
}

double CalcSideStrength(const CoreParameters& core, Side side) {
  return 1 + (side == Side::kRight ? 0.5 : -0.5) * core.side_imbalance;
}

}  // namespace

TrunkGroup FindTrunkGroup(std::string_view muscle_group) {
  struct Entry {
    std::string_view prefix;
    TrunkGroup group;
  };
  static constexpr Entry kEntries[] = {{"multifidus", TrunkGroup::kDeep},
                                       {"quadratus_lumborum", TrunkGroup::kDeep},
                                       {"psoas", TrunkGroup::kDeep},
                                       {"longissimus", TrunkGroup::kSuperficial},
                                       {"iliocostalis", TrunkGroup::kSuperficial},
                                       {"latissimus", TrunkGroup::kSuperficial},
                                       {"rectus_abdominis", TrunkGroup::kAbdominal},
                                       {"external_oblique", TrunkGroup::kAbdominal},
                                       {"internal_oblique", TrunkGroup::kAbdominal}};
  for (const Entry& entry : kEntries) {
    if (muscle_group.starts_with(entry.prefix)) {
      return entry.group;
    }
  }
  throw std::out_of_range("no trunk group for muscle group " + std::string(muscle_group));
}

TrunkModel BuildTrunk(const BodyModel& body, const RunnerParameters& runner,
                      const CoreParameters& core, const PostureParameters& posture) {
  TrunkModel trunk;
  trunk.muscles =
      BuildMuscles(BuildEmbeddedMuscleTables("trunk_muscles.csv"), body, runner, kTrunkTableHeight);
  for (Muscle& muscle : trunk.muscles) {
    muscle.max_isometric_force *= CalcRunnerStrength(runner) *
                                  CalcGroupStrength(core, FindTrunkGroup(muscle.group)) *
                                  CalcSideStrength(core, muscle.side);
  }
  trunk.levels = BuildLumbarLevels(body, runner);
  for (std::size_t k = 0; k < trunk.levels.size(); ++k) {
    trunk.neutral_angle[k] = posture.lumbar_lordosis * trunk.levels[k].flexion_share;
  }
  trunk.co_contraction = core.co_contraction;
  trunk.height_ratio = runner.height / kTrunkTableHeight;
  return trunk;
}

double CalcMeanActivation(const TrunkModel& trunk, const VectorXd& activations,
                          std::string_view group_prefix) {
  double sum = 0;
  double weight = 0;
  for (std::size_t i = 0; i < trunk.muscles.size(); ++i) {
    const Muscle& muscle = trunk.muscles[i];
    if (!muscle.group.starts_with(group_prefix)) {
      continue;
    }
    sum += muscle.max_isometric_force * activations(static_cast<Eigen::Index>(i));
    weight += muscle.max_isometric_force;
  }
  return weight > 0 ? sum / weight : 0;
}

}  // namespace footfall
