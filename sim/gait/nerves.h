#pragma once

#include "sim/gait/feedback.h"

namespace footfall {

/// The nerves of a runner who runs on: samples, and answers on their way.
class Nerves {
 public:
  /// Keeps a reference.
  explicit Nerves(const StepFeedback& feedback);

  /// Samples the body at a section of a step (0 right, 1 left). The state's height counts from the
  /// ground that the feet feel.
  void Sample(int step, int section, const BodyState& felt);

  /// Adds to a tick's torque (and stretches its dt) what all answers ask `since` steps after the
  /// last sample.
  void Apply(double since, JointVector& torque, double& dt) const;

 private:
  const StepFeedback& feedback_;
  NerveTraffic traffic_;  ///< the answer to the last sample and those before it
};

}  // namespace footfall
