#include "sim/loads/muscle_replay.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>

#include "musculoskeletal/body_muscles.h"
#include "sim/gait/scenario_solver.h"

namespace footfall {
namespace {

constexpr double kDegree = 3.14159265358979323846 / 180;

/// Solving, planning and a step take seconds: once for all tests.
const MuscleReplay& Replay() {
  static const MuscleReplay replay = ReplayMuscles(SolveScenario(Conditions()), 0);
  return replay;
}

// Figures of docs/theory/running.md, 'Replay by muscles'.
TEST(MuscleReplayTest, MusclesAloneFollowTheOrbitForAStep) {
  ASSERT_TRUE(Replay().found) << Replay().reason;
  const ReplayedStep& open = Replay().open;
  std::printf(
      "joints %.2f deg RMS, %.2f at the end; vertical peak %+.1f %%, compression %+.1f %%\n",
      open.joints_rms / kDegree, open.joints_rms_end / kDegree,
      100 * (open.vertical_peak / open.vertical_peak_orbit - 1),
      100 * (open.compression_peak / Replay().compression_peak - 1));
  EXPECT_TRUE(open.stood);
  EXPECT_GT(open.joints_rms, 0.05 * kDegree) << "muscles that are driven cannot be exact";
  EXPECT_LT(open.joints_rms, 1.6 * kDegree);
  EXPECT_LT(open.joints_rms_end, 2.5 * kDegree);
  EXPECT_NEAR(open.vertical_peak / open.vertical_peak_orbit, 1, 0.035);
}

// Muscles that cannot let go in time work against others: the spine is pressed harder.
TEST(MuscleReplayTest, MuscleDynamicsConfirmTheCompressionPeak) {
  EXPECT_NEAR(Replay().open.compression_peak / Replay().compression_peak, 1, 0.04);
}

// What an orbit's ankle does while the foot comes down is more than its muscles follow without
// their short-range stiffness.
TEST(MuscleReplayTest, TheTrunksMusclesGiveAllInTimeTheLegsNearlyAll) {
  for (Eigen::Index row = 0; row < Replay().remainder_peak.size(); ++row) {
    const std::string& name = Replay().rows[static_cast<size_t>(row)];
    const double limit = row < kSpineRows ? 1.2 : name.starts_with("ankle") ? 25.0 : 16.0;
    EXPECT_LT(Replay().remainder_peak(row), limit) << name;
  }
}

TEST(MuscleReplayTest, RefusesARunnerWhoseSidesDiffer) {
  SolvedGait solved;
  solved.found = true;
  solved.symmetric = false;
  const MuscleReplay replay = ReplayMuscles(solved, 0);
  EXPECT_FALSE(replay.found);
  EXPECT_NE(replay.reason.find("sides differ"), std::string::npos);
}

}  // namespace
}  // namespace footfall
