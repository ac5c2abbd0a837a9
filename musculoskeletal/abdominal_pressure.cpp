#include "musculoskeletal/abdominal_pressure.h"

namespace footfall {
namespace {

/// eta of a muscle group.
double FindPressureShare(const std::string& group) {
  if (group == "transversus_abdominis") {
    return 1;
  }
  return group == "external_oblique" || group == "internal_oblique" ? kObliquePressureShare : 0;
}

}  // namespace

double CalcPressureGain(const Muscle& muscle, double sin_theta, double height_ratio) {
  const double wall = 2 * kAbdominalRadius * kAbdominalHeight * height_ratio * height_ratio;
  return FindPressureShare(muscle.group) * sin_theta / wall;
}

double CalcPressureEffort(const Muscle& muscle) {
  return muscle.group == "transversus_abdominis" ? kPressureEffort : 1;
}

}  // namespace footfall
