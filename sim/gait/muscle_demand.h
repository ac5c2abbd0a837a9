#pragma once

#include <vector>

#include "musculoskeletal/body_muscles.h"
#include "sim/contact/foot_structure.h"

namespace footfall {

struct GaitTask;

/// What the motion asks of the muscles at one sample of a stride.
struct MuscleSample {
  BodyState state;
  BodyDemand demand;
};

/// The part of the demand that a torque across every joint makes: moments, less passive stops,
/// subtalar ligaments and, at the toes, fascia, capsule and the shoe's bending.
void ReadMoments(const BodyModel& body, const std::vector<FootStructure>& feet,
                 const BodyState& state, const JointVector& torque, BodyDemand& demand);

/// A sample of a state and the torque across every joint. Intersegmental forces are zero: they only
/// stiffen discs.
MuscleSample BuildSample(const BodyModel& body, const std::vector<FootStructure>& feet,
                         const BodyState& state, const JointVector& torque);

/// A task as samples of a stride (BuildSample).
std::vector<MuscleSample> ReadSamples(const BodyModel& body, const std::vector<FootStructure>& feet,
                                      const GaitTask& task);

}  // namespace footfall
