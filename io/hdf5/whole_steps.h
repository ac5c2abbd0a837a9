#pragma once

#include <cstdint>

/// Series that are stored as a number of whole steps: half the room of float32, and readers that
/// know the CF convention (`scale_factor`, `_FillValue`: xarray, MATLAB's ncread, R's ncdf4) give
/// back the value itself.
namespace footfall {

using StepCount = std::uint16_t;
/// What is not there, and what would need more steps than there are.
inline constexpr StepCount kMissingSteps = 65535;

/// The nearest whole number of steps; missing for NaN and for what rounds below 0 or above 65534.
StepCount ToSteps(double value, double step);
/// The value of a number of steps; NaN for the missing.
double FromSteps(double steps, double step);

}  // namespace footfall
