#pragma once

#include <vector>

#include "musculoskeletal/body_muscles.h"
#include "sim/gait/scenario_solver.h"
#include "sim/gait/step_simulator.h"
#include "sim/loads/lumbar_sampler.h"
#include "sim/loads/stride_record.h"

namespace footfall::benchmark {

/// The base runner's gait and its first step, simulated once and kept: the same states for every
/// benchmark.
class RunnerStep {
 public:
  RunnerStep();

  /// Simulates the step anew and calls `observe` (may be empty) at each tick.
  void Run(const TickObserver& observe);

  /// Simulates the step anew with lumbar loads at the rate of a record; seconds spent in them
  /// alone.
  double TimeLumbarLoads();
  /// Samples per step that TimeLumbarLoads takes.
  static constexpr int kLumbarSamples = kTicksPerStep / kLumbarTicks;

  const SolvedGait& solved() const { return solved_; }
  const RunnerSetup& setup() const { return *solved_.setup; }
  const BodyMuscles& muscles() const { return muscles_; }
  double duration() const { return setup().step_time; }            ///< s
  double tick_time() const { return duration() / kTicksPerStep; }  ///< s
  const MatrixXd& torque_table() const { return torque_table_; }
  const std::vector<BodyState>& states() const { return states_; }      ///< before each tick
  const std::vector<JointVector>& torques() const { return torques_; }  ///< that acted
  /// Forces on the soles at a tick, as point forces.
  const std::vector<std::vector<PointForce>>& forces() const { return forces_; }
  /// The tick with most sole points on the ground.
  std::size_t fullest_contact() const { return fullest_contact_; }

 private:
  void Keep(const TickView& view);

  SolvedGait solved_;
  BodyMuscles muscles_;
  StepSimulator simulator_;
  LumbarSampler sampler_;
  MatrixXd torque_table_;
  std::vector<BodyState> states_;
  std::vector<JointVector> torques_;
  std::vector<std::vector<PointForce>> forces_;
  std::size_t fullest_contact_ = 0;
};

}  // namespace footfall::benchmark
