#include "sim/gait/state_map.h"

#include <gtest/gtest.h>

#include "musculoskeletal/build_body.h"
#include "sim/gait/base_gait_set.h"

namespace footfall {
namespace {

TEST(StateMap, AddingADifferenceUndoesTakingIt) {
  const BodyState base = BuildBaseGait({.speed = 3.3}).gait.section;
  const VectorXd d = 0.05 * VectorXd::Random(11 + 2 * base.q.size());
  EXPECT_LT((CalcDifference(AddDifference(base, d), base) - d).norm(), 1e-12);
}

TEST(StateMap, ForwardPositionDoesNotCount) {
  const BodyState base = BuildBaseGait({.speed = 3.3}).gait.section;
  BodyState ahead = base;
  ahead.p_GB.x() += 7;
  EXPECT_EQ(CalcDifference(ahead, base).norm(), 0);
}

TEST(StateMap, ScalesBelongToEveryEntry) {
  const Conditions c;
  const BodyModel body = BuildBody(c.runner, c.posture);
  const VectorXd scale = CalcDifferenceScale(body);
  EXPECT_EQ(scale.size(), DifferenceSize(body));
  EXPECT_GT(scale.minCoeff(), 0);
}

}  // namespace
}  // namespace footfall
