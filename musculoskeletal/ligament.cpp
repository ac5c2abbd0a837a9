#include "musculoskeletal/ligament.h"

#include <algorithm>
#include <cmath>

#include "musculoskeletal/degree.h"

namespace footfall {
namespace {

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

LigamentLoad CalcLigamentLoad(double flexion, const ModelConstants& model) {
  const double scale = model.ligament_angle_scale * kLigamentAngleDeg * kDegree;
  const double full_moment = model.ligament_moment_scale * kLigamentMoment;
  LigamentLoad load;
  for (const Ligament& ligament : kLigaments) {
    const double stretch = flexion - ligament.engagement;
    if (stretch <= 0) {
      continue;
    }
    const double unit =
        full_moment * ligament.share / std::expm1((kFullFlexion - ligament.engagement) / scale);
    const double moment = unit * std::expm1(stretch / scale);
    load.moment += moment;
    load.stiffness += (moment + unit) / scale;
    load.tension += moment / ligament.arm;
  }
  return load;
}

}  // namespace footfall
