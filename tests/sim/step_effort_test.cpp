#include "sim/gait/step_effort.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/step_simulator.h"

namespace footfall {
namespace {

/// Effort over a right step whose torques are `scale` times those of the stored gait's.
std::vector<double> TraceEffort(const RunnerSetup& setup, const Gait& gait, double scale,
                                StepEffort& effort) {
  StepSimulator simulator(setup);
  BodyState state = gait.section;
  std::vector<double> trace;
  simulator.Run(0, simulator.CalcTorque(gait), {}, state, [&](const TickView& view) {
    if (view.tick % kEffortTicks == 1) {
      trace.push_back(effort.Calc(view.tick, view.before, scale * view.forces.torque));
    }
  });
  return trace;
}

TEST(StepEffort, ANearlyDoubledDemandIsBeyondStrengthAndCostsFarMore) {
  const BaseGait& base = GetStoredBaseGait(3.0);
  const RunnerSetup setup(base.conditions);
  StepEffort effort(setup);
  effort.Hold(FindHeldMuscles(setup, base.gait));
  const std::vector<double> usual = TraceEffort(setup, base.gait, 1, effort);
  const std::vector<double> hard = TraceEffort(setup, base.gait, 1.9, effort);
  ASSERT_EQ(usual.size(), static_cast<size_t>(kTicksPerStep / kEffortTicks));
  EXPECT_LT(*std::max_element(usual.begin(), usual.end()), 12);
  EXPECT_GT(*std::max_element(hard.begin(), hard.end()), 50);
}

// Workers of a design trace steps in an order that hangs on the machine; bit by bit.
TEST(StepEffort, DoesNotDependOnTheStepsTracedBefore) {
  const BaseGait& base = GetStoredBaseGait(3.0);
  const RunnerSetup setup(base.conditions);
  StepEffort fresh(setup), used(setup);
  const StepEffort::Held held = FindHeldMuscles(setup, base.gait);
  fresh.Hold(held);
  used.Hold(held);
  TraceEffort(setup, base.gait, 1.3, used);
  EXPECT_EQ(TraceEffort(setup, base.gait, 1, fresh), TraceEffort(setup, base.gait, 1, used));
}

}  // namespace
}  // namespace footfall
