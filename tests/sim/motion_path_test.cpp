// The path of a step: what it reads, how it answers a state, and that runners keep it.

#include "sim/gait/motion_path.h"

#include <gtest/gtest.h>

#include "musculoskeletal/kinematics.h"
#include "sim/contact/layer_tables.h"
#include "sim/gait/base_gait_set.h"
#include "sim/gait/state_map.h"
#include "sim/loads/outputs.h"
#include "sim/simulate.h"

namespace footfall {
namespace {

constexpr int kTick = MotionPath::kPathTicks / 2;

/// The reference itself, as a state after kTick.
BodyState BuildReferenceState(const RunnerSetup& setup) {
  const double phase = static_cast<double>(kTick) / (2 * kTicksPerStep) - setup.strike_phase;
  BodyState state = BuildZeroState(setup.body);
  JointVector slope;
  setup.reference.CalcJoints(phase, state.q, slope);
  state.R_GB = setup.reference.CalcPelvisRotation(phase);
  return state;
}

struct Runner {
  Conditions conditions = GetStoredBaseGait(3.0).conditions;
  RunnerSetup setup{conditions};
  MotionPath path{setup};
  BodyState reference = BuildReferenceState(setup);
};

TEST(MotionPath, IsZeroOnTheReference) {
  const Runner runner;
  EXPECT_LT(runner.path.Calc(0, kTick, runner.reference).norm(), 1e-12);
  EXPECT_LT(runner.path.Calc(1, kTick, Mirror(runner.setup.body, runner.reference)).norm(), 1e-12);
}

// Ten degrees in a hip, and one in each of six lumbar joints.
TEST(MotionPath, ReadsAnglesOfJointsAndOfTheLumbarSpineAsAWhole) {
  const Runner runner;
  BodyState moved = runner.reference;
  moved.q[FindCoordinate(runner.setup.body, "hip_flexion_r")] += 0.1;
  for (const int level : runner.setup.body.lumbar_first) {
    moved.q[level + 1] += 0.01;
  }
  const VectorXd path = runner.path.Calc(0, kTick, moved);
  EXPECT_NEAR(path[4], 0.06, 1e-12);
  EXPECT_NEAR(path.head(4).norm(), 0, 1e-12);
  EXPECT_NEAR(path.tail(11).norm(), 0.1, 1e-12);
}

TEST(MotionPath, AnswersAStateAsDifferencesSay) {
  const Runner runner;
  const Eigen::Index size = DifferenceSize(runner.setup.body);
  const BodyState at = AddDifference(runner.reference, VectorXd::Constant(size, 0.02));
  const VectorXd move = 1e-5 * VectorXd::LinSpaced(size, -1, 1);
  for (const int step : {0, 1}) {
    const VectorXd difference = runner.path.Calc(step, kTick, AddDifference(at, move)) -
                                runner.path.Calc(step, kTick, AddDifference(at, -move));
    const VectorXd told = 2 * runner.path.CalcSlope(step, kTick, at) * move;
    EXPECT_LT((difference - told).norm(), 1e-4 * told.norm()) << step;
  }
}

double Output(const RunResult& result, const char* name) {
  return result.outputs.at(static_cast<size_t>(FindOutput(name)));
}

// Nigg 2017: between shoes most runners' joints stay within 3 deg. Without a path to keep, this
// runner turned his pelvis by 23 instead of 7 deg when he took his shoes off.
TEST(MotionPath, IsKeptBarefoot) {
  Conditions barefoot;
  ApplyModel(barefoot.shoe, "barefoot");
  const RunOptions options{.replay_in_bullet = false};
  const RunResult shod = Simulate(Conditions(), options), bare = Simulate(barefoot, options);
  ASSERT_NE(bare.status, RunStatus::kCannotRun) << bare.reason;
  for (const char* range :
       {"pelvis_tilt_range", "pelvis_obliquity_range", "pelvis_rotation_range",
        "lumbar_flexion_range", "lumbar_bending_range", "lumbar_rotation_range"}) {
    EXPECT_NEAR(Output(bare, range), Output(shod, range), 3 / 57.3) << range;
  }
}

}  // namespace
}  // namespace footfall
