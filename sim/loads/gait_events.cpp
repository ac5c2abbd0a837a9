#include "sim/loads/gait_events.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace footfall {
namespace {

// Without an impact peak the rise is taken up to this share of stance (Blackmore 2016 review).
constexpr double kRiseWithoutPeak = 0.13;

/// Vertical force of a foot as a periodic function of the tick.
class VerticalForce {
 public:
  VerticalForce(const StrideRecord& record, size_t foot)
      : rows_(&record.ground[foot]), ticks_(record.NumTicks()) {}
  double operator()(Eigen::Index tick) const { return (*rows_)(1, (tick + ticks_) % ticks_); }

 private:
  const Eigen::ArrayXXd* rows_;
  Eigen::Index ticks_;
};

/// First tick at which the force has just risen above the threshold; -1 if it never does.
Eigen::Index FindStrike(const VerticalForce& force, Eigen::Index ticks) {
  for (Eigen::Index tick = 0; tick < ticks; ++tick) {
    if (force(tick - 1) <= kContactThreshold && force(tick) > kContactThreshold) {
      return tick;
    }
  }
  return -1;
}

/// Ticks from the strike to the highest point of the first rise, or to 13 % of stance without one.
Eigen::Index FindRiseEnd(const VerticalForce& force, Eigen::Index strike, Eigen::Index contact,
                         Eigen::Index window) {
  for (Eigen::Index k = 1; k < window; ++k) {
    if (force(strike + k) > force(strike + k + 1) && force(strike + k) > force(strike + k + 3)) {
      return k;
    }
  }
  return static_cast<Eigen::Index>(std::lround(kRiseWithoutPeak * static_cast<double>(contact)));
}

/// Mean slope between 20 and 80 % of a rise from the strike, N per tick.
double CalcLoadingRate(const VerticalForce& force, Eigen::Index strike, Eigen::Index rise) {
  const double top = force(strike + rise);
  Eigen::Index low = 0;
  while (low < rise && force(strike + low) < 0.2 * top) {
    ++low;
  }
  Eigen::Index high = low;
  while (high < rise && force(strike + high) < 0.8 * top) {
    ++high;
  }
  return high > low ? (force(strike + high) - force(strike + low)) / static_cast<double>(high - low)
                    : 0;
}

}  // namespace

GaitEvents FindGaitEvents(const StrideRecord& record) {
  GaitEvents events;
  const Eigen::Index ticks = record.NumTicks();
  const auto window = static_cast<Eigen::Index>(kImpactTime / record.dt);
  for (size_t foot = 0; foot < 2; ++foot) {
    const VerticalForce force(record, foot);
    const Eigen::Index strike = FindStrike(force, ticks);
    if (strike < 0) {
      events.strike[foot] = std::numeric_limits<double>::quiet_NaN();
      continue;
    }
    const double before = force(strike - 1), after = force(strike);
    events.strike[foot] = record.dt * (static_cast<double>(strike) - 1 +
                                       (kContactThreshold - before) / (after - before));
    Eigen::Index contact = 0;
    while (contact < ticks && force(strike + contact) > kContactThreshold) {
      double& peak = contact < window ? events.impact_peak[foot] : events.active_peak[foot];
      peak = std::max(peak, force(strike + contact));
      ++contact;
    }
    events.contact_time[foot] = record.dt * static_cast<double>(contact);
    const Eigen::Index rise = FindRiseEnd(force, strike, contact, window);
    events.loading_rate[foot] = CalcLoadingRate(force, strike, rise) / record.dt;
  }
  return events;
}

}  // namespace footfall
