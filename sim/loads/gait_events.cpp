#include "sim/loads/gait_events.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

// Maximum and shoulder are looked for after this time, s, and from this share of the force at
// kImpactTime on, when the first steep rise is under way: a heel that touches lightly before the
// foot is loaded makes a bump, not an impact peak.
constexpr double kShoulderFrom = 0.015;
constexpr double kImpactShare = 0.4;

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

/// Ticks above the threshold from `strike` on.
Eigen::Index CountContact(const VerticalForce& force, Eigen::Index strike, Eigen::Index ticks) {
  Eigen::Index contact = 0;
  while (contact < ticks && force(strike + contact) > kContactThreshold) {
    ++contact;
  }
  return contact;
}

/// First tick of stance: of the contacts above the threshold that with the greatest impulse (toes
/// may brush the ground before it); -1 if there is none.
Eigen::Index FindStrike(const VerticalForce& force, Eigen::Index ticks) {
  Eigen::Index strike = -1;
  double greatest = 0;
  for (Eigen::Index tick = 0; tick < ticks; ++tick) {
    if (force(tick - 1) > kContactThreshold || force(tick) <= kContactThreshold) {
      continue;
    }
    double impulse = 0;
    for (Eigen::Index k = CountContact(force, tick, ticks); k > 0; --k) {
      impulse += force(tick + k - 1);
    }
    if (impulse > greatest) {
      greatest = impulse;
      strike = tick;
    }
  }
  return strike;
}

/// Where the search for the end of the first rise begins, ticks from the strike.
Eigen::Index FindRise(const VerticalForce& force, Eigen::Index strike, Eigen::Index from,
                      Eigen::Index window) {
  while (from < window - 1 && force(strike + from) < kImpactShare * force(strike + window)) {
    ++from;
  }
  return from;
}

/// The end of the first rise, in ticks from the strike, and whether the force falls after it.
struct RiseEnd {
  Eigen::Index tick;
  bool is_maximum;
};
RiseEnd FindRiseEnd(const VerticalForce& force, Eigen::Index strike, Eigen::Index from,
                    Eigen::Index window) {
  Eigen::Index slowest = from;
  auto slope = [&](Eigen::Index k) { return force(strike + k + 1) - force(strike + k - 1); };
  for (Eigen::Index k = from; k < window; ++k) {
    if (slope(k) <= 0) {
      return {k, true};
    }
    if (slope(k) < slope(slowest)) {
      slowest = k;
    }
  }
  return {slowest, false};
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
    const Eigen::Index contact = CountContact(force, strike, ticks);
    for (Eigen::Index k = window; k < contact; ++k) {
      events.active_peak[foot] = std::max(events.active_peak[foot], force(strike + k));
    }
    events.contact_time[foot] = record.dt * static_cast<double>(contact);
    const auto from =
        FindRise(force, strike, static_cast<Eigen::Index>(kShoulderFrom / record.dt), window);
    const RiseEnd rise = FindRiseEnd(force, strike, from, window);
    events.impact_peak[foot] = force(strike + rise.tick);
    events.has_impact_maximum[foot] = rise.is_maximum;
    events.loading_rate[foot] = CalcLoadingRate(force, strike, rise.tick) / record.dt;
  }
  return events;
}

}  // namespace footfall
