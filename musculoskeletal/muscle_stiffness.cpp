#include "musculoskeletal/muscle_stiffness.h"

#include <algorithm>

#include "musculoskeletal/hill_curves.h"
#include "musculoskeletal/tendon.h"

namespace footfall {
namespace {

/// Central difference of a curve of Hill's.
template <class Curve>
double CalcSlope(Curve curve, double at) {
  constexpr double kStep = 1e-4;
  return (curve(at + kStep) - curve(at - kStep)) / (2 * kStep);
}

}  // namespace

PathImpedance CalcPathImpedance(const Muscle& muscle, const FiberState& fiber, double activation,
                                double tension, const ModelConstants& model) {
  const double F0 = muscle.max_isometric_force, optimal = muscle.optimal_fiber_length;
  const MuscleForceRange range = CalcForceRange(muscle, fiber);
  const double short_range = model.short_range_stiffness_scale * kShortRangeStiffness * activation *
                             range.active / optimal;
  const double passive =
      CalcSlope([&](double length) { return CalcPassiveFiberForce(muscle, length); },
                fiber.norm_fiber_length) /
      optimal;
  const double fibre = short_range + passive;
  const double viscous = F0 * activation * CalcActiveForceLength(fiber.norm_fiber_length) *
                         CalcSlope(CalcForceVelocity, fiber.norm_fiber_velocity) /
                         (kMaxFiberSpeed * optimal);
  const double tendon = CalcTendonStiffness(muscle, std::max(tension, 0.0));
  const double share = tendon / (fibre + tendon);
  return {.stiffness = fibre * share, .damping = viscous * share * share};
}

}  // namespace footfall
