// impedance_table [SPEED]: impedance that muscles give the base runner's joints over a stride,
// right leg and lumbar regions (levels in series), and the table's. Prints Markdown. SPEED: m/s
// (3.5).

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/runner_setup.h"

namespace footfall {
namespace {

constexpr int kPhases = 200;

/// Joints that give way one after the other: a leg's one, the six levels of a lumbar region.
struct Chain {
  const char* name;
  std::vector<std::string> joints;
};

std::vector<Chain> BuildChains() {
  std::vector<Chain> chains = {
      {"hip flexion", {"hip_flexion_r"}},   {"hip adduction", {"hip_adduction_r"}},
      {"hip rotation", {"hip_rotation_r"}}, {"knee", {"knee_angle_r"}},
      {"ankle", {"ankle_angle_r"}},         {"subtalar", {"subtalar_angle_r"}}};
  const std::pair<const char*, const char*> regions[] = {{"lumbar flexion (region)", "FE"},
                                                         {"lumbar bending (region)", "LB"},
                                                         {"lumbar rotation (region)", "AR"}};
  for (const auto& [name, axis] : regions) {
    Chain chain{name, {}};
    for (const char* level : {"L5_S1", "L4_L5", "L3_L4", "L2_L3", "L1_L2", "T12_L1"}) {
      chain.joints.push_back(fmt::format("{}_{}", level, axis));
    }
    chains.push_back(chain);
  }
  return chains;
}

/// Least, mean and most stiffness over the stride, N m/rad; mean damping, N m s/rad.
struct Span {
  double least = HUGE_VAL, mean = 0, most = 0, damping = 0;
};

Span CalcSpan(const RunnerSetup& setup, const std::vector<std::string>& joints) {
  Span span;
  JointVector stiffness(setup.body.NumCoordinates()), damping(setup.body.NumCoordinates());
  for (int i = 0; i < kPhases; ++i) {
    setup.impedance.Calc(static_cast<double>(i) / kPhases, stiffness, damping);
    double yielding = 0, slowness = 0;
    for (const std::string& name : joints) {
      const int joint = FindCoordinate(setup.body, name);
      yielding += 1 / stiffness[joint];
      slowness = std::max(slowness, damping[joint] / stiffness[joint]);
    }
    span.least = std::min(span.least, 1 / yielding);
    span.most = std::max(span.most, 1 / yielding);
    span.mean += 1 / yielding / kPhases;
    span.damping += slowness / yielding / kPhases;
  }
  return span;
}

void PrintTable(double speed) {
  const BaseGait& base = GetStoredBaseGait(speed);
  const RunnerSetup by_table(base.conditions, GaitTask());
  const RunnerSetup by_muscles(base.conditions, base.task);
  fmt::print(
      "| joint, N m/rad | table, least - most | muscles at {} m/s, least - mean - most | D/K |\n",
      speed);
  fmt::print("|---|---|---|---|\n");
  for (const Chain& chain : BuildChains()) {
    const Span table = CalcSpan(by_table, chain.joints);
    const Span muscles = CalcSpan(by_muscles, chain.joints);
    fmt::print("| {} | {:.0f}-{:.0f} | {:.0f} - {:.0f} - {:.0f} | {:.0f} ms |\n", chain.name,
               table.least, table.most, muscles.least, muscles.mean, muscles.most,
               1000 * muscles.damping / muscles.mean);
  }
}

}  // namespace
}  // namespace footfall

int main(int argc, char** argv) {
  footfall::PrintTable(argc > 1 ? std::atof(argv[1]) : 3.5);
  return 0;
}
