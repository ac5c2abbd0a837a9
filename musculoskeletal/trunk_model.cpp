#include "musculoskeletal/trunk_model.h"

#include <cmath>
#include <stdexcept>
#include <string>

#include "musculoskeletal/abdominal_pressure.h"
#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/muscle_table.h"
#include "musculoskeletal/muscle_tone.h"

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

double CalcSideStrength(const CoreParameters& core, TrunkGroup group, Side side) {
  const double half = side == Side::kRight ? 0.5 : -0.5;
  const double deep = group == TrunkGroup::kDeep ? core.deep_imbalance : 0;
  return (1 + half * core.side_imbalance) * (1 + half * deep);
}

/// Sine of the angle between a muscle's pull at its origin and the vertical, in `standing`.
double CalcSineToVertical(const Muscle& muscle, const Kinematics& standing) {
  PathGeometry path;
  CalcPathGeometry(muscle.path, standing, path);
  const Vector3d& pull = path.loads[0].f_G;
  return std::hypot(pull.x(), pull.z()) / pull.norm();
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
                                       {"longissimus_thoracis_pars_lumborum", TrunkGroup::kDeep},
                                       {"iliocostalis_lumborum_pars_lumborum", TrunkGroup::kDeep},
                                       {"longissimus", TrunkGroup::kSuperficial},
                                       {"iliocostalis", TrunkGroup::kSuperficial},
                                       {"latissimus", TrunkGroup::kSuperficial},
                                       {"rectus_abdominis", TrunkGroup::kAbdominal},
                                       {"external_oblique", TrunkGroup::kAbdominal},
                                       {"internal_oblique", TrunkGroup::kAbdominal},
                                       {"transversus_abdominis", TrunkGroup::kAbdominal}};
  for (const Entry& entry : kEntries) {
    if (muscle_group.starts_with(entry.prefix)) {
      return entry.group;
    }
  }
  throw std::out_of_range("no trunk group for muscle group " + std::string(muscle_group));
}

TrunkModel BuildTrunk(const BodyModel& body, const RunnerParameters& runner,
                      const CoreParameters& core, const PostureParameters& posture,
                      const SpineParameters& spine, const ModelConstants& model) {
  TrunkModel trunk;
  trunk.model = model;
  trunk.recruitment_exponent = core.recruitment_exponent;
  trunk.rate_limited = core.activation_rate != "free";
  trunk.muscles =
      BuildMuscles(BuildEmbeddedMuscleTables("trunk_muscles.csv"), body, runner, kTrunkTableHeight);
  trunk.height_ratio = runner.height / kTrunkTableHeight;
  Kinematics standing;
  CalcKinematics(body, BuildZeroState(body), standing);
  for (Muscle& muscle : trunk.muscles) {
    const TrunkGroup group = FindTrunkGroup(muscle.group);
    muscle.max_isometric_force *= CalcRunnerStrength(runner) * CalcGroupStrength(core, group) *
                                  CalcSideStrength(core, group, muscle.side) *
                                  model.trunk_tension_scale;
    muscle.passive_share = model.trunk_passive_scale * kTrunkPassiveShare;
    trunk.lowest_activation.push_back(CalcTone(core, muscle, true));
    trunk.effort_weight.push_back(CalcPressureEffort(muscle, model));
    trunk.pressure_gain.push_back(
        CalcPressureGain(muscle, CalcSineToVertical(muscle, standing), trunk.height_ratio, model));
  }
  trunk.levels = BuildLumbarLevels(body, runner, spine);
  for (std::size_t k = 0; k < trunk.levels.size(); ++k) {
    trunk.neutral_angle[k] = posture.lumbar_lordosis * trunk.levels[k].flexion_share;
  }
  return trunk;
}

}  // namespace footfall
