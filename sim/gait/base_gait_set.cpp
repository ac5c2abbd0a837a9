#include "sim/gait/base_gait_set.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <mutex>

#include "sim/embedded_data.h"
#include "sim/gait/gait_task.h"
#include "sim/gait/state_map.h"

namespace footfall {
namespace {

constexpr std::string_view kPrefix = "rearfoot_", kSuffix = ".txt";

MatrixXd Between(const MatrixXd& a, const MatrixXd& b, double share) {
  return (1 - share) * a + share * b;
}

BaseGait Interpolate(const BaseGait& low, const BaseGait& high, double share) {
  auto mix = [share](double a, double b) { return (1 - share) * a + share * b; };
  BaseGait base = low;
  base.gait.speed = mix(low.gait.speed, high.gait.speed);
  base.gait.step_time = mix(low.gait.step_time, high.gait.step_time);
  base.gait.command = Between(low.gait.command, high.gait.command, share);
  base.gait.section =
      AddDifference(low.gait.section, share * CalcDifference(high.gait.section, low.gait.section));
  base.conditions.gait.speed = base.gait.speed;
  base.mean_lean = mix(low.mean_lean, high.mean_lean);
  base.task = BlendTasks(low.task, high.task, share);
  base.sensitivity = Between(low.sensitivity, high.sensitivity, share);
  return base;
}

/// The stored speeds on both sides of a speed, and its share of the way.
struct Around {
  double low, high, share;
};

Around FindAround(double speed) {
  const std::vector<double>& speeds = BaseGaitSpeeds();
  const auto above = std::lower_bound(speeds.begin(), speeds.end(), speed);
  if (above == speeds.begin() || above == speeds.end()) {
    const double end = above == speeds.end() ? speeds.back() : *above;
    return {end, end, 0};
  }
  const double low = *std::prev(above);
  return {low, *above, (speed - low) / (*above - low)};
}

}  // namespace

const std::vector<double>& BaseGaitSpeeds() {
  static const std::vector<double> speeds = [] {
    std::vector<double> found;
    for (const std::string_view name : EmbeddedSimDataNames()) {
      if (const std::optional<double> speed = FindBaseGaitSpeed(name)) {
        found.push_back(*speed);
      }
    }
    std::sort(found.begin(), found.end());
    return found;
  }();
  return speeds;
}

std::string BaseGaitFileName(double speed) {
  return fmt::format("{}{:.0f}{}", kPrefix, 100 * speed, kSuffix);
}

std::optional<double> FindBaseGaitSpeed(std::string_view name) {
  int centimetres = 0;
  if (!name.starts_with(kPrefix) || !name.ends_with(kSuffix) ||
      std::from_chars(name.data() + kPrefix.size(), name.data() + name.size(), centimetres).ec !=
          std::errc()) {
    return std::nullopt;
  }
  return centimetres / 100.0;
}

const BaseGait& GetStoredBaseGait(double speed) {
  static std::mutex mutex;
  static std::map<std::string, BaseGait> read;
  const std::string name = BaseGaitFileName(speed);
  const std::scoped_lock lock(mutex);
  auto found = read.find(name);
  if (found == read.end()) {
    found = read.emplace(name, ReadBaseGait(EmbeddedSimData(name))).first;
  }
  return found->second;
}

BaseGait BuildBaseGait(double speed) {
  const Around around = FindAround(speed);
  if (around.low == around.high) {
    return GetStoredBaseGait(around.low);
  }
  return Interpolate(GetStoredBaseGait(around.low), GetStoredBaseGait(around.high), around.share);
}

GaitTask BuildBaseTask(double speed) {
  const Around around = FindAround(speed);
  return BlendTasks(GetStoredBaseGait(around.low).task, GetStoredBaseGait(around.high).task,
                    around.share);
}

}  // namespace footfall
