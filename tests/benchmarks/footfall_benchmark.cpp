// footfall_benchmark: each part side by side, then a running step split by stage.
// Options are Google Benchmark's, e.g. --benchmark_filter=Bullet.

#include <benchmark/benchmark.h>
#include <fmt/core.h>

#include "tests/benchmarks/stage_split.h"

int main(int argc, char** argv) {
  ::benchmark::Initialize(&argc, argv);
  if (::benchmark::ReportUnrecognizedArguments(argc, argv)) {
    return 2;
  }
  ::benchmark::RunSpecifiedBenchmarks();
  footfall::benchmark::RunnerStep step;
  fmt::print("{}", footfall::benchmark::FormatStages(footfall::benchmark::TimeStages(step),
                                                     step.duration()));
  return 0;
}
