#include "sim/gait/nerves.h"

namespace footfall {

Nerves::Nerves(const StepFeedback& feedback)
    : feedback_(feedback), traffic_(feedback.BuildSilence()) {}

void Nerves::Sample(int step, int section, const BodyState& felt) {
  traffic_.push_front(feedback_.CalcAnswer(step, section, felt, traffic_));
  traffic_.pop_back();
}

void Nerves::Apply(double since, JointVector& torque, double& dt) const {
  double age = since;
  for (const NerveAnswer& answer : traffic_) {
    feedback_.Apply(answer, age, torque, dt);
    age += 1.0 / kSectionsPerStep;
  }
}

}  // namespace footfall
