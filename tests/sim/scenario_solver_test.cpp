#include "sim/gait/scenario_solver.h"

#include <gtest/gtest.h>

#include "sim/gait/blend.h"
#include "sim/gait/step_simulator.h"
#include "sim/gait/work_limit.h"

namespace footfall {
namespace {

TEST(ScenarioSolver, BlendMeetsBothEnds) {
  Conditions from, to;
  to.runner.mass = 90;
  to.shoe.drop = 0.002;
  to.runner.sex = "female";
  EXPECT_EQ(Blend(from, to, 1).runner.mass, 90);
  EXPECT_EQ(Blend(from, to, 0).runner.mass, from.runner.mass);
  EXPECT_DOUBLE_EQ(Blend(from, to, 0.5).runner.mass, 80);
  EXPECT_EQ(Blend(from, to, 0.5).runner.sex, "female");
}

TEST(ScenarioSolver, BlendGoesInEvenSharesWhereANumberChangesManyTimes) {
  Conditions from, to;
  from.surface.stiffness = 4e6;
  to.surface.stiffness = 4e4;
  EXPECT_NEAR(Blend(from, to, 0.5).surface.stiffness, 4e5, 1e-6);
  EXPECT_NEAR(Blend(from, to, 1).surface.stiffness, 4e4, 1e-6);
}

TEST(ScenarioSolver, KnowsWhatIsSymmetric) {
  Conditions c;
  EXPECT_TRUE(IsSymmetric(c));
  c.foot_l.arch_stiffness = 0.7;
  EXPECT_FALSE(IsSymmetric(c));
  c.foot_r.arch_stiffness = 0.7;
  EXPECT_TRUE(IsSymmetric(c));
  c.runner.leg_length_difference = 0.005;
  EXPECT_FALSE(IsSymmetric(c));
  c.runner.leg_length_difference = 0;
  c.core.spasm_activation = 0.2;
  EXPECT_FALSE(IsSymmetric(c));
  EXPECT_TRUE(IsSymmetric(CalcSymmetricPart(c)));
  c.core.spasm_side = "both";
  EXPECT_TRUE(IsSymmetric(c));
  for (double CoreParameters::*imbalance :
       {&CoreParameters::side_imbalance, &CoreParameters::deep_imbalance}) {
    Conditions weaker;
    weaker.core.*imbalance = 0.2;
    EXPECT_FALSE(IsSymmetric(weaker));
    EXPECT_TRUE(IsSymmetric(CalcSymmetricPart(weaker)));
  }
}

TEST(ScenarioSolver, TheSymmetricPartIsTheMeanOfBothSides) {
  Conditions c;
  c.foot_r.arch_drop = 0.006;
  c.runner.leg_length_difference = 0.01;
  c.runner.mass = 81;
  const Conditions alike = CalcSymmetricPart(c);
  EXPECT_TRUE(IsSymmetric(alike));
  EXPECT_DOUBLE_EQ(alike.foot_l.arch_drop, 0.003);
  EXPECT_EQ(alike.runner.mass, 81);
}

TEST(ScenarioSolver, KeepsTheSpeedAskedFor) {
  for (double speed : {3.0, 3.6}) {
    Conditions c;
    c.gait.speed = speed;
    const SolvedGait solved = SolveScenario(c);
    ASSERT_TRUE(solved.found) << solved.reason;
    StepSimulator simulator(*solved.setup);
    BodyState state = solved.gait.section;
    state.p_GB.x() = 0;
    ASSERT_TRUE(simulator.Run(0, simulator.CalcTorque(solved.gait), {}, state, {}));
    EXPECT_NEAR(state.p_GB.x() / solved.setup->step_time, speed, 1e-4);
  }
}

TEST(ScenarioSolver, AnImpossibleRunnerGetsAReason) {
  Conditions c;
  // Sole and ground bear 0.1 of the load, the slope asks for 0.158.
  c.shoe.friction = 0.2;
  c.surface.friction = 0.5;
  c.surface.slope = 0.157;
  c.gait.speed = 5;
  const SolvedGait solved = SolveScenario(c);
  EXPECT_FALSE(solved.found);
  EXPECT_NE(solved.reason.find("friction of 0.158 at least, sole and ground have 0.100"),
            std::string::npos)
      << solved.reason;
  EXPECT_EQ(solved.simulations, 0);
}

TEST(ScenarioSolver, ASearchIsCutAtItsLimitOfWorkWhereverItRuns) {
  Conditions c;
  c.shoe.friction = 0.2;
  c.surface.slope = 0.157;
  c.gait.speed = 5;
  const SolvedGait cut = SolveWithin(c, 50), again = SolveWithin(c, 50);
  EXPECT_FALSE(cut.found);
  EXPECT_NE(cut.reason.find("limit of work"), std::string::npos) << cut.reason;
  EXPECT_GE(cut.simulations, 50);
  EXPECT_LT(cut.simulations, 50 + 900);  // a stage is let to its end
  EXPECT_EQ(cut.simulations, again.simulations);
  EXPECT_EQ(cut.reason, again.reason);
}

}  // namespace
}  // namespace footfall
