#pragma once

#include "sim/loads/stride_record.h"

namespace footfall {

/// Headline loads of a replay in the other engine.
struct ReplayLoads {
  double l5s1_compression_peak = 0;      ///< N
  double vertical_peak = 0;              ///< N, of the total ground reaction
  bool fell = false;
};

/// Runs the solved gait's first step again, from the same section with the same command, impedance
/// and contact laws, on Bullet's articulated-body accelerations with explicit midpoint steps of
/// kReplaySubsteps to a tick (0.1 ms). Nothing is shared with the implicit engine's time stepping.
ReplayLoads ReplayInBullet(const SolvedGait& solved, const TrunkModel& trunk);

/// Largest relative difference between the replay's headline loads and the record's first step.
double CalcEngineDifference(const ReplayLoads& replay, const StrideRecord& record);

inline constexpr int kReplaySubsteps = 10;

}  // namespace footfall
