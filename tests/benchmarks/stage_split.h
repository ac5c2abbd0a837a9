#pragma once

#include <string>
#include <vector>

#include "tests/benchmarks/runner_step.h"

namespace footfall::benchmark {

/// Time that one stage takes per simulated step on one core.
struct Stage {
  std::string name;
  std::string meaning;
  double seconds = 0;
};

/// Times the stages of one recorded running step, best of several, by the thread's own clock:
///   dynamics   implicit steps of the same body in the same motion without soles
///   contact    what soles add to that: contact law and its implicit part
///   control    drives read from the command, reference and impedance tables
///   muscles    lumbar loads with recruitment, at the rate of a record, of one step of two
///   output     what is left of a recorded step, and series and outputs made of it
std::vector<Stage> TimeStages(RunnerStep& step);

/// The table: milliseconds per step, share, and simulated seconds per wall second in all.
std::string FormatStages(const std::vector<Stage>& stages, double simulated_seconds);

}  // namespace footfall::benchmark
