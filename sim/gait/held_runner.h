#pragma once

#include <array>
#include <random>

#include "sim/gait/motor_noise.h"
#include "sim/gait/nerves.h"
#include "sim/gait/step_simulator.h"

namespace footfall {

/// A runner who runs on and on with step feedback, step by step.
class HeldRunner {
 public:
  /// Starts on the orbit, before a right strike. Keeps references.
  HeldRunner(const RunnerSetup& setup, const Gait& gait, const StepFeedback& feedback,
             const MotorNoise& noise);

  /// Runs one step; false where the runner fell.
  bool RunStep(const TickObserver& observe);

  /// Height of the ground on which feet land that leave the ground from now on: it rises or falls
  /// under a foot that swings, at mid-stance of the other, when it is 10 cm high.
  void SetGroundAhead(double height) { ground_ahead_ = height; }
  BodyState& state() { return state_; }
  double seconds() const { return seconds_; }

 private:
  void AddNoise(double dt, JointVector& torque);
  /// Puts the ground ahead under the foot that swings.
  void RaiseGround();
  /// The state as nerves know it: height counts from the ground under the foot that bears load, or
  /// bore it last.
  BodyState FeelState();

  const RunnerSetup& setup_;
  Nerves nerves_;
  MotorNoise noise_;
  std::mt19937_64 random_;
  JointVector noise_state_;
  StepSimulator simulator_;
  MatrixXd torque_;
  BodyState state_;
  std::array<double, 2> ground_{};  ///< under the right, left foot, m
  double ground_ahead_ = 0, felt_ground_ = 0;
  int step_ = 0;
  double seconds_ = 0;
};

/// What disturbs a runner at the start.
struct Disturbance {
  Vector3d push = Vector3d::Zero();  ///< change of the whole body's velocity, m/s
  double ground_rise = 0;  ///< the ground ahead is higher by this from the second strike on, m
  MotorNoise noise{};      ///< all the time
};

/// How a gait held when it was run on and on.
struct HoldReport {
  bool fell = false;
  double seconds = 0;  ///< run, s
  double speed = 0;    ///< mean over the second half, m/s
};

/// Runs a gait for `seconds` with step feedback, disturbed.
HoldReport Hold(const RunnerSetup& setup, const Gait& gait, const StepFeedback& feedback,
                double seconds, const Disturbance& disturbance);

}  // namespace footfall
