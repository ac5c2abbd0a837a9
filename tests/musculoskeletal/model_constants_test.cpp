#include "musculoskeletal/model_constants.h"

#include <gtest/gtest.h>

#include <string>

#include "musculoskeletal/abdominal_pressure.h"
#include "musculoskeletal/activation.h"
#include "musculoskeletal/body_muscles.h"
#include "musculoskeletal/facet.h"
#include "musculoskeletal/ligament.h"
#include "musculoskeletal/muscle_stiffness.h"
#include "musculoskeletal/spine_tissue.h"
#include "posed_body.h"

/// Each constant of the model acts where its law stands, and by the size that it says.
namespace footfall {
namespace {

constexpr double kDegree = 3.14159265358979323846 / 180;

TEST(ModelConstants, EachIsOneAndKnownWithinARangeAboutOne) {
  const ModelConstants model;
  int count = 0;
  ModelConstants::Visit(model, [&](const Quantity& info, double value) {
    ++count;
    EXPECT_EQ(value, 1) << info.name;
    EXPECT_TRUE(info.name.ends_with("_scale")) << info.name;
    EXPECT_LT(info.uncertainty.low, 1) << info.name;
    EXPECT_GT(info.uncertainty.high, 1) << info.name;
    EXPECT_FALSE(info.population.Exists() || info.intervention.Exists()) << info.name;
  });
  EXPECT_EQ(count * sizeof(double), sizeof(ModelConstants)) << "a field is not visited";
}

TEST(ModelConstants, LigamentMomentAndTensionGoWithTheirScale) {
  const LigamentLoad usual = CalcLigamentLoad(30 * kDegree);
  const LigamentLoad strong = CalcLigamentLoad(30 * kDegree, {.ligament_moment_scale = 1.5});
  EXPECT_NEAR(strong.moment, 1.5 * usual.moment, 1e-12);
  EXPECT_NEAR(strong.tension, 1.5 * usual.tension, 1e-9);
  // The moment at 45 deg is the other constant; below it a longer scale angle means more.
  EXPECT_NEAR(CalcLigamentLoad(45 * kDegree, {.ligament_angle_scale = 1.3}).moment,
              CalcLigamentLoad(45 * kDegree).moment, 1e-12);
  EXPECT_GT(CalcLigamentLoad(30 * kDegree, {.ligament_angle_scale = 1.3}).moment, usual.moment);
}

TEST(ModelConstants, FacetsShareCompressionAndShearByTheirScales) {
  EXPECT_NEAR(CalcFacetCompression(0, 500, 0, {.facet_share_scale = 2}),
              2 * CalcFacetCompression(0, 500, 0), 1e-12);
  EXPECT_NEAR(CalcFacetCompression(0.1, 500, 0, {.facet_angle_scale = 0.5}),
              CalcFacetCompression(0.2, 500, 0), 1e-10);
  EXPECT_NEAR(CalcFacetShear(300, {.facet_shear_scale = 1.2}), 120, 1e-12);
}

TEST(ModelConstants, DiscStiffnessScalesEachAxisAlone) {
  LumbarLevel level;
  level.flexion_share = level.bending_share = 0.2;
  level.rotation_share = 0.1;
  const Vector3d angles(0.03, 0.04, 0.05);
  const auto at = [&](const ModelConstants& model) {
    return CalcTissueMoment(level, 0, angles, 500, model).moment;
  };
  const Vector3d usual = at({});
  const double disc = CalcTissueMoment(level, 0, angles, 500).moment(1);
  EXPECT_NEAR(at({.disc_bending_stiffness_scale = 1.2})(1), 1.2 * disc, 1e-12);
  EXPECT_NEAR(at({.torsion_stiffness_scale = 1.2})(2), 1.2 * usual(2), 1e-12);
  EXPECT_EQ(at({.torsion_stiffness_scale = 1.2})(0), usual(0));
  EXPECT_EQ(at({.disc_flexion_stiffness_scale = 1.2})(1), usual(1));
  // Of the extension moment the disc's part alone: 2.11 x 0.11 N m/deg at 500 N.
  EXPECT_NEAR(at({.disc_flexion_stiffness_scale = 1.2})(0) - usual(0),
              -0.2 * 2.11 * 0.11 / kDegree * 0.03 / 0.2, 1e-9);
}

TEST(ModelConstants, AWiderWallPressesLess) {
  Muscle wall;
  wall.group = "transversus_abdominis";
  EXPECT_NEAR(CalcPressureGain(wall, 1, 1, {.wall_radius_scale = 1.25}),
              CalcPressureGain(wall, 1, 1) / 1.25, 1e-12);
  EXPECT_EQ(CalcPressureGain(wall, 1, 1, {.oblique_pressure_scale = 2}),
            CalcPressureGain(wall, 1, 1));
  EXPECT_NEAR(CalcPressureEffort(wall, {.transversus_effort_scale = 0.8}), 4, 1e-12);
  wall.group = "internal_oblique";
  EXPECT_NEAR(CalcPressureGain(wall, 1, 1, {.oblique_pressure_scale = 2}),
              2 * CalcPressureGain(wall, 1, 1), 1e-12);
  EXPECT_EQ(CalcPressureEffort(wall, {.transversus_effort_scale = 0.8}), 1);
}

TEST(ModelConstants, SlowerActivationNeedsThatMuchMoreTime) {
  const ActivationBounds usual = CalcActivationBounds(0.3, 0.01);
  const ActivationBounds slow = CalcActivationBounds(0.3, 0.015, {.activation_time_scale = 1.5});
  EXPECT_NEAR(slow.low, usual.low, 1e-15);
  EXPECT_NEAR(slow.high, usual.high, 1e-14);
}

TEST(ModelConstants, ShortRangeStiffnessGoesWithItsScaleWhereTheTendonIsRigid) {
  Muscle muscle;
  muscle.max_isometric_force = 1000;
  muscle.optimal_fiber_length = 0.05;
  muscle.tendon_slack_length = 1e-9;
  FiberState fiber;
  fiber.norm_fiber_length = 0.9;
  const auto stiffness = [&](const ModelConstants& model) {
    return CalcPathImpedance(muscle, fiber, 0.5, 500, model).stiffness;
  };
  EXPECT_NEAR(stiffness({.short_range_stiffness_scale = 1.4}) / stiffness({}), 1.4, 1e-4);
}

TEST(ModelConstants, TensionScalesTrunkAndLegsApart) {
  const BodyModel body = PosedBody().body;
  const ModelConstants model{.trunk_tension_scale = 1.25, .leg_tension_scale = 0.8};
  const BodyMuscles usual = BuildBodyMuscles(body, {}, {}, {}, {});
  const BodyMuscles scaled = BuildBodyMuscles(body, {}, {}, {}, {}, model);
  EXPECT_NEAR(scaled.trunk.muscles[0].max_isometric_force,
              1.25 * usual.trunk.muscles[0].max_isometric_force, 1e-10);
  EXPECT_NEAR(scaled.limbs.muscles[0].max_isometric_force,
              0.8 * usual.limbs.muscles[0].max_isometric_force, 1e-10);
}

/// What enters the spine's equations beyond single laws: passive fibres, pressure, compliance.
TEST(ModelConstants, TheSpinesEquationsTakeThem) {
  PosedBody posed;
  CalcKinematics(posed.body, posed.state, posed.kinematics);
  SpineInput input;
  input.q = posed.state.q;
  input.qd = JointVector::Zero(posed.body.NumCoordinates());
  input.moment.fill(Vector3d(20, 5, 5));
  input.force_G.fill(Vector3d(0, -300, 0));
  const auto solve = [&](const ModelConstants& model) {
    SpineSolver solver(posed.body, BuildTrunk(posed.body, {}, {}, {}, {}, model));
    SpineLoads loads;
    solver.Calc(posed.kinematics, input, loads);
    return std::pair(loads, solver.problem());
  };
  const auto [usual, problem] = solve({});
  const auto [softer, soft_problem] = solve({.disc_compliance_scale = 1.5});
  EXPECT_NEAR(soft_problem.S(0, 3) / problem.S(0, 3), 2.25, 1e-12);
  EXPECT_NE(softer.force[1](0), usual.force[1](0));
  const auto per_pascal = [](const SpineLoads& loads) {
    return loads.moment_pressure[2](0) / loads.abdominal_pressure;
  };
  EXPECT_NEAR(per_pascal(solve({.pressure_arm_scale = 1.2}).first), 1.2 * per_pascal(usual), 1e-9);
  EXPECT_NEAR(per_pascal(solve({.abdominal_area_scale = 1.2}).first), 1.2 * per_pascal(usual),
              1e-9);
}

}  // namespace
}  // namespace footfall
