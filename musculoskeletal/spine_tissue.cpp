#include "musculoskeletal/spine_tissue.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

/// Motion of the whole lumbar spine that a level's angle stands for.
double CalcWhole(double angle, double share) {
  return angle / (share > 0 ? share : kShareWithoutRhythm);
}

}  // namespace

TissueMoment CalcTissueMoment(const LumbarLevel& level, double neutral_angle,
                              const Vector3d& angles) {
  const double flexion = CalcWhole(neutral_angle - angles(0), level.flexion_share);
  TissueMoment tissue;
  tissue.moment(0) = kFlexionMoment * std::expm1(flexion / (kFlexionAngleDeg * kDegree));
  tissue.moment(1) = -kBendingStiffnessDeg / kDegree * CalcWhole(angles(1), level.bending_share);
  tissue.moment(2) = -kRotationStiffnessDeg / kDegree * CalcWhole(angles(2), level.rotation_share);
  tissue.ligament_tension = std::max(kLigamentShare * tissue.moment(0), 0.0) / kLigamentArm;
  return tissue;
}

double CalcAbdominalPressure(double moment) {
  return std::clamp(kPressureSlope * (std::abs(moment) - kPressureThreshold), 0.0, kPressureLimit);
}

}  // namespace footfall
