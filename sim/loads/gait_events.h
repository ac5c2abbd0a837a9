#pragma once

#include <array>

#include "sim/loads/stance.h"

namespace footfall {

struct StrideRecord;

/// When each foot meets and leaves the ground within a stride (vertical force above 30 N), s from
/// the section before right strike. A foot is in contact from strike to strike + contact_time: the
/// contact with the greatest impulse, where toes brush the ground besides.
struct GaitEvents {
  std::array<double, 2> strike = {};        ///< right, left; NaN where a foot never lands
  std::array<double, 2> contact_time = {};  ///< s
  std::array<Stance, 2> stance = {};
  /// N: first maximum of vertical force within kImpactTime of strike, above 0.4 of the force at
  /// that time and followed by a fall of 2 %; where the force only slows its rise there, its value
  /// at the slowest point (the shoulder).
  std::array<double, 2> impact_peak = {};
  std::array<bool, 2> has_impact_maximum = {};  ///< false: a shoulder
  std::array<double, 2> active_peak = {};       ///< N, highest after kImpactTime
  std::array<double, 2> loading_rate =
      {};  ///< N/s, mean slope from 20 to 80 % of the rise to impact
};

inline constexpr double kContactThreshold = 30;  ///< N
inline constexpr double kImpactTime = 0.050;     ///< s; impact peaks come at 20-45 ms (Munro 1987)

GaitEvents FindGaitEvents(const StrideRecord& record);

}  // namespace footfall
