#include "musculoskeletal/trunk_model.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>
#include <stdexcept>

#include "musculoskeletal/group_shares.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/table.h"
#include "tests/musculoskeletal/posed_body.h"
#include "tests/musculoskeletal/test_data.h"

namespace footfall {
namespace {

TrunkModel Build(const CoreParameters& core = {}, const RunnerParameters& runner = {}) {
  return BuildTrunk(BuildBody(runner, {}), runner, core, {}, {});
}

const Muscle& Find(const TrunkModel& trunk, const std::string& name) {
  for (const Muscle& muscle : trunk.muscles) {
    if (muscle.name == name) {
      return muscle;
    }
  }
  throw std::out_of_range(name);
}

TEST(TrunkModelTest, HasEveryFascicleOnceOnEachSide) {
  const TrunkModel trunk = Build();
  std::set<std::string> names;
  for (const Muscle& muscle : trunk.muscles) {
    names.insert(muscle.name);
  }
  EXPECT_EQ(trunk.muscles.size(), 240u) << "238 of Christophy 2012 and the transversus";
  EXPECT_EQ(names.size(), 240u);
}

TEST(TrunkModelTest, MomentArmsAreThoseOfTheReferenceTable) {
  // Neutral standing, a man of 1.75 m: flexion-extension arms within 0.15 mm of the repaired table
  // (printed to 0.1 mm). Psoas and quadratus, obliques, extensors alike; wraps included.
  PosedBody posed;
  const LinkTree tree(posed.body);
  const TrunkModel trunk = Build();
  const Table table(TestData("trunk_arms.csv"), "trunk_arms.csv");
  ASSERT_EQ(table.NumRows(), 105);
  const char* columns[] = {"l5s1", "l4l5", "l3l4", "l2l3", "l1l2", "t12l1"};
  for (int row = 0; row < table.NumRows(); ++row) {
    const Muscle& muscle = Find(trunk, table.Text(row, "name"));
    PathGeometry geometry;
    CalcPathGeometry(muscle.path, posed.kinematics, geometry);
    for (std::size_t k = 0; k < kLumbarLevels; ++k) {
      const double arm =
          CalcMomentArm(posed.body, tree, posed.kinematics, geometry, posed.body.lumbar_first[k]);
      EXPECT_NEAR(arm * 1e3, table.NumberOr(row, columns[k], 0), 0.15)
          << muscle.name << " " << columns[k];
    }
  }
}

/// Their belly reaches from bone to aponeurosis, which is where the table's path ends.
TEST(TrunkModelTest, ObliquesHaveTheFibreLengthsMeasured) {
  const TrunkModel trunk = Build();
  double internal = 0;
  for (const Muscle& muscle : trunk.muscles) {
    if (muscle.group.ends_with("_oblique")) {
      const double length = CalcPathLength(muscle.path, PosedBody().kinematics);
      EXPECT_NEAR(muscle.tendon_slack_length, 0.1 * length, 0.002 * length) << muscle.name;
      internal += muscle.group == "internal_oblique" ? muscle.optimal_fiber_length / 12 : 0;
    }
  }
  EXPECT_NEAR(internal, 0.091, 0.009);  // Brown 2011, as given by other models
}

TEST(TrunkModelTest, StandingFibresAreAtTheLengthsOfTheReferenceTable) {
  PosedBody posed;
  const TrunkModel trunk = Build();
  const Table table(TestData("trunk_arms.csv"), "trunk_arms.csv");
  for (int row = 0; row < table.NumRows(); ++row) {
    const Muscle& muscle = Find(trunk, table.Text(row, "name"));
    const double length = CalcPathLength(muscle.path, posed.kinematics);
    const FiberState fiber = CalcRigidTendonFiber(muscle, length, 0);
    // The table holds the pennation angle constant, we the thickness: up to 0.012 apart.
    EXPECT_NEAR(fiber.norm_fiber_length, table.Number(row, "norm_fiber_length"), 0.015)
        << muscle.name;
  }
}

TEST(TrunkModelTest, FibresStayInTheirWorkingRangeFromExtensionToFlexion) {
  // Repair 2: between 20 deg of extension and 55 of flexion fibres of the recruited muscles stay
  // between 0.45 and 1.5 optimal lengths (short fascicles of quadratus and multifidus: to 1.55).
  PosedBody posed;
  const TrunkModel trunk = Build();
  for (const double flexion_deg : {-20.0, 55.0}) {
    for (const LumbarLevel& level : trunk.levels) {
      posed.state.q(level.first_coordinate) = -flexion_deg * M_PI / 180 * level.flexion_share;
    }
    CalcKinematics(posed.body, posed.state, posed.kinematics);
    for (const Muscle& muscle : trunk.muscles) {
      if (!muscle.recruited) {
        continue;
      }
      const double length = CalcPathLength(muscle.path, posed.kinematics);
      const double fiber = CalcRigidTendonFiber(muscle, length, 0).norm_fiber_length;
      EXPECT_GT(fiber, 0.40) << muscle.name << " at " << flexion_deg;
      EXPECT_LT(fiber, 1.60) << muscle.name << " at " << flexion_deg;
    }
  }
}

TEST(TrunkModelTest, StrengthGoesWithMassToTheTwoThirds) {
  RunnerParameters heavy;
  heavy.mass = 8 * kTrunkTableMass;
  const double base = Find(Build({}, {.mass = kTrunkTableMass}), "MF_m1s_r").max_isometric_force;
  EXPECT_NEAR(base, 27.6, 1e-12);  // the table's own man
  EXPECT_NEAR(Find(Build({}, heavy), "MF_m1s_r").max_isometric_force, 4 * base, 1e-10);
}

TEST(TrunkModelTest, WomenHaveTheirShare) {
  const double man = Find(Build(), "rect_abd_r").max_isometric_force;
  const double woman = Find(Build({}, {.sex = "female"}), "rect_abd_r").max_isometric_force;
  EXPECT_NEAR(woman / man, kWomenStrength, 1e-12);
}

TEST(TrunkModelTest, EachGroupFactorMovesItsMusclesAndNoOthers) {
  const TrunkModel base = Build();
  CoreParameters core;
  core.deep_strength = 0.5;
  core.superficial_strength = 0.7;
  core.abdominal_strength = 1.3;
  const TrunkModel changed = Build(core);
  for (std::size_t i = 0; i < base.muscles.size(); ++i) {
    const TrunkGroup group = FindTrunkGroup(base.muscles[i].group);
    const double factor = group == TrunkGroup::kDeep          ? 0.5
                          : group == TrunkGroup::kSuperficial ? 0.7
                                                              : 1.3;
    EXPECT_NEAR(changed.muscles[i].max_isometric_force,
                factor * base.muscles[i].max_isometric_force, 1e-10);
  }
}

TEST(TrunkModelTest, ImbalanceWeakensTheLeftAndStrengthensTheRightByHalf) {
  CoreParameters core;
  core.side_imbalance = 0.2;
  const TrunkModel base = Build();
  const TrunkModel changed = Build(core);
  EXPECT_NEAR(Find(changed, "IO1_r").max_isometric_force,
              1.1 * Find(base, "IO1_r").max_isometric_force, 1e-10);
  EXPECT_NEAR(Find(changed, "IO1_l").max_isometric_force,
              0.9 * Find(base, "IO1_l").max_isometric_force, 1e-10);
}

TEST(TrunkModelTest, UnevenDevelopmentMovesTheDeepGroupAlone) {
  const TrunkModel base = Build();
  const TrunkModel changed = Build({.deep_imbalance = 0.2});
  const auto ratio = [&](const char* name) {
    return Find(changed, name).max_isometric_force / Find(base, name).max_isometric_force;
  };
  EXPECT_NEAR(ratio("MF_m1s_r"), 1.1, 1e-12);
  EXPECT_NEAR(ratio("MF_m1s_l"), 0.9, 1e-12);
  EXPECT_NEAR(ratio("IL_L1_l"), 0.9, 1e-12) << "lumbar erector spinae is deep";
  EXPECT_EQ(ratio("IL_R10_l"), 1);
  EXPECT_EQ(ratio("IO1_l"), 1);
}

TEST(TrunkModelTest, TheTransversusHasHardlyAMomentOfItsOwn) {
  PosedBody posed;
  const LinkTree tree(posed.body);
  PathGeometry geometry;
  CalcPathGeometry(Find(Build(), "TrA_r").path, posed.kinematics, geometry);
  for (const int first : posed.body.lumbar_first) {
    for (int axis = 0; axis < 3; ++axis) {
      const double arm = CalcMomentArm(posed.body, tree, posed.kinematics, geometry, first + axis);
      EXPECT_LT(std::abs(arm), 1e-9);
    }
  }
}

TEST(TrunkModelTest, ATallRunnersFibresStandAtTheSameNormalisedLength) {
  RunnerParameters tall;
  tall.height = 2.0;
  const PosedBody small_posed, tall_posed(tall);
  const TrunkModel small_trunk = Build();
  const TrunkModel tall_trunk = Build({}, tall);
  for (std::size_t i = 0; i < small_trunk.muscles.size(); ++i) {
    const Muscle& a = small_trunk.muscles[i];
    const Muscle& b = tall_trunk.muscles[i];
    const double length_a = CalcPathLength(a.path, small_posed.kinematics);
    const double length_b = CalcPathLength(b.path, tall_posed.kinematics);
    EXPECT_NEAR(CalcRigidTendonFiber(a, length_a, 0).norm_fiber_length,
                CalcRigidTendonFiber(b, length_b, 0).norm_fiber_length, 1e-12)
        << a.name;
  }
}

TEST(TrunkModelTest, AnUnknownMuscleGroupIsABug) {
  EXPECT_THROW(FindTrunkGroup("deltoid"), std::out_of_range);
}

TEST(TrunkModelTest, MeanActivationIsWeightedByStrength) {
  const TrunkModel trunk = Build();
  const VectorXd half = VectorXd::Constant(240, 0.5);
  EXPECT_NEAR(CalcGroupShares(trunk.muscles, {"multifidus"}).dot(half), 0.5, 1e-12);
  VectorXd one = VectorXd::Zero(240);
  double rectus = 0, obliques = 0;
  for (const Muscle& muscle : trunk.muscles) {
    rectus += muscle.group == "rectus_abdominis" ? muscle.max_isometric_force : 0;
    obliques += muscle.group.ends_with("_oblique") ? muscle.max_isometric_force : 0;
  }
  one(0) = 1;  // rect_abd_r
  const double strength = trunk.muscles[0].max_isometric_force;
  EXPECT_NEAR(CalcGroupShares(trunk.muscles, {"rectus"}).dot(one), strength / rectus, 1e-12);
  // Groups are pooled, not averaged; one side is half of the strength.
  EXPECT_NEAR(
      CalcGroupShares(trunk.muscles, {"rectus", "external_oblique", "internal_oblique"}).dot(one),
      strength / (rectus + obliques), 1e-12);
  EXPECT_NEAR(CalcGroupShares(trunk.muscles, {"rectus"}, Side::kRight).dot(one),
              2 * strength / rectus, 1e-12);
}

}  // namespace
}  // namespace footfall
