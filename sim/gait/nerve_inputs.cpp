#include "sim/gait/nerve_inputs.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace footfall {
namespace {

/// Joint and window of an input. Leg: 's' the leg that stands (or is about to), 'w' the other.
struct InputRow {
  const char* joint;  // "" for a lumbar axis
  int lumbar_axis;
  char leg;
  double begin, end, scale;
};

/// Sampled before strike: the coming stance, and where the swing leg goes.
constexpr InputRow kBeforeStrike[] = {{"hip_flexion", 0, 's', 0.20, 0.50, 20},
                                      {"hip_flexion", 0, 's', 0.35, 0.75, 20},
                                      {"hip_adduction", 0, 's', 0.20, 0.50, 20},
                                      {"hip_adduction", 0, 's', 0.35, 0.75, 20},
                                      {"hip_rotation", 0, 's', 0.20, 0.70, 10},
                                      {"knee_angle", 0, 's', 0.20, 0.50, 20},
                                      {"knee_angle", 0, 's', 0.35, 0.75, 20},
                                      {"ankle_angle", 0, 's', 0.20, 0.70, 20},
                                      {"subtalar_angle", 0, 's', 0.20, 0.70, 10},
                                      {"hip_flexion", 0, 'w', 0.20, 0.60, 10},
                                      {"hip_flexion", 0, 'w', 0.50, 1.00, 10},
                                      {"hip_adduction", 0, 'w', 0.30, 1.00, 10},
                                      {"knee_angle", 0, 'w', 0.50, 1.00, 5},
                                      {"hip_rotation", 0, 'w', 0.30, 1.00, 5},
                                      {"ankle_angle", 0, 'w', 0.50, 1.00, 3},
                                      {"", 0, 's', 0.20, 0.60, 10},
                                      {"", 1, 's', 0.20, 0.60, 10},
                                      {"", 2, 's', 0.20, 0.60, 10},
                                      {"", 0, 's', 0.50, 1.00, 10},
                                      {"", 1, 's', 0.50, 1.00, 10},
                                      {"", 2, 's', 0.50, 1.00, 10}};

/// Sampled near mid-stance: push-off, and the landing of the leg that swings.
constexpr InputRow kMidStance[] = {{"hip_flexion", 0, 's', 0.20, 0.60, 15},
                                   {"knee_angle", 0, 's', 0.20, 0.45, 15},
                                   {"ankle_angle", 0, 's', 0.20, 0.45, 15},
                                   {"hip_flexion", 0, 'w', 0.20, 0.55, 15},
                                   {"hip_flexion", 0, 'w', 0.40, 0.90, 20},
                                   {"hip_adduction", 0, 'w', 0.20, 0.60, 15},
                                   {"hip_adduction", 0, 'w', 0.50, 1.00, 20},
                                   {"hip_rotation", 0, 'w', 0.20, 0.80, 5},
                                   {"knee_angle", 0, 'w', 0.20, 0.55, 8},
                                   {"knee_angle", 0, 'w', 0.50, 1.00, 20},
                                   {"ankle_angle", 0, 'w', 0.20, 0.60, 5},
                                   {"ankle_angle", 0, 'w', 0.50, 1.00, 20},
                                   {"", 0, 's', 0.20, 0.70, 10},
                                   {"", 1, 's', 0.20, 0.70, 10},
                                   {"", 2, 's', 0.20, 0.70, 10}};

// The clock may run so much faster or slower per unit of u, over half a step.
constexpr NerveInput kClock{{}, kEarliestAnswer, kEarliestAnswer + 0.5, 0.04};

}  // namespace

double CalcBump(const NerveInput& input, double age) {
  if (age <= input.begin || age >= input.end) {
    return 0;
  }
  const double turn = 2 * std::numbers::pi * (age - input.begin) / (input.end - input.begin);
  return 0.5 * (1 - std::cos(turn));
}

std::vector<NerveInput> BuildNerveInputs(const BodyModel& body, int section, double later) {
  const std::span<const InputRow> rows = section == 0 ? std::span<const InputRow>(kBeforeStrike)
                                                      : std::span<const InputRow>(kMidStance);
  std::vector<NerveInput> inputs;
  for (const InputRow& row : rows) {
    NerveInput input{{}, row.begin, row.end, row.scale};
    if (row.joint[0] == '\0') {
      for (int first : body.lumbar_first) {
        input.parts.push_back({first + row.lumbar_axis, 1});
      }
    } else {
      const std::string name = std::string(row.joint) + (row.leg == 's' ? "_r" : "_l");
      input.parts.push_back({FindCoordinate(body, name), 1});
    }
    inputs.push_back(std::move(input));
  }
  inputs.push_back(kClock);
  for (NerveInput& input : inputs) {
    input.begin += later;
    input.end = std::min(1.0, input.end + later);
  }
  return inputs;
}

}  // namespace footfall
