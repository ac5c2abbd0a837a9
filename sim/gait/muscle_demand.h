#pragma once

#include <vector>

#include "musculoskeletal/body_muscles.h"

namespace footfall {

struct GaitTask;

/// What the motion asks of the muscles at one sample of a stride.
struct MuscleSample {
  BodyState state;
  BodyDemand demand;
};

/// The part of the demand that a torque across every joint makes: moments, less passive stops.
void ReadMoments(const BodyModel& body, const BodyState& state, const JointVector& torque,
                 BodyDemand& demand);

/// A task as samples of a stride. Intersegmental forces, which it does not hold, are zero: they
/// only stiffen discs.
std::vector<MuscleSample> ReadSamples(const BodyModel& body, const GaitTask& task);

}  // namespace footfall
