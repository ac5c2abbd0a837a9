#include "scenarios/relief.h"

#include <algorithm>
#include <array>

namespace footfall {
namespace {

// SI units that only loads have. (An impulse of the ground is no load, one of compression is.)
constexpr std::array<std::string_view, 6> kLoadUnits = {"N",  "N m",  "N/s",
                                                        "Pa", "m/s2", kLogarithmUnit};

bool IsLoad(std::string_view output, std::string_view unit) {
  return std::find(kLoadUnits.begin(), kLoadUnits.end(), unit) != kLoadUnits.end() ||
         output.ends_with("_compression_impulse") || output.ends_with("_activation_peak") ||
         output == "damage_per_km" || output == "sciatic_index";
}

}  // namespace

Relief FindRelief(std::string_view output, std::string_view unit) {
  if (output.ends_with("nerve_root_clearance_min") || output.ends_with("_disc_height_min") ||
      output.starts_with("shock_attenuation")) {
    return Relief::kMore;
  }
  return IsLoad(output, unit) ? Relief::kLess : Relief::kNeither;
}

}  // namespace footfall
