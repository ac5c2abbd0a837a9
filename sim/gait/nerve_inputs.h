#pragma once

#include <vector>

#include "sim/gait/gait.h"

namespace footfall {

/// The state is sampled so often in a step, at equal phases: 36 ms before strike and near
/// mid-stance.
inline constexpr int kSectionsPerStep = 2;

/// Delay of nerve (41 ms) and rise of muscle (30 ms) between a sample and the first answer, as a
/// share of the step: 71 ms at 168 steps a minute. Source: reflex delay 30-60 ms (short- to
/// long-latency, Nashner 1976), activation 10-40 ms.
inline constexpr double kEarliestAnswer = 0.20;

/// One way in which nerves may correct a step: a smooth bump of torque, or of the clock.
/// Law: torque = scale * u * (1 - cos(2 pi (age - begin) / (end - begin))) / 2 within [begin, end],
/// age the time since the sample in steps. A clock input multiplies time by 1 + scale * u * bump.
/// Legs are named by their role at the sample: parts are those of a right-stance step.
struct NerveInput {
  std::vector<CommandKnob::Part> parts;  ///< empty: the clock
  double begin = 0, end = 0;             ///< steps after the sample; end - begin at most 1
  double scale = 0;                      ///< N m, or 1, per unit of u
};

/// Size of the bump (0..1) at an age.
double CalcBump(const NerveInput& input, double age);

/// What a sample at a section (0 before strike, 1 near mid-stance) may change. Answers come `later`
/// (steps) than usual; none lasts beyond a step.
std::vector<NerveInput> BuildNerveInputs(const BodyModel& body, int section, double later = 0);

}  // namespace footfall
