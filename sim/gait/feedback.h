#pragma once

#include <array>
#include <span>
#include <vector>

#include "sim/gait/nerve_inputs.h"
#include "sim/gait/step_simulator.h"

namespace footfall {

/// What nerves sent after one sample: how much of each input.
struct NerveAnswer {
  int section = 0;  ///< at which it was sampled, 0 .. kSectionsPerStep - 1 of its step
  int step = 0;     ///< 0 right, 1 left
  VectorXd u;       ///< per BuildNerveInputs(body, section)
};

/// The feedback that holds a gait. The body is sampled at kSectionsPerStep phases of each step; the
/// answer begins kEarliestAnswer of a step later and may last into the time of the next one.
///
/// Law: u_k = -K_k [d_k; u_(k-1)], d the scaled difference to the orbit's section (pose, joint
/// angles and all rates: what vestibular sense and proprioception tell; not the place on the road),
/// u_(k-1) what is still on its way. K from the periodic discrete Riccati equation of the
/// linearised maps from section to section, x' = A x + B u, cost d'Q d + u'R u. Source: control
/// prototype version 2; value iteration (Bertsekas, Dynamic Programming).
class StepFeedback {
 public:
  /// Linearises the runner about a gait (one step if symmetric, else two) and solves for K. Answers
  /// come `later` (s) than kEarliestAnswer says: slower nerves or muscles, and a K for them.
  StepFeedback(const RunnerSetup& setup, const Gait& gait, bool symmetric, double later = 0);

  /// The answer to a state at a section of a step (0 right, 1 left), given the one before.
  NerveAnswer CalcAnswer(int step, int section, const BodyState& state,
                         const NerveAnswer& before) const;
  /// An answer that asks for nothing.
  NerveAnswer BuildSilence(int step, int section) const;

  /// Adds to a tick's torque (and stretches its dt) what answers ask `age` steps after their
  /// samples.
  void Apply(const NerveAnswer& answer, double age, JointVector& torque, double& dt) const;

  /// Sizes of the largest eigenvalues of the stride map (Floquet multipliers), without and with
  /// feedback.
  const std::vector<double>& open_multipliers() const { return open_multipliers_; }
  const std::vector<double>& closed_multipliers() const { return closed_multipliers_; }

 private:
  /// From section k to the next, seen in right stance: state after = A d + before u_(k-1) + now
  /// u_k.
  struct SectionMap {
    MatrixXd A, before, now;
  };
  BodyState ToRightStance(int step, const BodyState& state) const;
  SectionMap Linearise(const Gait& gait, int stage) const;
  void SolveRiccati(const std::vector<SectionMap>& maps);

  const RunnerSetup* setup_;
  std::array<std::vector<NerveInput>, kSectionsPerStep> inputs_;
  VectorXd scale_;
  /// Per stage of the stride (step * kSectionsPerStep + section): orbit seen in right stance; gain.
  std::array<BodyState, 2 * kSectionsPerStep> sections_;
  std::array<MatrixXd, 2 * kSectionsPerStep> gains_;
  std::vector<double> open_multipliers_, closed_multipliers_;
};

}  // namespace footfall
