#pragma once

#include <vector>

#include "musculoskeletal/tendon.h"

namespace footfall {

struct BodyModel;
struct BodyMuscles;
struct MuscleSample;

inline constexpr int kTendonStep = 4;  ///< samples; 125 Hz where loads are sampled at 500

/// How the leg tendons are stretched at every sample of a periodic stride. Where it is `mirrored`,
/// samples are those of its first step, which its mirror image follows.
///
/// What a muscle can give depends on the fibre that its tendon leaves: length x = l_path -
/// l_tendon, speed dx/dt = dl_path/dt - dl_tendon/dt. Law, in two steps (a full fixed point of both
/// lets synergists take turns from one instant to the next, since nothing but activation dynamics
/// keeps them from it):
///
///   1. T0(t): the whole body recruited with legs' fibres isometric and in static equilibrium with
///      their tendons, kStaticIterations rounds each, at every step-th sample
///   2. l_tendon(t) = l_slack fT^-1(T0(t) / F0), smoothed over neighbours (1/4, 1/2, 1/4: some 16
///      ms, what activation would smooth); dl_tendon/dt by central differences; cubic in between
///
/// Forces are then recruited with fibres behind tendons of that length and speed. What is left:
/// force-velocity shares the work a little differently than T0 did, so tendons are off equilibrium
/// by that much (docs/theory/legs.md says how much). Rigid tendons would let a soleus shorten in
/// late stance as fast as its path does.
std::vector<TendonState> FindTendons(const BodyModel& body, const BodyMuscles& muscles,
                                     const std::vector<MuscleSample>& stride, double sample_time,
                                     int step = kTendonStep, bool mirrored = false);

inline constexpr int kStaticIterations = 3;

}  // namespace footfall
