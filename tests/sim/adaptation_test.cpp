#include "sim/gait/adaptation.h"

#include <gtest/gtest.h>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/scenario_solver.h"

namespace footfall {
namespace {

VectorXd ReactionOf(const SolvedGait& solved) {
  StepSimulator simulator(*solved.setup);
  VectorXd curve;
  EXPECT_TRUE(CalcGroundReaction(simulator, solved.gait, curve));
  return curve;
}

TEST(Adaptation, MeanVerticalReactionCarriesTheBody) {
  // Over a periodic step the vertical impulse is that of weight, the fore-aft one nothing.
  const VectorXd curve = ReactionOf(SolveScenario(Conditions()));
  EXPECT_NEAR(curve.head(kReactionBins).mean(), 1, 2e-3);
  EXPECT_NEAR(curve.tail(kReactionBins).mean(), 0, 2e-3);
}

TEST(Adaptation, OwnGroundReactionIsKeptBetterThanByLeastChange) {
  Conditions soft;
  soft.shoe.heel_stiffness = 50e3;
  soft.shoe.forefoot_stiffness = 60e3;
  const SolvedGait least = SolveScenario(soft);
  const SolvedGait keeps = SolveScenario(soft, AdaptationStyle::kOwnGroundReaction);
  ASSERT_TRUE(least.found) << least.reason;
  ASSERT_TRUE(keeps.found) << keeps.reason;
  EXPECT_LT(keeps.periodicity_error, kPeriodicLimit);
  const VectorXd own = ReactionOf(SolveScenario(Conditions()));
  const double far = (ReactionOf(least) - own).norm(), near = (ReactionOf(keeps) - own).norm();
  // The impact answers faster than a command of 8 Hz can.
  EXPECT_LT(near, 0.5 * far) << near << " against " << far;
}

}  // namespace
}  // namespace footfall
