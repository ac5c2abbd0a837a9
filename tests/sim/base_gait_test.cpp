// The stored base gait belongs to the body that the program builds.

#include <gtest/gtest.h>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/gait_designer.h"
#include "sim/gait/stride_map.h"

namespace footfall {
namespace {

TEST(BaseGait, EachIsPeriodicAsStored) {
  for (const std::string_view strike : GaitDemand::StrikeChoice().levels) {
    for (const double speed : BaseGaitSpeeds(strike)) {
      const BaseGait& base = GetStoredBaseGait(speed, strike);
      const RunnerSetup setup{base.conditions};
      const StrideMap map(setup, true, base.mean_lean);
      StepSimulator simulator(setup);
      VectorXd c;
      ASSERT_TRUE(map.CalcResiduals(simulator, base.gait, c)) << strike << speed;
      EXPECT_LT(c.norm(), 1e-5) << BaseGaitFileName(strike, speed) << ": footfall tune --polish";
    }
  }
}

// What L5/S1 carries in a base gait is what the measured trunk asks for: angles alone left its peak
// open by a quarter. The fit in the file is judged anew.
TEST(BaseGait, EachFollowsTheMeasuredMomentAcrossL5S1) {
  for (const std::string_view strike : GaitDemand::StrikeChoice().levels) {
    for (const double speed : BaseGaitSpeeds(strike)) {
      const BaseGait& base = GetStoredBaseGait(speed, strike);
      const RunnerSetup setup{base.conditions};
      const double off = GaitDesigner(setup).Judge(base.gait, {}).fit.trunk_moment;
      EXPECT_NEAR(off, base.fit.trunk_moment, 0.01) << BaseGaitFileName(strike, speed);
      EXPECT_LT(off, speed < 4.4 ? 6.5 : 13) << strike << speed << ", N m RMS";
    }
  }
}

TEST(BaseGait, TextKeepsEveryBitOfTheGait) {
  const BaseGait& base = GetStoredBaseGait(BaseGaitSpeeds().front());
  const BaseGait read = ReadBaseGait(WriteBaseGait(base));
  EXPECT_EQ(read.gait.command, base.gait.command);
  EXPECT_EQ(read.gait.section.q, base.gait.section.q);
  EXPECT_EQ(read.gait.section.v, base.gait.section.v);
  EXPECT_EQ(read.gait.section.R_GB.coeffs(), base.gait.section.R_GB.coeffs());
}

TEST(BaseGait, BrokenTextIsRefused) {
  EXPECT_THROW(ReadBaseGait("summary 1 2\n3.3 x\n"), std::runtime_error);
  EXPECT_THROW(ReadBaseGait("summary 1 1\n3.3\n"), std::runtime_error);
}

}  // namespace
}  // namespace footfall
