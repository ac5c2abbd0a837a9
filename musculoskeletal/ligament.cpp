#include "musculoskeletal/ligament.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;
constexpr double kFullFlexion = 45 * kDegree;

/// One group of posterior ligaments.
struct Ligament {
  double share;       ///< of the ligaments' moment at full flexion
  double engagement;  ///< rad of lumbar flexion
  double arm;         ///< m behind the disc's centre
};

constexpr Ligament kLigaments[] = {{39.0 / 71, 0, 0.036},             // capsules
                                   {19.0 / 71, 15 * kDegree, 0.052},  // inter-, supraspinous
                                   {13.0 / 71, 0, 0.032}};            // flava

}  // namespace

LigamentLoad CalcLigamentLoad(double flexion) {
  constexpr double kScale = kLigamentAngleDeg * kDegree;
  LigamentLoad load;
  for (const Ligament& ligament : kLigaments) {
    const double stretch = flexion - ligament.engagement;
    if (stretch <= 0) {
      continue;
    }
    const double unit = kLigamentMoment * ligament.share /
                        std::expm1((kFullFlexion - ligament.engagement) / kScale);
    const double moment = unit * std::expm1(stretch / kScale);
    load.moment += moment;
    load.stiffness += (moment + unit) / kScale;
    load.tension += moment / ligament.arm;
  }
  return load;
}

}  // namespace footfall
