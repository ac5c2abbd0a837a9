#pragma once

#include <string_view>

#include "musculoskeletal/types.h"

namespace footfall {

/// Vertical and fore-aft ground reaction (body weights) that was measured at this speed: the curve
/// a base gait is designed towards.
///
/// reference_ground_reaction.csv holds the mean of ten runners, through a low-pass without lag
/// (kReferenceLowPass). That takes the impact peak away, and forces are seen kLowPassLead before
/// they begin: the curve's stance begins that much before strike, though not in its first fifth
/// here, where a curve that has a force before contact could not be followed. A rearfoot striker's
/// early stance is another man's, measured at 4 m/s and not filtered (reference_impact.csv), times
/// the impact peak of 20 runners at this speed over that at 4 m/s (CalcImpactPeak); it gives way to
/// the filtered curve between 20 and 35 % of stance.
class ReferenceGroundReaction {
 public:
  /// @param speed m/s  @param contact_time of a foot, s
  ReferenceGroundReaction(double speed, double contact_time, std::string_view strike);
  /// vertical, fore-aft (+ forward) at a share 0..1 of stance; zero outside.
  Eigen::Vector2d Calc(double stance) const;

 private:
  Eigen::Matrix2Xd curve_;  ///< columns at equal steps of stance
};

/// The double pole of that low-pass, of second order and run both ways, 1/s: before contact the
/// vertical force of subject 02 at 3.0 m/s rises as a ramp through such a filter (within 0.02 %
/// over 16 ms with 179, 0.4 % over 26 ms with 175).
inline constexpr double kReferenceLowPass = 177;

/// By how much a force that rises from nothing is seen to begin too early, s: the vertical force of
/// subject 02 at 3.0 m/s reaches 20 N so long before the ramp that fits it begins.
inline constexpr double kLowPassLead = 0.014;

/// Mean impact peak of rearfoot strikers, body weights: 1.57 at 3 m/s, 2.32 at 5, linear in speed
/// (Munro 1987, n = 20).
double CalcImpactPeak(double speed);

}  // namespace footfall
