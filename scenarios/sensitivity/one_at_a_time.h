#pragma once

#include "scenarios/sensitivity/sample.h"

namespace footfall {

/// Differences for a one_at_a_time design: effect = y(high) - y(low) with all else at the base; for
/// a choice y(level) - y(level 0), of the level for which it is largest.
///
/// Exact for this base and blind for every other: no interactions, no shares of variance, and no
/// interval, because nothing is drawn at random (`effect_interval` is the effect itself). A factor
/// whose runs failed has NaN. Refuses where no factor has both its runs.
Estimates EstimateOneAtATime(const Sample& sample);

}  // namespace footfall
