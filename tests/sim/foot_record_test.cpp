// What foot and ground exchange over a stride: the books close.

#include "sim/loads/foot_record.h"

#include <gtest/gtest.h>

#include <cstdio>

#include "musculoskeletal/body_muscles.h"
#include "sim/gait/scenario_solver.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

struct BaseStride {
  SolvedGait solved = SolveScenario(Conditions());
  BodyMuscles muscles = BuildBodyMuscles(solved.setup->body, {}, {}, {}, {});
  StrideRecord record = RecordStride(solved, muscles);
};

const BaseStride& Stride() {
  static const BaseStride stride;
  return stride;
}

TEST(FootRecord, GroundWorkIsWhatLayersAndFrictionLose) {
  const StrideRecord& record = Stride().record;
  double lost = 0;
  for (const FootRecord& foot : record.feet) {
    lost += foot.Lost();
    for (const LayerWork& layer : foot.layers) {
      EXPECT_GE(layer.Lost(), 0);
    }
  }
  std::printf(
      "ground work %.2f J, lost in layers and friction %.2f J, positive joint work %.1f J\n",
      record.energy.ground, lost, record.energy.joints_positive);
  EXPECT_NEAR(-record.energy.ground, lost, 0.008 * record.energy.joints_positive);
}

TEST(FootRecord, PointsCarryTheGroundReaction) {
  const StrideRecord& record = Stride().record;
  for (size_t side = 0; side < 2; ++side) {
    const Eigen::ArrayXd sum = record.feet[side].load.colwise().sum().transpose();
    EXPECT_LT((sum - record.ground[side].row(1).transpose()).abs().maxCoeff(), 1e-9);
  }
}

TEST(FootRecord, LayersGiveBackWhatTheyState) {
  const FootRecord& foot = Stride().record.feet[0];
  const Conditions& c = Stride().solved.setup->conditions;
  // Single points are pressed more than once in a stance and layers trade depth as the loop turns:
  // within 0.1 of the stated share.
  const LayerWork& shoe = foot.layers[kShoeLayer];
  EXPECT_NEAR(shoe.returned / shoe.stored, c.shoe.energy_return, 0.1);
  EXPECT_GT(shoe.stored, foot.layers[kGroundLayer].stored);
}

// At landing and push-off the ground's friction is beyond that of sock and insole while the foot
// bears little: once forward through the slack, once back, each with what the hold gives under the
// push, and back to the end of the slack at toe-off.
TEST(FootRecord, FootSlipsThroughItsSlackAndNoFurther) {
  const Conditions& c = Stride().solved.setup->conditions;
  for (const FootRecord& foot : Stride().record.feet) {
    std::printf("slip in sock %.2f mm, in shoe %.2f mm\n", 1e3 * foot.slip[kSkinOnSock],
                1e3 * foot.slip[kSockOnInsole]);
    EXPECT_GT(foot.slip[kSockOnInsole], c.shoe.hold_slack);
    EXPECT_LT(foot.slip[kSockOnInsole], 0.012);
    EXPECT_LT(foot.slip[kSkinOnSock], 0.007);
  }
}

}  // namespace
}  // namespace footfall
