#pragma once

#include <vector>

#include "sim/gait/step_simulator.h"

namespace footfall::benchmark {

/// One running step of the base runner, simulated and kept: the same states for every benchmark.
class RunnerStep {
 public:
  RunnerStep();

  /// Simulates the step anew and calls `observe` at each tick.
  void Run(const TickObserver& observe);

  const RunnerSetup& setup() const { return setup_; }
  double duration() const { return setup_.step_time; }  ///< s
  double tick_time() const { return setup_.step_time / kTicksPerStep; }
  const MatrixXd& torque() const { return torque_; }
  const std::vector<BodyState>& states() const { return states_; }      ///< before each tick
  const std::vector<JointVector>& torques() const { return torques_; }  ///< that acted
  const std::vector<SpeedVector>& accelerations() const { return accelerations_; }
  /// Forces on the soles at a tick, as point forces.
  const std::vector<std::vector<PointForce>>& forces() const { return forces_; }
  /// The tick with most sole points on the ground.
  std::size_t fullest_contact() const { return fullest_contact_; }

 private:
  void Keep(const TickView& view);

  RunnerSetup setup_;
  StepSimulator simulator_;
  BodyState start_;
  MatrixXd torque_;
  std::vector<BodyState> states_;
  std::vector<JointVector> torques_;
  std::vector<SpeedVector> accelerations_;
  std::vector<std::vector<PointForce>> forces_;
  std::size_t fullest_contact_ = 0;
};

}  // namespace footfall::benchmark
