#include "musculoskeletal/lower_limb_model.h"

#include <cmath>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/muscle_table.h"
#include "musculoskeletal/muscle_tone.h"

namespace footfall {

LowerLimbModel BuildLowerLimbs(const BodyModel& body, const RunnerParameters& runner,
                               const CoreParameters& core, const ModelConstants& model) {
  LowerLimbModel limbs;
  limbs.muscles =
      BuildMuscles(BuildEmbeddedMuscleTables("leg_muscles.csv"), body, runner, kLegTableHeight);
  const double sex = runner.sex == "female" ? kWomenLegStrength : 1;
  const double strength =
      sex * std::pow(runner.mass / kLegTableMass, 2.0 / 3.0) * model.leg_tension_scale;
  limbs.capsules = BuildHipCapsules(body);
  limbs.rate_limited = core.activation_rate == "limited";
  const LinkTree tree(body);
  for (Muscle& muscle : limbs.muscles) {
    limbs.table_force.push_back(muscle.max_isometric_force);
    muscle.max_isometric_force *= strength;
    limbs.lowest_activation.push_back(CalcTone(core, muscle, false));
    if (muscle.group == "hamstrings") {
      muscle.passive_length = 1 + core.hamstring_length;
    }
    limbs.crossed.push_back(FindCrossedCoordinates(body, tree, muscle.path));
  }
  return limbs;
}

void CalcLimbGeometry(const BodyModel& body, const LinkTree& tree, const LowerLimbModel& limbs,
                      const Kinematics& kinematics, LimbGeometry& geometry,
                      const CoordinateSet& moved) {
  const auto n = static_cast<Eigen::Index>(limbs.muscles.size());
  if (geometry.arm.cols() != n || geometry.arm.rows() != body.NumCoordinates()) {
    geometry.length.resize(n);
    geometry.arm.setZero(body.NumCoordinates(), n);
  }
  PathGeometry path;
  for (Eigen::Index i = 0; i < n; ++i) {
    const auto index = static_cast<std::size_t>(i);
    if (!IsAnyIn(limbs.crossed[index], moved)) {
      continue;
    }
    CalcPathGeometry(limbs.muscles[index].path, kinematics, path);
    geometry.length(i) = path.length;
    for (const int c : limbs.crossed[index]) {
      geometry.arm(c, i) = CalcMomentArm(body, tree, kinematics, path, c);
    }
  }
}

}  // namespace footfall
