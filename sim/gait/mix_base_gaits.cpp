#include "sim/gait/mix_base_gaits.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "sim/gait/state_map.h"

namespace footfall {
namespace {

constexpr double kSameSpeed = 1e-6;  // m/s

/// The nearest first, of two as near the slower.
void SortByDistance(double speed, std::vector<BaseGait>& gaits) {
  const auto rank = [&](const BaseGait& base) {
    return std::pair(std::abs(base.gait.speed - speed), base.gait.speed);
  };
  std::sort(gaits.begin(), gaits.end(),
            [&](const BaseGait& a, const BaseGait& b) { return rank(a) < rank(b); });
}

const BaseGait* FindSpeed(const std::vector<BaseGait>& gaits, double speed) {
  const auto found = std::find_if(gaits.begin(), gaits.end(), [&](const BaseGait& base) {
    return std::abs(base.gait.speed - speed) < kSameSpeed;
  });
  return found == gaits.end() ? nullptr : &*found;
}

/// `here` + (`own` - `other`): the fourth corner of a parallelogram is as far beyond the middle of
/// its neighbours as the first is before it.
BaseGait Shift(const BaseGait& here, const BaseGait& own, const BaseGait& other) {
  return MixBaseGaits(other, MixBaseGaits(own, here, 0.5), 2);
}

}  // namespace

BaseGait MixBaseGaits(const BaseGait& low, const BaseGait& high, double share) {
  auto mix = [share](double a, double b) { return (1 - share) * a + share * b; };
  BaseGait base = low;
  base.gait.speed = mix(low.gait.speed, high.gait.speed);
  base.gait.step_time = mix(low.gait.step_time, high.gait.step_time);
  base.gait.command = (1 - share) * low.gait.command + share * high.gait.command;
  base.gait.section =
      AddDifference(low.gait.section, share * CalcDifference(high.gait.section, low.gait.section));
  base.conditions.gait.speed = base.gait.speed;
  base.mean_lean = mix(low.mean_lean, high.mean_lean);
  base.task = BlendTasks(low.task, high.task, share);
  return base;
}

std::vector<BaseGait> GuessBaseGaits(double speed, std::vector<BaseGait> own,
                                     std::vector<BaseGait> others) {
  SortByDistance(speed, own);
  SortByDistance(speed, others);
  if (own.empty()) {
    return others.empty() ? others : std::vector<BaseGait>{others.front()};
  }
  std::vector<BaseGait> guesses = {own.front()};
  if (own.size() > 1) {
    const double from = own[0].gait.speed, to = own[1].gait.speed;
    guesses.push_back(MixBaseGaits(own[0], own[1], (speed - from) / (to - from)));
  }
  const BaseGait* here = FindSpeed(others, speed);
  for (const BaseGait& near : own) {
    if (const BaseGait* other = FindSpeed(others, near.gait.speed); here && other) {
      guesses.push_back(Shift(*here, near, *other));
      break;
    }
  }
  return guesses;
}

}  // namespace footfall
