#include "tests/benchmarks/stage_split.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>

#include <algorithm>

#include "sim/loads/run_analysis.h"
#include "sim/loads/stride_record.h"
#include "sim/loads/stride_series.h"
#include "tests/benchmarks/thread_clock.h"

namespace footfall::benchmark {
namespace {

constexpr int kRepetitions = 15;

/// Shortest time of several runs, s: caches lost to other processes only add.
double TimeBest(const auto& work) {
  double best = 1e9;
  for (int i = 0; i < kRepetitions; ++i) {
    const double start = ReadThreadClock();
    work();
    best = std::min(best, ReadThreadClock() - start);
  }
  return best;
}

/// All ticks of the step, each from its recorded state.
double TimePlant(const RunnerStep& step, const std::vector<SolePoint>& soles,
                 const std::vector<JointDrive>& drives) {
  RunnerPlant plant(step.setup().body, soles, step.setup().feet, step.setup().gravity_G);
  TickForces forces;
  return TimeBest([&] {
    for (std::size_t tick = 0; tick < drives.size(); ++tick) {
      BodyState state = step.states()[tick];
      plant.Step(state, drives[tick], RootAssist{}, step.tick_time(), forces);
      ::benchmark::DoNotOptimize(state.v);
    }
  });
}

/// A stride simulated and recorded, s; and what is made of the record, s.
struct RecordingTime {
  double record = 0, outputs = 0;
};

RecordingTime TimeRecording(const RunnerStep& step) {
  RecordingTime time;
  StrideRecord record;
  time.record = TimeBest([&] { record = RecordStride(step.solved(), step.muscles()); });
  time.outputs = TimeBest([&] {
    const RunAnalysis analysis{step.solved(), step.muscles(), record, FindGaitEvents(record), 0};
    ::benchmark::DoNotOptimize(
        BuildStrideSeries(step.solved().setup->body, record, analysis.events).stride_time);
    ::benchmark::DoNotOptimize(CalcOutputs(analysis).size());
  });
  return time;
}

double TimeLumbarLoads(RunnerStep& step) {
  double best = step.TimeLumbarLoads();
  for (int i = 1; i < kRepetitions; ++i) {
    best = std::min(best, step.TimeLumbarLoads());
  }
  return best;
}

}  // namespace

std::vector<Stage> TimeStages(RunnerStep& step) {
  const DriveTable table(step.setup());
  std::vector<JointDrive> drives(kTicksPerStep);
  const double control = TimeBest([&] {
    for (int tick = 0; tick < kTicksPerStep; ++tick) {
      table.Read(tick + 1, step.torque_table(), drives[static_cast<std::size_t>(tick)]);
    }
  });
  const double dynamics = TimePlant(step, {}, drives);
  const double stepping = TimePlant(step, step.setup().soles, drives) + control;
  // Of a runner with equal sides every other step is the mirror image of the one before.
  const double muscles = TimeLumbarLoads(step) / 2;
  const RecordingTime recording = TimeRecording(step);
  // A stride is two steps.
  const double output = (recording.record + recording.outputs) / 2 - stepping - muscles;
  return {{"dynamics", "joint-space equations, implicit step", dynamics},
          {"contact", "soles on the ground, their implicit part", stepping - control - dynamics},
          {"control", "command, reference and impedance of a tick", control},
          {"muscles", "lumbar loads with recruitment, 500 Hz, one step of two", muscles},
          {"output", "record of a stride, series, outputs", output}};
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
  text += fmt::format(
      "  {:<10}{:8.3f} ms           {:.1f} simulated seconds per wall second of one core\n", "sum",
      1e3 * total, simulated_seconds / total);
  return text;
}

}  // namespace footfall::benchmark
