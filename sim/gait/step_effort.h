#pragma once

#include <vector>

#include "sim/gait/gait.h"
#include "sim/gait/muscle_demand.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// Ticks between the phases at which a step's effort is asked: 90 phases per step, some 4 ms.
inline constexpr int kEffortTicks = 4;
/// (N m)^2, in place of kLegReserve and kToeReserve.
inline constexpr double kEffortReserve = 1;

/// How hard muscles work for a symmetric step, for the design of gaits.
///
/// Law: at every kEffortTicks-th tick the whole body is recruited for the torques across its joints
/// (BodyMuscleSolver); e = sqrt(sum w a^2 + r' S^-1 r), dimensionless. Where muscles can give what
/// is asked, e is the root of the volume-weighted squared activations; beyond their strength it
/// rises by 1 for every N m that is left to a reserve of the legs (compliance kEffortReserve,
/// softer than where loads are recorded, so that a design sees the limit coming; at the toes
/// stiffer, or a design would press the ground with torques that no foot has). So least squares
/// on e holds a gait within strength firmly and spares muscle lightly, with one weight.
///
/// Where `core.activation_rate` is limited, an activation follows the one 4 ms before no faster
/// than activation dynamics allow, so that a torque which rises or falls faster than muscles can
/// follow is an effort too.
///
/// Tendons keep the stretch, and the first phase the activation before it, that they have in a gait
/// nearby (Hold): one sweep serves all trials of a design. Not thread safe: one for each worker.
class StepEffort {
 public:
  explicit StepEffort(const RunnerSetup& setup);

  /// What one gait lends to its trials: tendons at the phases of a step, and all activations one
  /// phase before the first (empty where they are free).
  struct Held {
    std::vector<TendonState> tendons;
    VectorXd activations;
  };
  /// As FindHeldMuscles gives them.
  void Hold(const Held& held) { held_ = held; }
  /// e of the instant before tick `tick` (1, 1 + kEffortTicks, ...) under a torque across each
  /// joint. Ticks of a step in their order.
  double Calc(int tick, const BodyState& before, const JointVector& torque);

 private:
  const RunnerSetup* setup_;
  BodyMuscleSolver solver_;
  Held held_;
  ActivationWindow window_;
  MuscleSample sample_;
  Kinematics kinematics_;
  BodyLoads loads_;
};

/// Tendons and activations of a symmetric gait. Throws std::runtime_error where it falls.
StepEffort::Held FindHeldMuscles(const RunnerSetup& setup, const Gait& gait);

}  // namespace footfall
