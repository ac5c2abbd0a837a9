#include "sim/gait/least_change.h"

#include <gtest/gtest.h>

#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "sim/gait/base_gait_set.h"
#include "sim/gait/scenario_solver.h"
#include "sim/gait/step_simulator.h"
#include "sim/gait/strength_shortage.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

/// A base gait of somebody whose leg muscles have a share of their force, and who runs all the
/// same.
struct WeakRunner {
  explicit WeakRunner(double share, const char* rate = "trunk") {
    Conditions conditions = base.conditions;
    conditions.core.activation_rate = rate;
    conditions.model.leg_tension_scale = share;
    setup = std::make_unique<RunnerSetup>(conditions, base.task);
    simulator = std::make_unique<StepSimulator>(*setup);
  }
  const BaseGait& base = GetStoredBaseGait(3.5);
  std::unique_ptr<RunnerSetup> setup;
  std::unique_ptr<StepSimulator> simulator;
};

TEST(StrengthShortage, IsNothingInABaseGait) {
  WeakRunner usual(1);
  StrengthShortage shortage(*usual.setup, 1);
  ASSERT_TRUE(shortage.Follow(*usual.simulator, usual.base.gait));
  EXPECT_EQ(shortage.values().size(), kTicksPerStep / kShortageTicks);
  EXPECT_LT(shortage.values().maxCoeff(), 0);
}

// One step and its mirror image ask for what the stride asks for.
TEST(StrengthShortage, OfAStrideIsThatOfItsSteps) {
  WeakRunner weak(0.6);
  StrengthShortage step(*weak.setup, 1), stride(*weak.setup, 2);
  ASSERT_TRUE(step.Follow(*weak.simulator, weak.base.gait));
  ASSERT_TRUE(stride.Follow(*weak.simulator, weak.base.gait));
  EXPECT_GT(step.values().maxCoeff(), 5);
  EXPECT_LT((stride.values().head(step.values().size()) - step.values()).lpNorm<Eigen::Infinity>(),
            0.05 * step.values().maxCoeff());
}

// What a run records of the same gait, at the same instants: 8 %.
// (Every 10 ms, as a search has them, they are 24 to 33 % apart: tendons find other lengths.)
TEST(StrengthShortage, IsWhatARunLeavesToItsReserves) {
  constexpr int kTicksPerSample = 2, kTicksPerPhase = 2;
  WeakRunner weak(0.6, "free");
  StrengthShortage shortage(*weak.setup, 1, kTicksPerPhase);
  ASSERT_TRUE(shortage.Follow(*weak.simulator, weak.base.gait));
  SolvedGait solved;
  solved.setup = std::move(weak.setup);
  solved.gait = weak.base.gait;
  const StrideRecord record = RecordStride(solved, *solved.setup->muscles);
  VectorXd recorded(shortage.values().size());
  for (Eigen::Index phase = 0; phase < recorded.size(); ++phase) {
    const Eigen::Index sample = kTicksPerPhase * (phase + 1) / kTicksPerSample;
    double squares = 0;
    for (Eigen::Index row = 0; row < kLegRows; ++row) {
      squares += IsToeRow(row) ? 0 : std::pow(record.lumbar.leg_remainder(row, sample), 2);
    }
    recorded[phase] = std::sqrt(squares);
  }
  const VectorXd beyond = (recorded.array() - kFreeReserve).max(0);
  EXPECT_LT((shortage.values().cwiseMax(0) - beyond).norm(), 0.1 * beyond.norm());
}

/// Against differences of whole steps: the shortage of the worst phase along its own slope.
void ExpectReading(const char* rate, bool same_tendons, double tolerance) {
  WeakRunner weak(0.6, rate);
  const StrideMap map(*weak.setup, true, weak.base.mean_lean);
  StrengthShortage shortage(*weak.setup, 1);
  ASSERT_TRUE(shortage.Follow(*weak.simulator, weak.base.gait));
  Eigen::Index worst = 0;
  shortage.values().maxCoeff(&worst);
  const std::vector<GaitReading> reading = shortage.CalcReadings({static_cast<size_t>(worst)});
  EXPECT_EQ(reading[0].size() > 1, rate == std::string("limited"));
  const MatrixXd jacobian = CalcStrideJacobian(*weak.setup, map, weak.base.gait, reading);
  const VectorXd row = jacobian.bottomRows(1).transpose();
  const VectorXd z = (same_tendons ? 0.001 : 0.02) * row.normalized();
  const auto read = [&](const VectorXd& change) {
    EXPECT_TRUE(
        shortage.Follow(*weak.simulator, map.BuildGait(weak.base.gait, change), same_tendons));
    return shortage.values()[worst];
  };
  EXPECT_NEAR((read(z) - read(-z)) / 2, row.dot(z), tolerance * row.dot(z)) << rate;
}

// Tendons that follow, which no derivative knows, make a quarter of the answer.
TEST(StrengthShortage, AnswersAsItsReadingSays) { ExpectReading("trunk", false, 0.3); }

TEST(StrengthShortage, AnswersAsItsReadingSaysWithTendonsHeld) {
  ExpectReading("trunk", true, 0.01);
  // Through what earlier torques leave muscles at.
  ExpectReading("limited", true, 0.05);
}

// Two readings whose ways back cross, together and one by one.
TEST(StrengthShortage, ReadingsInOneSweepAreThoseOfTheirOwn) {
  WeakRunner weak(0.6, "limited");
  StrengthShortage shortage(*weak.setup, 1);
  ASSERT_TRUE(shortage.Follow(*weak.simulator, weak.base.gait));
  Eigen::Index worst = 0;
  shortage.values().maxCoeff(&worst);
  const auto late = static_cast<size_t>(worst), early = late - 2;
  const std::vector<GaitReading> both = shortage.CalcReadings({early, late});
  for (const auto& [phase, reading] : {std::pair(early, both[0]), std::pair(late, both[1])}) {
    const GaitReading alone = shortage.CalcReadings({phase})[0];
    ASSERT_EQ(reading.size(), alone.size());
    for (size_t i = 0; i < alone.size(); ++i) {
      EXPECT_EQ(reading[i].tick, alone[i].tick);
      EXPECT_LT((reading[i].by_state - alone[i].by_state).norm(),
                1e-4 * (1 + alone[i].by_state.norm()));
      EXPECT_LT((reading[i].by_command - alone[i].by_command).norm(), 1e-4);
    }
  }
}

TEST(LeastChange, AGaitThatIsShortOfNothingStaysAsItIs) {
  WeakRunner usual(1);
  const StrideMap map(*usual.setup, true, usual.base.mean_lean);
  const LeastChange kept = FindLeastChange(map, *usual.simulator, ChangeNorm(map), usual.base.gait,
                                           usual.base.gait, SearchExtent::kLeastChange, 1000);
  EXPECT_FALSE(kept.changed);
  EXPECT_EQ(kept.gait.command, usual.base.gait.command);
  EXPECT_EQ(kept.gait.section.q, usual.base.gait.section.q);
}

// Nothing scripted: who can't do it the usual way does it another way: of 46 N m beyond strength 6
// are left (rounds end where one gains little).
TEST(LeastChange, AWeakRunnerRunsAnotherWay) {
  WeakRunner weak(0.65);
  const Conditions conditions = weak.setup->conditions;
  const SolvedGait solved = SolveScenario(conditions);
  ASSERT_TRUE(solved.found) << solved.reason;
  StepSimulator simulator(*solved.setup);
  StrengthShortage shortage(*solved.setup, 1);
  ASSERT_TRUE(shortage.Follow(simulator, solved.gait));
  const double left = shortage.values().maxCoeff();
  ASSERT_TRUE(shortage.Follow(simulator, weak.base.gait));
  EXPECT_LT(left, 0.2 * shortage.values().maxCoeff());
  EXPECT_LT(solved.periodicity_error, 5e-4);
}

// Limits that a step leaves behind must not hold it back: with them pulling, a search under this
// pack ended at |z|^2 = 14, and ways through lighter packs at 6 to 10.
TEST(LeastChange, TheChangeUnderAPackIsTheLeastThatIsKnown) {
  Conditions conditions;
  conditions.load.backpack_mass = 12.5;
  const SolvedGait solved = SolveScenario(conditions, AdaptationStyle::kLeastChange);
  ASSERT_TRUE(solved.found) << solved.reason;
  EXPECT_LT(solved.short_of, 1.5);
  const BaseGait base = BuildBaseGait(conditions.gait);
  const Gait usual = ScaleGait(base.gait, solved.setup->body.mass / base.body_mass, 1);
  const StrideMap map(*solved.setup, true, base.mean_lean);
  const VectorXd z = map.ReadChange(usual, solved.gait);
  EXPECT_LT(z.dot(ChangeNorm(map).CalcGradient(z)), 7);
}

// A way that is looked after at its end alone is left with 12.5 N m here, one in four parts
// with 7.1.
TEST(LeastChange, AWayInPartsEndsNearerToThem) {
  Conditions conditions;
  conditions.model.leg_tension_scale = 0.5;
  const SolvedGait solved = SolveScenario(conditions);
  ASSERT_TRUE(solved.found) << solved.reason;
  EXPECT_LT(solved.short_of, 9);
}

}  // namespace
}  // namespace footfall
