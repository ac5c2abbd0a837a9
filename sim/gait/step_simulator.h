#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "sim/gait/drive_table.h"
#include "sim/gait/gait.h"
#include "sim/gait/runner_plant.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// What is seen after every tick. The plant's joint_space() stands at the state before the tick,
/// with which the forces belong; `state` is the one after it.
struct TickView {
  int tick = 0;   ///< 1 .. kTicksPerStep within the step
  int step = 0;   ///< 0 right stance, 1 left stance
  double dt = 0;  ///< s; where a tick has substeps, all of this belongs to its first
  const BodyState& before;
  const BodyState& state;
  const RunnerPlant& plant;
  const TickForces& forces;
};
using TickObserver = std::function<void(const TickView&)>;

/// Changes of one step from outside the learnt command; empty in steady running.
struct StepChange {
  /// Changes torque and time step of the tick that ends at step phase 0..1.
  std::function<void(double phase, JointVector& torque, double& dt)> adjust;
  /// Assist on the pelvis at a tick, for finding a first gait.
  std::function<RootAssist(const BodyState&, int tick, double dt)> assist;
};

/// Runs single steps of one runner: from a section (kStrikePhase before a strike) to the next.
class StepSimulator {
 public:
  explicit StepSimulator(const RunnerSetup& setup);

  /// Simulates step 0 (right stance) or 1 (left) on a torque table made by CalcTorque.
  /// Returns false where the runner fell; the state then stands where it did.
  bool Run(int step, const MatrixXd& torque, const StepChange& change, BodyState& state,
           const TickObserver& observe);
  /// The same from the end of tick `first` (0 .. kTicksPerStep) to the end of tick `last`.
  bool RunTicks(int step, int first, int last, const MatrixXd& torque, const StepChange& change,
                BodyState& state, const TickObserver& observe);

  MatrixXd CalcTorque(const Gait& gait) const { return drives_.CalcTorque(gait.command); }
  const RunnerSetup& setup() const { return *setup_; }
  const DriveTable& drives() const { return drives_; }
  RunnerPlant& plant() { return plant_; }

 private:
  /// Fills drive_ for a substep (1 ..) and returns its time, s.
  double ReadDrive(int step, int tick, int substep, const MatrixXd& torque,
                   const StepChange& change);
  bool HasFallen(const BodyState& state) const;

  const RunnerSetup* setup_;
  DriveTable drives_;
  RunnerPlant plant_;
  JointDrive drive_;
  TickForces forces_;
};

/// One simulator for each worker of CalcJacobian (least_squares.h).
std::vector<std::unique_ptr<StepSimulator>> BuildSimulators(const RunnerSetup& setup);

}  // namespace footfall
