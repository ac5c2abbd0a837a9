#pragma once

#include "musculoskeletal/body_muscles.h"

namespace footfall {

/// What the motion asks of the muscles at one sample of a stride.
struct MuscleSample {
  BodyState state;
  BodyDemand demand;
};

/// The part of the demand that a torque across every joint makes: moments, less passive stops.
void ReadMoments(const BodyModel& body, const BodyState& state, const JointVector& torque,
                 BodyDemand& demand);

}  // namespace footfall
