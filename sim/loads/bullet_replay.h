#pragma once

#include "sim/loads/stride_record.h"

namespace footfall {

/// Headline loads of a replay in the other engine.
struct ReplayLoads {
  double l5s1_compression_peak = 0;  ///< N
  double vertical_peak = 0;          ///< N, of the total ground reaction
  bool fell = false;
};

/// Runs the solved gait's first step again, from the same section with the same command, impedance
/// and contact laws, on Bullet's articulated-body accelerations at a quarter of the time step.
///
/// Law: a_B = Bullet's acceleration under the torques and contact forces of this instant,
///   v += h (M + h C)^-1 M a_B,   C = joint and contact damping (+ h/4 stiffness),
/// from speeds of h/2 earlier (RunnerPlant): a linearly implicit step, because explicit steps would
/// need 0.05 ms for the discs' damping (measured: rates up to 3e4 1/s). M only shapes how damping
/// is treated within a step; the motion is Bullet's.
ReplayLoads ReplayInBullet(const SolvedGait& solved, const BodyMuscles& muscles,
                           const StrideRecord& record);

/// Largest relative difference between the replay's headline loads and the record's first step.
double CalcEngineDifference(const ReplayLoads& replay, const StrideRecord& record);

inline constexpr int kReplaySubsteps = 4;

}  // namespace footfall
