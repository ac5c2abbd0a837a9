#include "musculoskeletal/tendon.h"

#include <algorithm>
#include <cmath>

namespace footfall {
namespace {

constexpr double kC1 = 0.2, kC2 = 0.995, kC3 = 0.25;

double CalcShape(double strain) { return std::log((1 + kC3) / kC1) / (strain + 1 - kC2); }

}  // namespace

double CalcTendonForceLength(double norm_length, double strain) {
  return std::max(0.0, kC1 * std::exp(CalcShape(strain) * (norm_length - kC2)) - kC3);
}

double CalcTendonLength(double norm_force, double strain) {
  return kC2 + std::log((std::max(norm_force, 0.0) + kC3) / kC1) / CalcShape(strain);
}

double CalcTendonStiffness(double norm_force, double strain) {
  return CalcShape(strain) * (std::max(norm_force, 0.0) + kC3);
}

double CalcTendonStretch(const Muscle& muscle, double tension) {
  const double norm_force = tension / muscle.max_isometric_force;
  return muscle.tendon_slack_length * (CalcTendonLength(norm_force, muscle.tendon_strain) - 1);
}

double CalcTendonStiffness(const Muscle& muscle, double tension) {
  return muscle.max_isometric_force / muscle.tendon_slack_length *
         CalcTendonStiffness(tension / muscle.max_isometric_force, muscle.tendon_strain);
}

FiberState CalcFiberBehindTendon(const Muscle& muscle, double length, double speed, double stretch,
                                 double stretch_speed) {
  return CalcRigidTendonFiber(muscle, length - stretch, speed - stretch_speed);
}

}  // namespace footfall
