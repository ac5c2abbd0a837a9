#include "musculoskeletal/abdominal_pressure.h"

namespace footfall {
namespace {

/// eta of a muscle group.
double FindPressureShare(const std::string& group, const ModelConstants& model) {
  if (group == "transversus_abdominis") {
    return 1;
  }
  return group == "external_oblique" || group == "internal_oblique"
             ? model.oblique_pressure_scale * kObliquePressureShare
             : 0;
}

}  // namespace

double CalcPressureGain(const Muscle& muscle, double sin_theta, double height_ratio,
                        const ModelConstants& model) {
  const double wall = 2 * model.wall_radius_scale * kAbdominalRadius * kAbdominalHeight *
                      height_ratio * height_ratio;
  return FindPressureShare(muscle.group, model) * sin_theta / wall;
}

double CalcPressureEffort(const Muscle& muscle, const ModelConstants& model) {
  return muscle.group == "transversus_abdominis" ? model.transversus_effort_scale * kPressureEffort
                                                 : 1;
}

}  // namespace footfall
