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
// A maximum is followed by a fall of so much of it: less is a ripple of the contact.
constexpr double kImpactFall = 0.02;

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

/// Whether the force falls from a tick on before it is higher again.
bool IsMaximum(const VerticalForce& force, Eigen::Index at, Eigen::Index ticks) {
  const double top = force(at);
  for (Eigen::Index k = 1; k < ticks && force(at + k) <= top; ++k) {
    if (force(at + k) < (1 - kImpactFall) * top) {
      return true;
    }
  }
  return false;
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
    if (slope(k) <= 0 && IsMaximum(force, strike + k, window)) {
      return {k, true};
    }
    if (slope(k) < slope(slowest)) {
      slowest = k;
    }
  }
  return {slowest, false};
}

/// When a rise from the strike reaches a force, in ticks from the one before the strike.
double FindCrossing(const VerticalForce& force, Eigen::Index strike, Eigen::Index rise,
                    double level) {
  Eigen::Index k = 0;
  while (k < rise && force(strike + k) < level) {
    ++k;
  }
  const double before = force(strike + k - 1), after = force(strike + k);
  return static_cast<double>(k) + (after > before ? (level - before) / (after - before) : 0);
}

/// Mean slope between 20 and 80 % of a rise from the strike, N per tick.
double CalcLoadingRate(const VerticalForce& force, Eigen::Index strike, Eigen::Index rise) {
  const double top = force(strike + rise);
  return 0.6 * top /
         (FindCrossing(force, strike, rise, 0.8 * top) -
          FindCrossing(force, strike, rise, 0.2 * top));
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
    // Between the ticks on both sides of the threshold.
    const auto cross = [&](Eigen::Index tick) {
      const double before = force(tick - 1), after = force(tick);
      return static_cast<double>(tick) - 1 + (kContactThreshold - before) / (after - before);
    };
    events.strike[foot] = record.dt * cross(strike);
    const Eigen::Index contact = CountContact(force, strike, ticks);
    events.stance[foot] = {strike, contact};
    for (Eigen::Index k = window; k < contact; ++k) {
      events.active_peak[foot] = std::max(events.active_peak[foot], force(strike + k));
    }
    events.contact_time[foot] = record.dt * cross(strike + contact) - events.strike[foot];
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
