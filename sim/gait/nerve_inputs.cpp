#include "sim/gait/nerve_inputs.h"

#include <cmath>
#include <numbers>
#include <string>

namespace footfall {
namespace {

/// Torque per unit of u (N m) of a leg's joint, in stance and in swing.
struct LegRow {
  const char* joint;
  double stance, swing;
};
constexpr LegRow kLeg[] = {{"hip_flexion", 20, 12}, {"hip_adduction", 20, 12},
                           {"hip_rotation", 10, 5}, {"knee_angle", 20, 6},
                           {"ankle_angle", 20, 4},  {"subtalar_angle", 10, 2}};
constexpr double kLumbar = 10;   // N m per unit of u at every level
constexpr double kClock = 0.04;  // the clock may run so much faster or slower per unit of u

/// Whether a leg stands at a phase, in steps, counted from the section before its own strike.
bool Stands(const RunnerSetup& setup, double phase) {
  const double own = phase - 2 * std::floor(phase / 2);
  const double strike = 2 * setup.strike_phase;
  const double toe_off = strike + setup.reference.contact_time() / setup.step_time;
  return own > strike && own < toe_off;
}

}  // namespace

double CalcBump(const NerveInput& input, double age) {
  if (age <= input.begin || age >= input.end) {
    return 0;
  }
  const double turn = 2 * std::numbers::pi * (age - input.begin) / (input.end - input.begin);
  return 0.5 * (1 - std::cos(turn));
}

void AddPull(const BodyModel& body, const NerveInput& input, int step, double pull,
             Eigen::Ref<VectorXd> torque) {
  for (const CommandKnob::Part& part : input.parts) {
    const Coordinate& c = body.coordinates[static_cast<size_t>(part.coordinate)];
    const bool right = step == 0;
    torque[right ? part.coordinate : c.mirror] += (right ? 1 : c.mirror_sign) * part.weight * pull;
  }
}

std::vector<NerveInput> BuildNerveInputs(const RunnerSetup& setup, int section, double later) {
  const BodyModel& body = setup.body;
  const double begin = kEarliestAnswer + later, end = begin + kAnswerTime;
  const double middle = static_cast<double>(section) / kSectionsPerStep + 0.5 * (begin + end);
  std::vector<NerveInput> inputs;
  for (const char* side : {"_r", "_l"}) {
    const bool stands = Stands(setup, side[1] == 'r' ? middle : middle - 1);
    for (const LegRow& row : kLeg) {
      const int joint = FindCoordinate(body, std::string(row.joint) + side);
      inputs.push_back({{{joint, 1}}, begin, end, stands ? row.stance : row.swing});
    }
  }
  for (int axis = 0; axis < 3; ++axis) {
    NerveInput& input = inputs.emplace_back(NerveInput{{}, begin, end, kLumbar});
    for (int first : body.lumbar_first) {
      input.parts.push_back({first + axis, 1});
    }
  }
  inputs.push_back({{}, begin, end, kClock});
  return inputs;
}

}  // namespace footfall
