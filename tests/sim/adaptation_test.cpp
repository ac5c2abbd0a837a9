#include "sim/gait/adaptation.h"

#include <gtest/gtest.h>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/periodic_solver.h"
#include "sim/gait/scenario_solver.h"
#include "sim/gait/step_simulator.h"

namespace footfall {
namespace {

VectorXd MeansOf(const SolvedGait& solved) {
  return ReadHabit(*solved.setup, solved.gait, 1, 1).reaction;
}

// Momentum's change over a span against the forces of the soles in it.
TEST(ReactionMeans, AreTheMeanForcesOfTheSolesLessWeight) {
  const SolvedGait solved = SolveScenario(Conditions());
  VectorXd forces = VectorXd::Zero(kReactionMeans);
  const double unit = 1 / (kReactionTicks * solved.setup->body.BodyWeight());
  StepSimulator simulator(*solved.setup);
  BodyState state = solved.gait.section;
  ASSERT_TRUE(
      simulator.Run(0, simulator.CalcTorque(solved.gait), {}, state, [&](const TickView& view) {
        const int span = (view.tick - 1) / kReactionTicks - 1;
        if (span < 0 || 2 * span >= kReactionMeans) {
          return;
        }
        forces[2 * span] -= 1.0 / kReactionTicks;
        for (const Vector3d& f : view.forces.sole) {
          forces[2 * span] += unit * f.y();
          forces[2 * span + 1] += unit * f.x();
        }
      }));
  // Products of speeds held within a tick: 1 ms of a 10 ms mean.
  EXPECT_LT((MeansOf(solved) - forces).lpNorm<Eigen::Infinity>(), 0.01);
}

double CalcDistance(const Conditions& conditions, AdaptationStyle style, const VectorXd& own) {
  const SolvedGait solved = SolveScenario(conditions, style);
  EXPECT_TRUE(solved.found) << solved.reason;
  EXPECT_LT(solved.periodicity_error, kPeriodicLimit);
  return (MeansOf(solved) - own).norm();
}

TEST(Adaptation, TheMoreItIsHeldTheBetterTheOwnGroundReactionIsKept) {
  Conditions soft;
  soft.shoe.heel_stiffness = 50e3;
  soft.shoe.forefoot_stiffness = 60e3;
  const VectorXd own = FindHabit(BuildBaseGait(soft.gait), AdaptationStyle::kHabit).reaction;
  const double least = CalcDistance(soft, AdaptationStyle::kLeastChange, own);
  const double habit = CalcDistance(soft, AdaptationStyle::kHabit, own);
  const double firm = CalcDistance(soft, AdaptationStyle::kOwnGroundReaction, own);
  EXPECT_LT(habit, 0.5 * least);
  EXPECT_LT(firm, 0.8 * habit);
}

// One is solved as a mirrored step, the other as a stride, each by its own way: what they find is
// the same, as one law says what is run.
TEST(Adaptation, WhoseSidesHardlyDifferRunsAsOneWhoseSidesAreAlike) {
  Conditions alike, apart;
  alike.gait.cadence_change = apart.gait.cadence_change = 0.07;
  apart.runner.leg_length_difference = 1e-5;
  const SolvedGait step = SolveScenario(alike), stride = SolveScenario(apart);
  ASSERT_TRUE(step.found) << step.reason;
  ASSERT_TRUE(stride.found) << stride.reason;
  EXPECT_FALSE(stride.symmetric);
  const VectorXd means = MeansOf(step);
  EXPECT_LT((MeansOf(stride) - means).norm(), 0.03 * means.norm());
}

}  // namespace
}  // namespace footfall
