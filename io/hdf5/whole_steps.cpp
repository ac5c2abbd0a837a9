#include "io/hdf5/whole_steps.h"

#include <cmath>
#include <limits>

namespace footfall {

StepCount ToSteps(double value, double step) {
  const double steps = std::round(value / step);
  return steps >= 0 && steps < kMissingSteps ? static_cast<StepCount>(steps) : kMissingSteps;
}

double FromSteps(double steps, double step) {
  return steps == kMissingSteps ? std::numeric_limits<double>::quiet_NaN() : steps * step;
}

}  // namespace footfall
