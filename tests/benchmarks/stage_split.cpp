#include "tests/benchmarks/stage_split.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>

#include "tests/benchmarks/spine_samples.h"

namespace footfall::benchmark {
namespace {

constexpr int kRepetitions = 15;

/// Shortest wall time of several runs, s: other processes only ever add to it.
double TimeBest(const auto& work) {
  double best = 1e9;
  for (int i = 0; i < kRepetitions; ++i) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    best = std::min(best, took.count());
  }
  return best;
}

/// All ticks of the step, each from its recorded state.
double TimePlant(const RunnerStep& step, const std::vector<SolePoint>& soles,
                 const std::vector<JointDrive>& drives) {
  RunnerPlant plant(step.setup().body, soles, step.setup().gravity_G);
  TickForces forces;
  return TimeBest([&] {
    for (std::size_t tick = 0; tick < drives.size(); ++tick) {
      BodyState state = step.states()[tick];
      plant.Step(state, drives[tick], RootAssist{}, step.tick_time(), forces);
      ::benchmark::DoNotOptimize(state.v);
    }
  });
}

}  // namespace

std::vector<Stage> TimeStages(RunnerStep& step) {
  const DriveTable table(step.setup());
  std::vector<JointDrive> drives(kTicksPerStep);
  const double control = TimeBest([&] {
    for (int tick = 0; tick < kTicksPerStep; ++tick) {
      table.Read(tick + 1, step.torque(), drives[static_cast<std::size_t>(tick)]);
    }
  });
  const double dynamics = TimePlant(step, {}, drives);
  const double with_soles = TimePlant(step, step.setup().soles, drives);
  SpineSamples samples(step);
  const auto for_all_samples = [&](const auto& work) {
    return TimeBest([&] {
      for (std::size_t i = 0; i < samples.size(); ++i) {
        work(i);
      }
    });
  };
  const double muscles = for_all_samples([&](std::size_t i) { samples.Solve(i); });
  const double output = for_all_samples([&](std::size_t i) { samples.Read(i); });
  return {{"dynamics", "joint-space equations, implicit step", dynamics},
          {"contact", "soles on the ground, their implicit part", with_soles - dynamics},
          {"control", "command, reference and impedance of a tick", control},
          {"muscles", "trunk recruitment and lumbar loads", muscles},
          {"output", "kinematics and joint reactions recorded", output}};
}

std::string FormatStages(const std::vector<Stage>& stages, double simulated_seconds) {
  double total = 0;
  for (const Stage& stage : stages) {
    total += stage.seconds;
  }
  std::string text =
      fmt::format("\nOne running step of {:.3f} s on one core, by stage\n", simulated_seconds);
  for (const Stage& stage : stages) {
    text += fmt::format("  {:<10}{:8.3f} ms {:5.1f} %   {}\n", stage.name, 1e3 * stage.seconds,
                        100 * stage.seconds / total, stage.meaning);
  }
  text += fmt::format("  {:<10}{:8.3f} ms           {:.1f} simulated seconds per wall second\n",
                      "sum", 1e3 * total, simulated_seconds / total);
  return text;
}

}  // namespace footfall::benchmark
