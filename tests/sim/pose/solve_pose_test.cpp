#include "sim/pose/solve_pose.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "musculoskeletal/user_error.h"
#include "sim/pose/pose_outputs.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

double Compression(const PoseConditions& conditions, std::size_t level = 1) {
  return SolvePose(conditions).loads.force[level](0);
}

PoseConditions Upright() {
  PoseConditions conditions;
  conditions.pose.trunk_flexion = 0;
  return conditions;
}

TEST(SolvePoseTest, TheSameConditionsGiveTheSameBits) {
  PoseConditions conditions;
  conditions.load.hand_mass = 10;
  const std::vector<double> first = CalcPoseOutputs(SolvePose(conditions));
  EXPECT_EQ(first, CalcPoseOutputs(SolvePose(conditions)));
}

TEST(SolvePoseTest, StandingBalancesOverTheFeetAndSettles) {
  const PoseSolution standing = SolvePose({});
  ASSERT_TRUE(standing.found);
  for (const Gate& gate : CalcPoseGates(standing)) {
    EXPECT_TRUE(gate.Passed()) << gate.name << " " << gate.value;
  }
  const double ahead = CalcPoseOutput(standing, "weight_ahead");
  EXPECT_GT(ahead, -0.05);
  EXPECT_LT(ahead, 0.15);
}

TEST(SolvePoseTest, SettlingCostsLessEffortThanAnyLeanNearby) {
  const PoseSolution settled = SolvePose({});
  for (const double change : {-4.0, -1.5, 1.5, 4.0}) {
    PoseConditions conditions;
    conditions.pose.trunk_flexion = settled.angles.trunk + change * kDegree;
    EXPECT_GT(SolvePose(conditions).effort, settled.effort) << change;
  }
}

TEST(SolvePoseTest, ABackpackIsLeantAgainst) {
  PoseConditions conditions;
  conditions.load.pack.backpack_mass = 15;
  EXPECT_GT(SolvePose(conditions).angles.trunk, SolvePose({}).angles.trunk + 3 * kDegree);
}

TEST(SolvePoseTest, HandsThatReachTooFarLeanTheTrunkForward) {
  PoseConditions conditions;
  conditions.load.hand_distance = 0.75;
  const PoseSolution far = SolvePose(conditions);
  ASSERT_TRUE(far.found) << far.reason;
  EXPECT_GT(far.angles.trunk, 5 * kDegree);
  EXPECT_NEAR(CalcPoseOutput(far, "hands_ahead"), 0.75, 0.005);
  conditions.pose.trunk_flexion = 0;
  EXPECT_FALSE(SolvePose(conditions).found) << "an upright man cannot reach that far";
}

TEST(SolvePoseTest, FartherAndHeavierLoadsTheDiscsMore) {
  PoseConditions near = Upright(), far = Upright(), heavy = Upright();
  near.load = {.hand_mass = 10, .hand_distance = 0.25};
  far.load = {.hand_mass = 10, .hand_distance = 0.45};
  heavy.load = {.hand_mass = 20, .hand_distance = 0.25};
  EXPECT_GT(Compression(far), Compression(near) + 400);
  EXPECT_GT(Compression(heavy), Compression(near) + 200);
}

TEST(SolvePoseTest, MirroredPosturesHaveMirroredLoads) {
  PoseConditions right, left;
  right.pose.side_bend = 8 * kDegree;
  right.pose.twist = 6 * kDegree;
  left.pose.side_bend = -8 * kDegree;
  left.pose.twist = -6 * kDegree;
  const PoseSolution a = SolvePose(right), b = SolvePose(left);
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    EXPECT_NEAR(a.loads.force[k](0), b.loads.force[k](0), 0.5);
    EXPECT_NEAR(a.loads.force[k](2), -b.loads.force[k](2), 0.5);
  }
}

/// Stretched obliques of the far side no longer ask for more than the near side can give.
TEST(SolvePoseTest, BentOrTurnedBy25DegreesMusclesHoldTheTrunkAndNothingIsLeft) {
  PoseConditions bent = Upright(), turned = Upright();
  bent.pose.side_bend = turned.pose.twist = 25 * kDegree;
  for (const PoseConditions& conditions : {bent, turned}) {
    const PoseSolution solution = SolvePose(conditions);
    for (const Gate& gate : CalcPoseGates(solution)) {
      EXPECT_LE(gate.value, gate.limit) << gate.name;
    }
    EXPECT_LT(solution.loads.force[1](0), 2 * Compression(Upright()));
    EXPECT_LT(solution.loads.activations.maxCoeff(), 0.9);
  }
}

TEST(SolvePoseTest, OneCommandForBothSidesChangesNothingWhereSidesAreEqual) {
  PoseConditions free, mirrored;
  free.pose.trunk_flexion = mirrored.pose.trunk_flexion = 36 * kDegree;
  mirrored.pose.sides = "mirrored";
  EXPECT_NEAR(Compression(mirrored), Compression(free), 0.5);
}

TEST(SolvePoseTest, OneCommandForUnequalSidesLeavesAMomentToTheDiscs) {
  PoseConditions free = Upright(), mirrored;
  free.pose.trunk_flexion = 36 * kDegree;
  free.core.side_imbalance = 0.3;
  mirrored = free;
  mirrored.pose.sides = "mirrored";
  const auto sideways = [](const PoseConditions& conditions) {
    double sum = 0;
    for (const Vector3d& disc : SolvePose(conditions).loads.moment_disc) {
      sum += disc(1);
    }
    return std::abs(sum) / kLumbarLevels;
  };
  EXPECT_LT(sideways(free), 0.2);
  EXPECT_GT(sideways(mirrored), 1);
  mirrored.pose.side_bend = 5 * kDegree;
  EXPECT_THROW(SolvePose(mirrored), UserError);
}

TEST(SolvePoseTest, EachLegCarriesWhatIsAskedOfItsMuscles) {
  for (const char* support : {"standing", "sitting", "lying"}) {
    PoseConditions conditions = Upright();
    conditions.pose.support = support;
    if (conditions.pose.support == "lying") {
      conditions.pose.trunk_flexion = kNone;
    }
    const PoseSolution solution = SolvePose(conditions);
    EXPECT_LT(solution.leg_reserve.lpNorm<Eigen::Infinity>(), 0.3) << support;
  }
}

TEST(SolvePoseTest, AHigherExponentSharesTheWorkAndSettlesToo) {
  PoseConditions squares, cubes;
  squares.pose.trunk_flexion = cubes.pose.trunk_flexion = 36 * kDegree;
  cubes.core.recruitment_exponent = 3;
  const PoseSolution a = SolvePose(squares), b = SolvePose(cubes);
  EXPECT_TRUE(b.loads.recruitment.converged);
  EXPECT_LT(b.loads.activations.maxCoeff(), a.loads.activations.maxCoeff());
}

TEST(SolvePoseTest, ABackrestCarriesPartOfTheTrunk) {
  PoseConditions sitting = Upright(), leaning;
  sitting.pose.support = "sitting";
  leaning.pose.support = "backrest";
  const PoseSolution solution = SolvePose(leaning);
  EXPECT_GT(solution.supported.back_force, 20);
  EXPECT_LT(solution.loads.force[1](0), Compression(sitting));
}

TEST(SolvePoseTest, OrderOfPosturesIsThatOfEveryStudy) {
  PoseConditions lying, slouched, flexed, lifting;
  lying.pose.support = "lying";
  slouched.pose = {
      .support = "sitting", .trunk_flexion = 15 * kDegree, .lumbar_flexion = 40 * kDegree};
  flexed.pose.trunk_flexion = 36 * kDegree;
  lifting.pose.trunk_flexion = 45 * kDegree;
  lifting.pose.arm_flexion = 40 * kDegree;
  lifting.load.hand_mass = 20;
  const double loads[] = {Compression(lying), Compression({}), Compression(slouched),
                          Compression(flexed), Compression(lifting)};
  for (int i = 1; i < 5; ++i) {
    EXPECT_GT(loads[i], 1.05 * loads[i - 1]) << i;
  }
}

TEST(SolvePoseTest, ARounderThoraxLoadsTheSpineUnlessLordosisCompensates) {
  PoseConditions round = Upright(), compensated;
  round.posture.thoracic_kyphosis += 25 * kDegree;
  compensated.posture.thoracic_kyphosis += 25 * kDegree;
  const double rise = Compression(round) / Compression(Upright()) - 1;
  const double rest = Compression(compensated) / Compression({}) - 1;
  EXPECT_GT(rise, 0.10) << "the thorax is held where it was";
  EXPECT_LT(rest, 0.06) << "the trunk settles: the lumbar spine extends";
}

TEST(SolvePoseTest, ThreeAnglesThatContradictAreRefused) {
  PoseConditions conditions = Upright();
  conditions.pose.pelvis_tilt = 10 * kDegree;
  conditions.pose.lumbar_flexion = 10 * kDegree;
  EXPECT_THROW(SolvePose(conditions), UserError);
  conditions.pose.lumbar_flexion = -10 * kDegree;
  EXPECT_NO_THROW(SolvePose(conditions));
}

}  // namespace
}  // namespace footfall
