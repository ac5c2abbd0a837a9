#pragma once

#include "sim/loads/stride_record.h"

namespace footfall {

/// When each foot meets and leaves the ground within a stride (vertical force above 30 N), s from
/// the section before right strike. A foot is in contact from strike to strike + contact_time.
struct GaitEvents {
  std::array<double, 2> strike = {};       ///< right, left; NaN where a foot never lands
  std::array<double, 2> contact_time = {}; ///< s
  std::array<double, 2> impact_peak = {};  ///< N, highest vertical force within kImpactTime of strike
  std::array<double, 2> active_peak = {};  ///< N, highest after it
  std::array<double, 2> loading_rate = {}; ///< N/s, see CalcLoadingRate
};

inline constexpr double kContactThreshold = 30;  ///< N
inline constexpr double kImpactTime = 0.055;     ///< s; impact peaks come at 20-45 ms (Munro 1987)

GaitEvents FindGaitEvents(const StrideRecord& record);

}  // namespace footfall
