#include "musculoskeletal/elastic_tendon.h"

#include <algorithm>
#include <cmath>

#include "musculoskeletal/hill_curves.h"
#include "musculoskeletal/tendon.h"

namespace footfall {
namespace {

constexpr double kShortest = 0.01;   // of l_opt
constexpr double kTolerance = 1e-9;  // m
constexpr int kDoublings = 40, kIterations = 60;

FiberState PlaceFiber(const Muscle& muscle, double along, double speed) {
  return CalcRigidTendonFiber(muscle, muscle.tendon_slack_length + along, speed);
}

/// Root of a function that rises with x, between two places where its sign differs.
template <class Function>
double FindRoot(Function&& f, double low, double f_low, double high, double f_high) {
  for (int i = 0; i < kIterations && high - low > kTolerance; ++i) {
    const double x = (low * f_high - high * f_low) / (f_high - f_low);
    const double y = f(x);
    if (std::abs(y) < 1e-9) {
      return x;
    }
    if (y < 0) {
      low = x;
      f_low = y;
      f_high *= 0.5;  // the end that stays counts half
    } else {
      high = x;
      f_high = y;
      f_low *= 0.5;
    }
  }
  return 0.5 * (low + high);
}

}  // namespace

double CalcFiberPull(const Muscle& muscle, double along, double speed, double activation) {
  const MuscleForceRange range = CalcForceRange(muscle, PlaceFiber(muscle, along, speed));
  return activation * range.active + range.passive;
}

double CalcTendonPull(const Muscle& muscle, double path_length, double along) {
  return muscle.max_isometric_force *
         CalcTendonForceLength((path_length - along) / muscle.tendon_slack_length,
                               muscle.tendon_strain);
}

double StepFiber(const Muscle& muscle, double path_length, double activation, double along,
                 double time) {
  const auto excess = [&](double x) {
    return CalcFiberPull(muscle, x, (x - along) / time, activation) -
           CalcTendonPull(muscle, path_length, x);
  };
  const double least = kShortest * muscle.optimal_fiber_length;
  double reach = std::min(0.25 * kMaxFiberSpeed * time, 0.02) * muscle.optimal_fiber_length;
  double low = std::max(along, least), high = low;
  double f_low = excess(low), f_high = f_low;
  for (int i = 0; i < kDoublings && f_low > 0 && low > least; ++i, reach *= 2) {
    high = low;
    f_high = f_low;
    low = std::max(low - reach, least);
    f_low = excess(low);
  }
  for (int i = 0; i < kDoublings && f_high < 0; ++i, reach *= 2) {
    low = high;
    f_low = f_high;
    high += reach;
    f_high = excess(high);
  }
  return f_low >= 0 ? low : FindRoot(excess, low, f_low, high, f_high);
}

double CalcActivationOfPull(const Muscle& muscle, double along, double speed, double tension) {
  const MuscleForceRange range = CalcForceRange(muscle, PlaceFiber(muscle, along, speed));
  return range.active > 0 ? (tension - range.passive) / range.active : 0;
}

}  // namespace footfall
