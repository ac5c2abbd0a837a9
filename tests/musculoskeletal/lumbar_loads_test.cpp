#include "musculoskeletal/lumbar_loads.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "musculoskeletal/abdominal_pressure.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/ligament.h"
#include "musculoskeletal/spine_tissue.h"
#include "musculoskeletal/static_demand.h"
#include "tests/musculoskeletal/lever_model.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

constexpr double kDegree = std::numbers::pi / 180;

SpineLoads CalcStatic(const LeverModel& model) {
  SpineSolver solver(model.body, model.trunk);
  SpineLoads loads;
  solver.Calc(model.kinematics, CalcStaticDemand(model.body, model.state, model.kinematics, {}),
              loads);
  return loads;
}

/// A runner's trunk in a posture of the six levels, at rest.
class PosedTrunk {
 public:
  explicit PosedTrunk(const CoreParameters& core = {}, const RunnerParameters& runner = {},
                      const SpineParameters& spine = {})
      : posed(runner),
        trunk(BuildTrunk(posed.body, runner, core, {}, spine)),
        solver(posed.body, trunk) {}

  SpineLoads Calc() {
    SpineLoads loads;
    solver.Calc(posed.kinematics, Demand(), loads);
    return loads;
  }
  SpineInput Demand() const {
    return CalcStaticDemand(posed.body, posed.state, posed.kinematics, {});
  }
  /// Flexes, bends and turns the lumbar spine by its rhythm, rad.
  void Turn(double flexion, double bending, double rotation) {
    for (const LumbarLevel& level : trunk.levels) {
      auto angles = posed.state.q.segment<3>(level.first_coordinate);
      angles = Vector3d(-flexion * level.flexion_share, bending * level.bending_share,
                        rotation * level.rotation_share);
    }
    CalcKinematics(posed.body, posed.state, posed.kinematics);
  }

  PosedBody posed;
  TrunkModel trunk;
  SpineSolver solver;
};

TEST(LumbarLoadsTest, LeverWithOneExtensorByHand) {
  // 30 kg 40 mm in front of the joints, one extensor 50 mm behind: M = W d at every level. With
  // c = F0 arm, six equal equations and common compliance S = 1 N2m2 each: a = 6 c M / (1 + 6 c^2).
  LeverModel model(30, {0.04, 0.4, 0});
  model.AddMuscle(-0.05, 0, 4000);
  const SpineLoads loads = CalcStatic(model);
  const double weight = 30 * kGravity;
  const double moment = weight * 0.04;
  const double c = 4000 * 0.05;
  const double activation = 6 * c * moment / (1 + 6 * c * c);
  EXPECT_NEAR(loads.activations(0), activation, 1e-12);
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    EXPECT_NEAR(loads.moment[k](0), moment, 1e-12);
    EXPECT_NEAR(loads.moment_disc[k](0), moment - c * activation, 1e-10);
    EXPECT_NEAR(loads.force[k](0), weight + 4000 * activation, 1e-9);
    // Without disc compliance: weight + M / arm; the discs take 4 in a million of M.
    EXPECT_NEAR(loads.force[k](0), weight + moment / 0.05, 2e-3);
    EXPECT_NEAR(loads.force[k](1), 0, 1e-9);
    EXPECT_NEAR(loads.force[k](2), 0, 1e-9);
    const double facets = 0.02 * (loads.force[k](0) + 300);
    EXPECT_NEAR(loads.facet[k].compression, facets, 1e-10);
    EXPECT_NEAR(loads.disc_pressure[k], (loads.force[k](0) - facets) / (0.66 * 0.0018), 1e-6);
  }
}

TEST(LumbarLoadsTest, ThreeMusclesShareByTheirArmsByHand) {
  // Two extensors at 50 and 25 mm and a flexor at 60 mm kept at its tonic 0.01: with hardly any
  // compliance a_i goes with F0_i arm_i, and c1 a1 + c2 a2 = M + 0.01 c3.
  LeverModel model(30, {0.04, 0.4, 0});
  model.AddMuscle(-0.05, 0, 2000).AddMuscle(-0.025, 0, 2000).AddMuscle(0.06, 0, 1000);
  model.trunk.lowest_activation[2] = 0.01;
  const SpineLoads loads = CalcStatic(model);
  const double moment = 30 * kGravity * 0.04 + 0.01 * 60;
  const double lambda = moment / (1.0 / 6 + 100 * 100 + 50 * 50);
  EXPECT_NEAR(loads.activations(0), 100 * lambda, 1e-12);
  EXPECT_NEAR(loads.activations(1), 50 * lambda, 1e-12);
  EXPECT_NEAR(loads.activations(2), 0.01, 1e-15);
  const double pull = 2000 * 150 * lambda + 10;
  for (const Vector3d& force : loads.force_muscle) {
    EXPECT_NEAR(force(0), pull, 1e-9);
  }
}

TEST(LumbarLoadsTest, ASideWeightIsHeldByTheOtherSideByHand) {
  // 20 kg 100 mm to the right, muscles 40 mm to either side: the left one pulls W 0.1 / 0.04.
  LeverModel model(20, {0, 0.4, 0.1});
  model.AddMuscle(0, 0.04, 3000).AddMuscle(0, -0.04, 3000);
  const SpineLoads loads = CalcStatic(model);
  const double weight = 20 * kGravity;
  EXPECT_NEAR(loads.moment[0](1), -weight * 0.1, 1e-12) << "bends to the left, against the weight";
  EXPECT_NEAR(loads.muscle_forces(0), 0, 1e-9);
  EXPECT_NEAR(loads.muscle_forces(1), weight * 0.1 / 0.04, 0.01);
  EXPECT_NEAR(loads.force[0](0), weight * (1 + 0.1 / 0.04), 0.01);
}

TEST(LumbarLoadsTest, ATiltedEndplateTurnsWeightIntoForwardShear) {
  LeverModel model(30, {0, 0.4, 0});
  model.AddMuscle(-0.05, 0, 4000);
  model.trunk.levels[0].endplate_tilt = 37 * kDegree;
  const SpineLoads loads = CalcStatic(model);
  const double weight = 30 * kGravity;
  EXPECT_NEAR(loads.force[0](0), weight * std::cos(37 * kDegree), 1e-6);
  EXPECT_NEAR(loads.force[0](1), weight * std::sin(37 * kDegree), 1e-6);
  EXPECT_NEAR(loads.force_vertebra[0](0), weight, 1e-6);
  EXPECT_NEAR(loads.force_vertebra[0](1), 0, 1e-6);
}

TEST(LumbarLoadsTest, PressureLiftsTheThoraxAndExtendsByHand) {
  // 30 kg 400 mm in front. Activations go with the moments c that muscles give when fully on: the
  // extensor's 20 kN x 50 mm, the wall's pressure x 250 cm2 x 60 mm.
  LeverModel model(30, {0.4, 0.4, 0});
  const double gain = 20;  // Pa/N
  model.AddMuscle(-0.05, 0, 20000).AddWall(10000, gain);
  const SpineLoads loads = CalcStatic(model);
  const double weight = 30 * kGravity;
  const double c_extensor = 20000 * 0.05;
  const double c_wall = 10000 * gain * kAbdominalArea * kPressureArm;
  const double lambda = weight * 0.4 / (1.0 / 6 + c_extensor * c_extensor + c_wall * c_wall);
  EXPECT_NEAR(loads.activations(0), c_extensor * lambda, 1e-12);
  EXPECT_NEAR(loads.activations(1), c_wall * lambda, 1e-12);
  const double lift = 10000 * gain * kAbdominalArea * loads.activations(1);
  EXPECT_NEAR(loads.abdominal_pressure * kAbdominalArea, lift, 1e-9);
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    EXPECT_NEAR(loads.moment_pressure[k](0), lift * kPressureArm, 1e-10);
    EXPECT_NEAR(loads.moment_muscle[k](0), 1000 * loads.activations(0), 1e-9);
    EXPECT_NEAR(loads.force_tissue[k](0), -lift, 1e-10);
    EXPECT_NEAR(loads.force[k](0), weight + 20000 * loads.activations(0) - lift, 1e-9);
  }
}

TEST(LumbarLoadsTest, LigamentsAloneSqueezeAFlexedSpineWithoutWeight) {
  LeverModel model(0, {0, 0.4, 0});
  model.AddMuscle(-0.05, 0, 4000);
  model.trunk.muscles[0].tendon_slack_length = 0.5;  // slack: gives nothing
  const double flexion = 30 * kDegree;
  for (const int first : model.body.lumbar_first) {
    model.state.q(first) = -flexion / 6;
  }
  CalcKinematics(model.body, model.state, model.kinematics);
  const SpineLoads loads = CalcStatic(model);
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    EXPECT_NEAR(loads.force[k](0), CalcLigamentLoad(flexion).tension, 1e-9);
  }
}

TEST(LumbarLoadsTest, SharesAddUpToTheTotalExactly) {
  PosedTrunk trunk;
  trunk.Turn(20 * kDegree, 8 * kDegree, 6 * kDegree);
  const SpineLoads loads = trunk.Calc();
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    EXPECT_EQ((loads.force_muscle[k] + loads.force_gravity_inertia[k] - loads.force[k]).norm(), 0);
    const Vector3d given = loads.moment_muscle[k] + loads.moment_tissue[k] +
                           loads.moment_pressure[k] + loads.moment_disc[k];
    EXPECT_LT((given - loads.moment[k]).norm(), 1e-9) << "moments: muscle, tissue, pressure, disc";
    EXPECT_NEAR(loads.force[k].norm(), loads.force_vertebra[k].norm(), 1e-9);
  }
}

TEST(LumbarLoadsTest, AMirroredPostureHasMirroredLoads) {
  PosedTrunk trunk;
  trunk.Turn(15 * kDegree, 10 * kDegree, -8 * kDegree);
  const SpineLoads right = trunk.Calc();
  trunk.solver.Reset();
  trunk.Turn(15 * kDegree, -10 * kDegree, 8 * kDegree);
  const SpineLoads left = trunk.Calc();
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    const Vector3d mirrored = left.force[k].cwiseProduct(Vector3d(1, 1, -1));
    EXPECT_LT((right.force[k] - mirrored).norm(), 1e-8) << kLevelNames[k];
    const Vector3d moment = left.moment_muscle[k].cwiseProduct(Vector3d(1, -1, -1));
    EXPECT_LT((right.moment_muscle[k] - moment).norm(), 1e-8);
  }
  const auto half = right.activations.size() / 2;
  EXPECT_LT((right.activations.head(half) - left.activations.tail(half)).norm(), 1e-9);
}

TEST(LumbarLoadsTest, AnUprightRunnerIsLoadedTheSameOnBothSides) {
  PosedTrunk trunk;
  const SpineLoads loads = trunk.Calc();
  const auto half = loads.activations.size() / 2;
  EXPECT_LT((loads.activations.head(half) - loads.activations.tail(half)).norm(), 1e-10);
  for (const Vector3d& force : loads.force) {
    EXPECT_NEAR(force(2), 0, 1e-8);
  }
}

TEST(LumbarLoadsTest, TheResultDoesNotDependOnTheCallBefore) {
  PosedTrunk trunk;
  trunk.Turn(30 * kDegree, 0, 0);
  trunk.Calc();
  trunk.Turn(10 * kDegree, 5 * kDegree, 5 * kDegree);
  const SpineLoads warm = trunk.Calc();
  trunk.solver.Reset();
  const SpineLoads cold = trunk.Calc();
  EXPECT_LT((warm.activations - cold.activations).lpNorm<Eigen::Infinity>(), 1e-9);
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    EXPECT_LT((warm.force[k] - cold.force[k]).norm(), 1e-9 * warm.force[k].norm());
  }
}

TEST(LumbarLoadsTest, WhereTheRunnerStandsDoesNotMatter) {
  PosedTrunk trunk;
  trunk.Turn(20 * kDegree, 5 * kDegree, 0);
  const SpineLoads here = trunk.Calc();
  trunk.solver.Reset();
  trunk.posed.state.p_GB = {120, 1, -7};
  trunk.posed.state.R_GB = Eigen::AngleAxisd(1.1, Vector3d::UnitY());
  CalcKinematics(trunk.posed.body, trunk.posed.state, trunk.posed.kinematics);
  const SpineLoads there = trunk.Calc();
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    EXPECT_LT((here.force[k] - there.force[k]).norm(), 1e-7);
  }
}

TEST(LumbarLoadsTest, MusclesThatShortenNeedMoreActivation) {
  PosedTrunk trunk;
  trunk.Turn(25 * kDegree, 0, 0);
  SpineInput input = trunk.Demand();
  SpineLoads still, rising;
  trunk.solver.Calc(trunk.posed.kinematics, input, still);
  for (const LumbarLevel& level : trunk.trunk.levels) {
    input.qd(level.first_coordinate) = 1.0 * level.flexion_share;  // rad/s, extending
  }
  trunk.solver.Calc(trunk.posed.kinematics, input, rising);
  EXPECT_GT(rising.activations.squaredNorm(), 1.05 * still.activations.squaredNorm());
}

TEST(LumbarLoadsTest, MomentAboutTheHipIsTheWorkOfPsoas) {
  // Virtual work: moment = - sum of force x d length / d hip flexion, over all that crosses the
  // hip.
  PosedTrunk trunk;
  trunk.posed.Turn("hip_flexion_r", -20 * kDegree);
  const SpineLoads loads = trunk.Calc();
  const auto work = [&] {
    double sum = 0;
    for (std::size_t i = 0; i < trunk.trunk.muscles.size(); ++i) {
      sum += loads.muscle_forces(static_cast<Eigen::Index>(i)) *
             CalcPathLength(trunk.trunk.muscles[i].path, trunk.posed.kinematics);
    }
    return sum;
  };
  trunk.posed.Turn("hip_flexion_r", -20 * kDegree + 1e-5);
  const double after = work();
  trunk.posed.Turn("hip_flexion_r", -20 * kDegree - 1e-5);
  const double before = work();
  EXPECT_NEAR(loads.hip_moment[0](0), -(after - before) / 2e-5, 1e-6);
  EXPECT_GT(loads.hip_moment[0](0), loads.hip_moment[1](0)) << "stretched psoas flexes the hip";
}

/// Sum of the forces of one layer, N.
double CalcLayerForce(const TrunkModel& trunk, const SpineLoads& loads, TrunkGroup group) {
  double sum = 0;
  for (std::size_t i = 0; i < trunk.muscles.size(); ++i) {
    sum += FindTrunkGroup(trunk.muscles[i].group) == group
               ? loads.muscle_forces(static_cast<Eigen::Index>(i))
               : 0;
  }
  return sum;
}

TEST(LumbarLoadsTest, WeakDeepMusclesShiftWorkToSuperficialOnes) {
  // Nothing but max_isometric_force differs. What it does to each level's load is mechanics: the
  // superficial muscles have longer arms and cross every level.
  PosedTrunk normal_trunk, weak_trunk({.deep_strength = 0.4});
  normal_trunk.Turn(30 * kDegree, 0, 0);
  weak_trunk.Turn(30 * kDegree, 0, 0);
  const SpineLoads normal = normal_trunk.Calc();
  const SpineLoads weak = weak_trunk.Calc();
  const auto force = [](const PosedTrunk& trunk, const SpineLoads& loads, TrunkGroup group) {
    return CalcLayerForce(trunk.trunk, loads, group);
  };
  EXPECT_LT(force(weak_trunk, weak, TrunkGroup::kDeep),
            0.8 * force(normal_trunk, normal, TrunkGroup::kDeep));
  EXPECT_GT(force(weak_trunk, weak, TrunkGroup::kSuperficial),
            1.05 * force(normal_trunk, normal, TrunkGroup::kSuperficial));
  bool differs = false;
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    const double change = weak.force[k](0) / normal.force[k](0) - 1;
    EXPECT_LT(std::abs(change), 0.2) << "moments are still given: compression changes little";
    differs = differs || std::abs(change) > 0.005;
  }
  EXPECT_TRUE(differs);
}

TEST(LumbarLoadsTest, ASpasmPullsSteadilyAndOthersBalanceIt) {
  PosedTrunk normal_trunk, spasm_trunk({.spasm_activation = 0.3});  // right quadratus
  const SpineLoads normal = normal_trunk.Calc();
  const SpineLoads spasm = spasm_trunk.Calc();
  const auto half = spasm.activations.size() / 2;
  for (Eigen::Index i = 0; i < half; ++i) {
    const bool quadratus =
        spasm_trunk.trunk.muscles[static_cast<std::size_t>(i)].group == "quadratus_lumborum";
    if (quadratus) {
      EXPECT_GE(spasm.activations(i), 0.3);
      EXPECT_LT(spasm.activations(half + i), 0.3);
    }
  }
  for (std::size_t k = 0; k < kLumbarLevels; ++k) {
    EXPECT_NEAR(spasm.moment[k](1), 0, 1e-9) << "still upright";
  }
  EXPECT_GT(spasm.force[1](0), normal.force[1](0));
}

TEST(LumbarLoadsTest, LordosisTurnsTheNeutralAngleOfTheDiscs) {
  const RunnerParameters runner;
  PostureParameters posture;
  posture.lumbar_lordosis = 10 * kDegree;
  const PosedBody posed;
  const TrunkModel trunk = BuildTrunk(posed.body, runner, {}, posture, {});
  SpineSolver solver(posed.body, trunk);
  SpineLoads loads;
  solver.Calc(posed.kinematics, CalcStaticDemand(posed.body, posed.state, posed.kinematics, {}),
              loads);
  // Standing at zero angles is then 10 deg of flexion for the discs.
  const TissueMoment flexed = CalcTissueMoment(
      trunk.levels[0], 0, Vector3d(-10 * kDegree * trunk.levels[0].flexion_share, 0, 0),
      loads.force[0](0));
  EXPECT_NEAR(loads.moment_tissue[0](0), flexed.moment(0), 1e-3);
  EXPECT_GT(loads.moment_tissue[0](0), 1.5);
}

TEST(LumbarLoadsTest, TissueIsTakenAtTheCompressionThatComesOut) {
  PosedTrunk trunk;
  for (const double flexion_deg : {-15.0, 20.0, 45.0}) {
    trunk.Turn(flexion_deg * kDegree, 6 * kDegree, 5 * kDegree);
    const SpineLoads loads = trunk.Calc();
    for (std::size_t k = 0; k < kLumbarLevels; ++k) {
      const LumbarLevel& level = trunk.trunk.levels[k];
      const Vector3d angles = trunk.posed.state.q.segment<3>(level.first_coordinate);
      const Vector3d moment = CalcTissueMoment(level, 0, angles, loads.force[k](0)).moment;
      EXPECT_LT((loads.moment_tissue[k] - moment).norm(), 0.01) << "N m, " << level.name;
    }
  }
}

TEST(LumbarLoadsTest, AWornDiscMovesCompressionFromDiscToFacets) {
  PosedTrunk healthy, worn({}, {}, {.extra_grade_l5s1 = 3});
  const SpineLoads before = healthy.Calc();
  const SpineLoads after = worn.Calc();
  EXPECT_NEAR(after.facet[0].compression / after.force[0](0), 0.40, 0.03);
  EXPECT_LT(after.disc_pressure[0], 0.7 * before.disc_pressure[0]);
  EXPECT_LT(after.foramen[0].clearance, 0);
  EXPECT_GT(before.foramen[0].clearance, 0);
  EXPECT_NEAR(after.disc_pressure[1], before.disc_pressure[1], 0.01 * before.disc_pressure[1]);
}

TEST(LumbarLoadsTest, DampingOfDiscsResistsTheirRate) {
  PosedTrunk trunk;
  SpineInput input = trunk.Demand();
  SpineLoads still, turning;
  trunk.solver.Calc(trunk.posed.kinematics, input, still);
  input.qd(trunk.trunk.levels[0].first_coordinate) = 0.5;
  trunk.solver.Calc(trunk.posed.kinematics, input, turning);
  EXPECT_LT(turning.moment_tissue[0](0), still.moment_tissue[0](0) - 0.1);
}

}  // namespace
}  // namespace footfall
