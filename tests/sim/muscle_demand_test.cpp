// What muscles are asked for: the torque across a joint less what passive tissue gives of it.
#include "sim/gait/muscle_demand.h"

#include <gtest/gtest.h>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/runner_plant.h"
#include "sim/gait/runner_setup.h"

namespace footfall {
namespace {

struct Case {
  Conditions conditions;
  RunnerSetup setup{conditions, GaitTask{}};
  BodyState state = BuildZeroState(setup.body);
  /// Of the right toes, where nothing but the foot's own tissue acts.
  double CalcToeDemand() const {
    JointVector torque = JointVector::Zero(setup.body.NumCoordinates());
    for (const FootStructure& foot : setup.feet) {
      AddFootTorque(foot, state.q, state.qd, torque);
    }
    return BuildSample(setup.body, setup.feet, state, torque).demand.moment[setup.feet.front().mtp];
  }
};

// Windlass: toes up by 0.2 rad over an arch that is flattened by 0.1 pull with 2 kN.
TEST(MuscleDemand, ToesAreNotAskedForWhatFasciaCapsuleAndShoeGive) {
  Case one;
  const FootStructure& foot = one.setup.feet.front();
  one.state.q[foot.mtp] = 0.2;
  one.state.q[foot.midfoot] = 0.1;
  one.state.qd[foot.midfoot] = 0.5;
  EXPECT_LT(CalcToeTorque(foot, one.state.q, one.state.qd), -10);
  EXPECT_NEAR(one.CalcToeDemand(), 0, 1e-12);
}

TEST(MuscleDemand, WhatACommandAddsIsAskedOfMuscles) {
  Case one;
  const FootStructure& foot = one.setup.feet.front();
  JointVector torque = JointVector::Zero(one.setup.body.NumCoordinates());
  torque[foot.mtp] = 3;
  torque[foot.subtalar] = 5;
  const MuscleSample sample = BuildSample(one.setup.body, one.setup.feet, one.state, torque);
  EXPECT_NEAR(sample.demand.moment[foot.mtp], 3, 1e-12);
  EXPECT_NEAR(sample.demand.moment[foot.subtalar], 5, 1e-12);
}

}  // namespace
}  // namespace footfall
