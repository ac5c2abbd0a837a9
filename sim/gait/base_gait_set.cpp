#include "sim/gait/base_gait_set.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <mutex>
#include <stdexcept>

#include "sim/embedded_data.h"
#include "sim/gait/gait_task.h"
#include "sim/gait/mix_base_gaits.h"

namespace footfall {
namespace {

constexpr std::string_view kSuffix = ".txt";

/// The stored speeds on both sides of a speed, and its share of the way.
struct Around {
  double low, high, share;
};

Around FindAround(const std::vector<double>& speeds, double speed) {
  const auto above = std::lower_bound(speeds.begin(), speeds.end(), speed);
  if (above == speeds.begin() || above == speeds.end()) {
    const double end = above == speeds.end() ? speeds.back() : *above;
    return {end, end, 0};
  }
  const double low = *std::prev(above);
  return {low, *above, (speed - low) / (*above - low)};
}

}  // namespace

std::vector<double> BaseGaitSpeeds(std::string_view strike) {
  std::vector<double> speeds;
  for (const std::string_view name : EmbeddedSimDataNames()) {
    if (const std::optional<double> speed = FindBaseGaitSpeed(name, strike)) {
      speeds.push_back(*speed);
    }
  }
  std::sort(speeds.begin(), speeds.end());
  return speeds;
}

std::string BaseGaitFileName(std::string_view strike, double speed) {
  return fmt::format("{}_{:.0f}{}", strike, 100 * speed, kSuffix);
}

std::optional<double> FindBaseGaitSpeed(std::string_view name, std::string_view strike) {
  const std::string prefix = fmt::format("{}_", strike);
  int centimetres = 0;
  if (!name.starts_with(prefix) || !name.ends_with(kSuffix) ||
      std::from_chars(name.data() + prefix.size(), name.data() + name.size(), centimetres).ec !=
          std::errc()) {
    return std::nullopt;
  }
  return centimetres / 100.0;
}

const BaseGait& GetStoredBaseGait(double speed, std::string_view strike) {
  static std::mutex mutex;
  static std::map<std::string, BaseGait> read;
  const std::string name = BaseGaitFileName(strike, speed);
  const std::scoped_lock lock(mutex);
  auto found = read.find(name);
  if (found == read.end()) {
    found = read.emplace(name, ReadBaseGait(EmbeddedSimData(name))).first;
    found->second.conditions.gait.strike = strike;
  }
  return found->second;
}

BaseGait BuildBaseGait(const GaitDemand& demand) {
  const std::vector<double> speeds = BaseGaitSpeeds(demand.strike);
  if (speeds.empty()) {
    throw std::logic_error("no base gait of " + demand.strike + " strike: footfall tune");
  }
  const Around around = FindAround(speeds, demand.speed);
  const BaseGait& low = GetStoredBaseGait(around.low, demand.strike);
  if (around.low == around.high) {
    return low;
  }
  return MixBaseGaits(low, GetStoredBaseGait(around.high, demand.strike), around.share);
}

GaitTask BuildBaseTask(const GaitDemand& demand) {
  const std::vector<double> speeds = BaseGaitSpeeds(demand.strike);
  if (speeds.empty()) {
    return {};
  }
  const Around around = FindAround(speeds, demand.speed);
  return BlendTasks(GetStoredBaseGait(around.low, demand.strike).task,
                    GetStoredBaseGait(around.high, demand.strike).task, around.share);
}

}  // namespace footfall
