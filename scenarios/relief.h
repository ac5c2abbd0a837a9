#pragma once

#include <string_view>

namespace footfall {

/// Which way an output has to go to relieve a back or a leg.
enum class Relief {
  kLess,    ///< a load: force, moment, pressure, how fast it rises, activation, acceleration
  kMore,    ///< room of the nerve roots, height of a disc, attenuation of the shock
  kNeither  ///< a measure of the motion: times, angles, speed, impulses that carry the body
};

Relief FindRelief(std::string_view output, std::string_view unit);

/// Unit of outputs that are logarithms already: shares of them say nothing.
inline constexpr std::string_view kLogarithmUnit = "decade";

}  // namespace footfall
