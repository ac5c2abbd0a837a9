#pragma once

#include <vector>

#include "sim/gait/gait.h"
#include "sim/gait/runner_setup.h"

namespace footfall {

/// The state is sampled so often in a step, at equal phases: some 94 and 5 ms before strike, 84 ms
/// after it (where a strike that was early or late shows) and in late stance.
inline constexpr int kSectionsPerStep = 4;
inline constexpr int kTicksPerSection = kTicksPerStep / kSectionsPerStep;

/// Delay of nerve (41 ms) and rise of muscle (30 ms) between a sample and the first answer, as a
/// share of the step: 71 ms at 168 steps a minute. Source: reflex delay 30-60 ms (short- to
/// long-latency, Nashner 1976), activation 10-40 ms.
inline constexpr double kEarliestAnswer = 0.20;

/// How long an answer lasts, steps. Twice the time between samples: constant answers of all samples
/// add up to a constant torque.
inline constexpr double kAnswerTime = 2.0 / kSectionsPerStep;

/// One way in which nerves may correct a step: a smooth bump of torque, or of the clock.
/// Law: torque = scale * u * (1 - cos(2 pi (age - begin) / (end - begin))) / 2 within [begin, end],
/// age the time since the sample in steps. A clock input multiplies time by 1 + scale * u * bump.
/// Legs are named by their role at the sample: parts are those of a right-stance step.
struct NerveInput {
  std::vector<CommandKnob::Part> parts;  ///< empty: the clock
  double begin = 0, end = 0;             ///< steps after the sample
  double scale = 0;                      ///< N m, or 1, per unit of u
};

/// Size of the bump (0..1) at an age.
double CalcBump(const NerveInput& input, double age);

/// Adds an input's pull (N m) to the torque of its joints, sampled in step 0 (right) or 1 (left).
void AddPull(const BodyModel& body, const NerveInput& input, int step, double pull,
             Eigen::Ref<VectorXd> torque);

/// What a sample at a section (0 .. kSectionsPerStep - 1) may change: hips, knees, ankles and
/// subtalar joints of both legs, the lumbar region about each axis, the clock; as many at every
/// section. Answers come `later` (steps) than usual.
std::vector<NerveInput> BuildNerveInputs(const RunnerSetup& setup, int section, double later = 0);

}  // namespace footfall
