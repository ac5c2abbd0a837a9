#pragma once

#include <vector>

#include "sim/gait/gait.h"
#include "sim/gait/muscle_demand.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// Ticks between the phases at which a step's effort is asked: 36 phases per step, some 10 ms.
inline constexpr int kEffortTicks = 10;

/// How hard muscles work for a symmetric step, for the design of gaits.
///
/// Law: at every kEffortTicks-th tick the whole body is recruited for the torques across its joints
/// (BodyMuscleSolver); e = sqrt(sum w a^2 + r' S^-1 r), dimensionless. Where muscles can give what
/// is asked, e is the root of the volume-weighted squared activations; beyond their strength it
/// rises by 1 for about every 0.2 N m that is left to a reserve of the legs. So least squares on e
/// holds a gait within strength firmly and spares muscle lightly, with one weight.
///
/// Tendons keep the stretch that they have in a gait nearby (HoldTendons): one sweep serves all
/// trials of a design. Not thread safe: one for each worker.
class StepEffort {
 public:
  explicit StepEffort(const RunnerSetup& setup)
      : body_(&setup.body), solver_(setup.body, *setup.muscles) {}

  /// `tendons` as FindStepTendons gives them.
  void HoldTendons(const std::vector<TendonState>& tendons) { tendons_ = tendons; }
  /// e of the instant before tick `tick` (1, 1 + kEffortTicks, ...) under a torque across each
  /// joint.
  double Calc(int tick, const BodyState& before, const JointVector& torque);

 private:
  const BodyModel* body_;
  BodyMuscleSolver solver_;
  std::vector<TendonState> tendons_;
  MuscleSample sample_;
  Kinematics kinematics_;
  BodyLoads loads_;
};

/// Tendons of a symmetric gait at the phases of a step. Throws std::runtime_error where it falls.
std::vector<TendonState> FindStepTendons(const RunnerSetup& setup, const Gait& gait);

}  // namespace footfall
