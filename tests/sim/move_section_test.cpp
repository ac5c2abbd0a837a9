#include "sim/gait/move_section.h"

#include <gtest/gtest.h>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/stride_map.h"

namespace footfall {
namespace {

/// A stored gait, its section moved, and what does not repeat of it there.
struct Moved {
  explicit Moved(int ticks) : setup(base.conditions) {
    gait = MoveSection(setup, base.gait, ticks);
    setup.strike_phase += ticks / (2.0 * kTicksPerStep);
    StepSimulator simulator(setup);
    const StrideMap map(setup, true, base.mean_lean);
    stood = map.CalcResiduals(simulator, gait, conditions);
  }
  const BaseGait& base = GetStoredBaseGait(3.5);
  RunnerSetup setup;
  Gait gait;
  VectorXd conditions;
  bool stood = false;
};

// Where a periodic gait is cut changes nothing about it.
TEST(MoveSection, AGaitRepeatsWhereverItIsCut) {
  for (const int ticks : {-60, -7, 35}) {
    const Moved moved(ticks);
    ASSERT_TRUE(moved.stood) << ticks;
    EXPECT_LT(moved.conditions.norm(), 1e-4) << ticks;
  }
}

TEST(MoveSection, ThereAndBackIsTheGaitItself) {
  const Moved there(-60);
  const Gait back = MoveSection(there.setup, there.gait, 60);
  EXPECT_LT((back.command - there.base.gait.command).norm(),
            1e-12 * there.base.gait.command.norm());
  EXPECT_LT((back.section.q - there.base.gait.section.q).norm(), 1e-6);
}

}  // namespace
}  // namespace footfall
