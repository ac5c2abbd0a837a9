#include "musculoskeletal/muscle.h"

#include <algorithm>
#include <cmath>

#include "musculoskeletal/hill_curves.h"

namespace footfall {

FiberState CalcRigidTendonFiber(const Muscle& muscle, double length, double speed) {
  constexpr double kShortest = 0.01;
  const double optimal = muscle.optimal_fiber_length;
  const double thickness = optimal * std::sin(muscle.pennation_angle_at_optimal);
  const double along = std::max(length - muscle.tendon_slack_length, kShortest * optimal);
  const double fiber = std::hypot(along, thickness);
  FiberState state;
  state.norm_fiber_length = fiber / optimal;
  state.cos_pennation = along / fiber;
  state.norm_fiber_velocity = state.cos_pennation * speed / (kMaxFiberSpeed * optimal);
  return state;
}

MuscleForceRange CalcForceRange(const Muscle& muscle, const FiberState& fiber) {
  const double along = muscle.max_isometric_force * fiber.cos_pennation;
  const double start = muscle.passive_start * muscle.passive_length;
  return {.active = along * CalcActiveForceLength(fiber.norm_fiber_length) *
                    CalcForceVelocity(fiber.norm_fiber_velocity),
          .passive = along * CalcPassiveForceLength(fiber.norm_fiber_length / start)};
}

}  // namespace footfall
