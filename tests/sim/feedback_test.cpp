#include "sim/gait/feedback.h"

#include <gtest/gtest.h>

#include "sim/gait/scenario_solver.h"

namespace footfall {
namespace {

/// Linearising costs a few seconds: once for all tests.
struct HeldBase {
  SolvedGait solved = SolveScenario(Conditions());
  StepFeedback feedback{*solved.setup, solved.gait, true};
};
const HeldBase& Base() {
  static const HeldBase base;
  return base;
}

TEST(Feedback, TurnsAnUnstableGaitIntoAStableOne) {
  EXPECT_GT(Base().feedback.open_multipliers()[0], 1.5) << "running falls without nerves";
  EXPECT_LT(Base().feedback.closed_multipliers()[0], 0.95);
}

TEST(Feedback, HoldsTheGaitForTwentySeconds) {
  const HoldReport hold =
      Hold(*Base().solved.setup, Base().solved.gait, Base().feedback, 20, Vector3d::Zero());
  EXPECT_FALSE(hold.fell);
  EXPECT_NEAR(hold.speed, 3.3, 0.05 * 3.3);
}

TEST(Feedback, RecoversFromPushes) {
  for (const Vector3d& push : {Vector3d(0.2, 0, 0), Vector3d(-0.2, 0, 0), Vector3d(0, 0, 0.3)}) {
    const HoldReport hold =
        Hold(*Base().solved.setup, Base().solved.gait, Base().feedback, 8, push);
    EXPECT_FALSE(hold.fell) << push.transpose();
    EXPECT_NEAR(hold.speed, 3.3, 0.05) << push.transpose();
  }
}

TEST(Feedback, AsksNothingOnTheOrbit) {
  JointVector torque = JointVector::Zero(Base().solved.setup->body.NumCoordinates());
  const StepChange change = Base().feedback.CalcChange(0, Base().solved.gait.section);
  change.add_torque(0.4, torque);
  EXPECT_LT(torque.norm(), 1e-9);
  EXPECT_NEAR(change.duration, 1, 1e-12);
}

}  // namespace
}  // namespace footfall
