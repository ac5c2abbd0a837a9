#pragma once

#include <deque>
#include <vector>

#include "sim/gait/nerve_inputs.h"
#include "sim/gait/section_map.h"

namespace footfall {

/// What nerves sent after one sample: how much of each input.
struct NerveAnswer {
  int section = 0;  ///< at which it was sampled, 0 .. kSectionsPerStep - 1 of its step
  int step = 0;     ///< 0 right, 1 left
  VectorXd u;       ///< per BuildNerveInputs(setup, section)
};

/// Answers that act or will, latest first; before a sample u_(k-1), u_(k-2) ... of the law below.
using NerveTraffic = std::deque<NerveAnswer>;

/// The feedback that holds a gait. The body is sampled at kSectionsPerStep phases of each step; the
/// answer begins kEarliestAnswer of a step later and may last into the time of the next one.
///
/// Law: u_k = -K_k [d_k; u_(k-1); u_(k-2) ...], d the scaled difference to the orbit's section
/// (pose, joint angles and all rates: what vestibular sense and proprioception tell; height above
/// the ground that the feet feel; not the place on the road), u_(k-j) what is still on its way. K
/// from the periodic discrete Riccati equation of the linearised maps from section to section, x' =
/// A x + B u, cost d'Q d + u'u. Zero on the orbit. Source: own, tried on an early prototype.
///
/// Why four samples: a strike that comes early (a step up) shows in the sample behind it and is
/// answered in late stance; with two samples, before strike and in mid-stance, it is answered
/// in flight, and each next strike is early again.
class StepFeedback {
 public:
  /// Linearises the runner about a gait (one step if symmetric, else two) and solves for K. Answers
  /// come `later` (s) than kEarliestAnswer says: slower nerves or muscles, and a K for them.
  StepFeedback(const RunnerSetup& setup, const Gait& gait, bool symmetric, double later = 0);

  /// The answer to a state at a section of a step (0 right, 1 left), given those on their way.
  NerveAnswer CalcAnswer(int step, int section, const BodyState& state,
                         const NerveTraffic& before) const;
  /// Answers that ask for nothing.
  NerveTraffic BuildSilence() const;

  /// Adds to a tick's torque (and stretches its dt) what an answer asks `age` steps after its
  /// sample.
  void Apply(const NerveAnswer& answer, double age, JointVector& torque, double& dt) const;

  /// Sizes of the largest eigenvalues of the stride map (Floquet multipliers), without and with
  /// feedback.
  const std::vector<double>& open_multipliers() const { return open_multipliers_; }
  const std::vector<double>& closed_multipliers() const { return closed_multipliers_; }

 private:
  void FillInfluence(int stage, double phase, NerveInfluence& influence) const;
  void SolveGains(const std::vector<SectionMap>& maps);

  const RunnerSetup* setup_;
  std::vector<std::vector<NerveInput>> inputs_;  ///< per section
  Eigen::Index num_inputs_ = 0;                  ///< at each section
  Eigen::Index num_on_way_ = 0;                  ///< earlier answers that still act
  VectorXd scale_;
  /// Per stage of the stride (step * kSectionsPerStep + section): orbit seen in right stance; gain
  /// (those of a symmetric gait for one step, which the other repeats).
  std::vector<BodyState> sections_;
  std::vector<MatrixXd> gains_;
  std::vector<double> open_multipliers_, closed_multipliers_;
};

}  // namespace footfall
