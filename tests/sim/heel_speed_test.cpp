#include "sim/gait/heel_speed.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

const RunnerSetup& TheSetup() {
  static const RunnerSetup setup(Conditions{});
  return setup;
}

TEST(HeelSpeed, AStrideTakesBothHeelsOnByItsLength) {
  const RunnerSetup& setup = TheSetup();
  const double length = setup.conditions.gait.speed * 2 * setup.step_time;
  const Heels before = CalcReferenceHeels(setup, 0.3), after = CalcReferenceHeels(setup, 1.3);
  for (size_t foot = 0; foot < 2; ++foot) {
    EXPECT_LT((after[foot] - before[foot] - Vector3d(length, 0, 0)).norm(), 1e-12);
  }
}

TEST(HeelSpeed, TheLeftHeelIsTheRightOneHalfAStrideLater) {
  const RunnerSetup& setup = TheSetup();
  const Vector3d right = CalcReferenceHeels(setup, 0.1)[0];
  const Vector3d left = CalcReferenceHeels(setup, 0.6)[1];
  const Vector3d expected(right.x() + setup.conditions.gait.speed * setup.step_time, right.y(),
                          -right.z());
  EXPECT_LT((left - expected).norm(), 1e-3);  // pelvis list and rotation are not quite symmetric
}

// A heel that swings forward is nearly stopped by the time the foot is flat.
TEST(HeelSpeed, MeasuredHeelsComeToRestAfterStrike) {
  const RunnerSetup& setup = TheSetup();
  auto speed = [&](double phase) {
    constexpr double kStep = 1e-4;
    const double way =
        CalcReferenceHeels(setup, phase + kStep)[0].x() - CalcReferenceHeels(setup, phase)[0].x();
    return way / (kStep * 2 * setup.step_time);
  };
  EXPECT_GT(speed(-0.06), 3.5);
  EXPECT_LT(speed(0), 2.2);
  EXPECT_LT(speed(0.08), 0.4);
}

}  // namespace
}  // namespace footfall
