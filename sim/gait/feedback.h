#pragma once

#include <array>
#include <string>
#include <vector>

#include "sim/gait/step_simulator.h"

namespace footfall {

/// One way in which nerves may correct a step: a smooth bump of torque.
/// Law: torque = scale * u * (1 - cos(2 pi (phase - begin) / (end - begin))) / 2 within [begin,
/// end]. Roles turn with the step: the stance leg's hip is the right one in step 0, the left one in
/// step 1.
struct FeedbackInput {
  std::vector<CommandKnob::Part> parts;  ///< in a right-stance step
  double begin = 0, end = 1;             ///< shares of the step
  double scale = 0;                      ///< N m per unit of u
};

/// Feedback once per step: the body is sampled at the section (kStrikePhase of a stride, 36 ms,
/// before strike) and torques answer from kEarliestAnswer of the step on, 71 ms later at 168 steps
/// a minute: the delay of nerve and muscle together. The last input changes the step's duration.
///
/// Law: u = -K d, d the scaled difference to the orbit's section, K from the periodic discrete
/// Riccati equation of the linearised step maps  d' = A d + B u,  cost d'Q d + u'R u. Source:
/// control prototype version 2; Riccati by value iteration (Bertsekas, Dynamic Programming).
class StepFeedback {
 public:
  /// Linearises the runner's steps about a gait (two step maps if not symmetric) and solves for K.
  StepFeedback(const RunnerSetup& setup, const Gait& gait, bool symmetric);

  /// The correction of a step (0 right, 1 left) that begins at `state`.
  StepChange CalcChange(int step, const BodyState& state) const;

  /// Sizes of the largest eigenvalues of the stride map (Floquet multipliers), without and with
  /// feedback.
  const std::vector<double>& open_multipliers() const { return open_multipliers_; }
  const std::vector<double>& closed_multipliers() const { return closed_multipliers_; }

 private:
  struct StepLinearisation {
    MatrixXd A, B;
  };
  StepChange BuildChange(int step, const VectorXd& u) const;
  BodyState ToRightStance(int step, const BodyState& state) const;
  StepLinearisation Linearise(const Gait& gait, int step) const;
  void SolveRiccati(const std::vector<StepLinearisation>& maps);

  const RunnerSetup* setup_;
  std::vector<FeedbackInput> inputs_;
  VectorXd scale_;
  std::array<BodyState, 2> sections_;  ///< orbit at the start of each step, seen in right stance
  std::array<MatrixXd, 2> gains_;
  std::vector<double> open_multipliers_, closed_multipliers_;
};

inline constexpr double kEarliestAnswer = 0.20;

/// How a gait held when it was run on and on.
struct HoldReport {
  bool fell = false;
  double seconds = 0;  ///< run, s
  double speed = 0;    ///< mean over the second half, m/s
};

/// Runs a gait for `seconds` with step feedback, from its section moved by `push` (m/s on the
/// pelvis).
HoldReport Hold(const RunnerSetup& setup, const Gait& gait, const StepFeedback& feedback,
                double seconds, const Vector3d& push);

}  // namespace footfall
