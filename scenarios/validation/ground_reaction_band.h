#pragma once

#include <limits>

#include "sim/gait/curve_band.h"
#include "sim/run_result.h"

namespace footfall {

/// A component of the ground reaction of several runners over stance, in BW at even steps.
struct GroundReactionBand : CurveBand {
  /// The double pole of the low-pass that their forces went through, 1/s.
  double low_pass = std::numeric_limits<double>::infinity();
};

/// Of the three runners in published_ground_reaction.csv. With three, a deviation is a rough one:
/// where their curves happen to cross it is next to nothing. `axis`: 0 fore-aft, 1 vertical.
GroundReactionBand BuildBandOfThree(int axis);

/// Of the ten runners in reference_ground_reaction.csv, whose mean base gaits are designed towards.
/// Throws std::out_of_range for a speed (m/s) that is not there.
GroundReactionBand ReadBandOfTen(double speed, int axis);

/// Share of the right foot's stance (vertical force above 20 N) in which its ground reaction,
/// through the band's low-pass, lies within two standard deviations of the band's mean at the same
/// share of stance. Moments at which a band has no width are left out: there curves were cut, and
/// it says nothing. NaN where the foot does not touch the ground.
double CalcShareWithinBand(const StrideSeries& series, double body_weight, int axis,
                           const GroundReactionBand& band);

}  // namespace footfall
