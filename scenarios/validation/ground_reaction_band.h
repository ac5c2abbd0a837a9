#pragma once

#include "sim/run_result.h"

namespace footfall {

/// Share of the right foot's stance (contact: 20 N) in which its ground reaction lies within two
/// standard deviations of the mean of the published runners, both taken between runners at the same
/// share of stance, in body weights. The first and the last moment are left out, where all three
/// are zero because they were cut there: a band of no width says nothing. With three runners a
/// deviation is a rough one: where their curves happen to cross it is next to nothing. `axis`: 0
/// fore-aft, 1 vertical. NaN where the foot does not touch the ground.
double CalcShareWithinBand(const StrideSeries& series, double body_weight, int axis);

}  // namespace footfall
