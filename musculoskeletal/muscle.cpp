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
  const double fiber = std::sqrt(along * along + thickness * thickness);
  FiberState state;
  state.norm_fiber_length = fiber / optimal;
  state.cos_pennation = along / fiber;
  state.norm_fiber_velocity = state.cos_pennation * speed / (kMaxFiberSpeed * optimal);
  return state;
}

double CalcPassiveFiberForce(const Muscle& muscle, double norm_fiber_length) {
  const double start = muscle.passive_start * muscle.passive_length;
  return muscle.passive_share * muscle.max_isometric_force *
         CalcPassiveForceLength(norm_fiber_length / start);
}

MuscleForceRange CalcForceRange(const Muscle& muscle, const FiberState& fiber) {
  return {.active = muscle.max_isometric_force * fiber.cos_pennation *
                    CalcActiveForceLength(fiber.norm_fiber_length) *
                    CalcForceVelocity(fiber.norm_fiber_velocity),
          .passive = fiber.cos_pennation * CalcPassiveFiberForce(muscle, fiber.norm_fiber_length)};
}

}  // namespace footfall
