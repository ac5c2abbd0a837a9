#include "musculoskeletal/abdominal_pressure.h"

#include <gtest/gtest.h>

#include "musculoskeletal/trunk_model.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

Muscle Of(const char* group) {
  Muscle muscle;
  muscle.group = group;
  return muscle;
}

TEST(AbdominalPressureTest, ACylinderUnderHoopTensionByHand) {
  // 486 N on each side around 0.18 m of height: 2700 N/m; over 0.12 m of radius: 22.5 kPa.
  const Muscle wall = Of("transversus_abdominis");
  EXPECT_NEAR(2 * 486 * CalcPressureGain(wall, 1, 1), 486 / 0.18 / 0.12, 1e-9);
  EXPECT_NEAR(CalcPressureGain(wall, 0.5, 1), 0.5 * CalcPressureGain(wall, 1, 1), 1e-12);
  EXPECT_NEAR(CalcPressureGain(wall, 1, 1.1), CalcPressureGain(wall, 1, 1) / 1.21, 1e-12);
}

TEST(AbdominalPressureTest, BackMusclesAndRectusMakeNone) {
  for (const char* group : {"multifidus", "rectus_abdominis", "psoas_major"}) {
    EXPECT_EQ(CalcPressureGain(Of(group), 1, 1), 0) << group;
  }
}

TEST(AbdominalPressureTest, TheWholeWallMakesWhatPeopleCan) {
  // Greatest voluntary pressures of men: 20 to 30 kPa.
  const TrunkModel trunk = BuildTrunk(PosedBody().body, {}, {}, {}, {});
  double pressure = 0;
  for (std::size_t i = 0; i < trunk.muscles.size(); ++i) {
    pressure += trunk.pressure_gain[i] * trunk.muscles[i].max_isometric_force;
  }
  EXPECT_GT(pressure, 20e3);
  EXPECT_LT(pressure, 32e3);
}

}  // namespace
}  // namespace footfall
