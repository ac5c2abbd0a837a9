// largest_disturbance SPEED...: the largest steps in the ground, pushes and motor noise after which
// the base runner is still running, each speed in m/s. Steps are tried by 0.5 cm, pushes by
// 0.1 m/s on the whole body, from the smallest on: every smaller one is held too. Prints a table.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <numbers>
#include <string>
#include <vector>

#include "tests/sim/held_gait.h"

namespace footfall {
namespace {

constexpr double kSeconds = 8, kNoiseSeconds = 60;  // of a run
constexpr double kStep = 0.005, kPush = 0.1;        // m, m/s
constexpr int kMost = 40;                           // tries

class Runner {
 public:
  explicit Runner(double speed) : gait_(speed) {}

  bool Holds(double seconds, const Disturbance& disturbance) const {
    return !gait_.Hold(seconds, disturbance).fell;
  }

  /// The number of units up to which every disturbance is held.
  int CountHeld(const std::function<Disturbance(int)>& build) const {
    int held = 0;
    while (held < kMost && Holds(kSeconds, build(held + 1))) {
      ++held;
    }
    return held;
  }

  double FindPush(const Vector3d& direction) const {
    return kPush * CountHeld([&](int n) { return Disturbance{.push = n * kPush * direction}; });
  }
  double FindStep(double sign) const {
    return kStep * CountHeld([&](int n) { return Disturbance{.ground_rise = sign * n * kStep}; });
  }
  /// Largest of 3, 6, 12 % that three seeds hold for a minute.
  double FindNoise() const {
    double held = 0;
    for (const double share : {0.03, 0.06, 0.12}) {
      for (unsigned seed = 1; seed <= 3; ++seed) {
        if (!Holds(kNoiseSeconds, {.noise = {.share = share, .seed = seed}})) {
          return held;
        }
      }
      held = share;
    }
    return held;
  }

 private:
  HeldGait gait_;
};

double FindWeakest(const Runner& runner, const std::vector<double>& degrees) {
  double weakest = kMost * kPush;
  for (const double angle : degrees) {
    const double rad = angle * std::numbers::pi / 180;
    weakest = std::min(weakest, runner.FindPush({std::cos(rad), 0, std::sin(rad)}));
  }
  return weakest;
}

/// One column of the table.
std::vector<std::string> Measure(double speed) {
  const Runner runner(speed);
  return {fmt::format("{:.1f} m/s", speed),
          fmt::format("{:.1f}", 100 * runner.FindStep(1)),
          fmt::format("{:.1f}", 100 * runner.FindStep(-1)),
          fmt::format("{:.1f} / {:.1f}", runner.FindPush(Vector3d::UnitX()),
                      runner.FindPush(-Vector3d::UnitX())),
          fmt::format("{:.1f}", FindWeakest(runner, {90, 270})),
          fmt::format("{:.1f}", FindWeakest(runner, {45, 135, 225, 315})),
          fmt::format("{:.1f} / {:.1f}", runner.FindPush(Vector3d::UnitY()),
                      runner.FindPush(-Vector3d::UnitY())),
          fmt::format("{:.0f} %", 100 * runner.FindNoise())};
}

void Print(const std::vector<std::vector<std::string>>& columns) {
  const char* kRows[] = {"",
                         "unseen step up, cm",
                         "unseen step down, cm",
                         "push forwards / backwards, m/s",
                         "push to a side, the weaker one",
                         "push aslant, the weakest of four",
                         "push up / down",
                         "motor noise held for 60 s (of 3, 6, 12 %; three seeds)"};
  for (std::size_t row = 0; row < std::size(kRows); ++row) {
    std::string line = fmt::format("| {} |", kRows[row]);
    for (const auto& column : columns) {
      line += fmt::format(" {} |", column[row]);
    }
    fmt::print("{}\n", line);
  }
}

}  // namespace
}  // namespace footfall

int main(int argc, char** argv) {
  std::vector<double> speeds;
  for (int i = 1; i < argc; ++i) {
    speeds.push_back(std::atof(argv[i]));
  }
  std::vector<std::vector<std::string>> columns(speeds.size());
#pragma omp parallel for schedule(dynamic)
  for (std::size_t i = 0; i < speeds.size(); ++i) {
    columns[i] = footfall::Measure(speeds[i]);
  }
  footfall::Print(columns);
  return 0;
}
