#pragma once

#include <string>
#include <vector>

#include "tests/benchmarks/runner_step.h"

namespace footfall::benchmark {

/// Wall time that one stage takes per simulated step, on one core.
struct Stage {
  std::string name;
  std::string meaning;
  double seconds = 0;
};

/// Times the stages of one running step, each over all its ticks or samples, best of several:
///   dynamics   implicit steps of the same body in the same motion without soles
///   contact    what soles add to that: contact law and its implicit part
///   control    drives read from the command, reference and impedance tables
///   muscles    recruitment of the trunk and lumbar loads at the recording rate
///   output     kinematics and reactions read off at the recording rate
std::vector<Stage> TimeStages(RunnerStep& step);

/// The table: milliseconds per step, share, and simulated seconds per wall second in all.
std::string FormatStages(const std::vector<Stage>& stages, double simulated_seconds);

}  // namespace footfall::benchmark
