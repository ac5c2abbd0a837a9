#include "scenarios/validation/static_checks.h"

#include <cmath>
#include <functional>
#include <stdexcept>

#include "musculoskeletal/abdominal_pressure.h"
#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/muscle_path.h"
#include "musculoskeletal/spine_tissue.h"
#include "musculoskeletal/static_demand.h"
#include "musculoskeletal/trunk_strength.h"
#include "scenarios/validation/published_poses.h"
#include "sim/pose/standing_on_soles.h"
#include "sim/pose/static_forces.h"

namespace footfall {
namespace {

constexpr std::size_t kL4L5 = 1;

TrunkModel BuildMan(const RunnerParameters& runner, BodyModel& body) {
  body = BuildBody(runner, {});
  return BuildTrunk(body, runner, {}, {}, {});
}

/// Slope of the moment of an isolated L4/5 segment without preload, N m/deg.
double CalcSegmentSlope(SegmentTest test) {
  BodyModel body;
  return CalcSegmentStiffness(BuildMan({}, body).levels[kL4L5], test, kSegmentTestMoment, 0) *
         UnitToSi("deg");
}

/// Upright extension strength of a person, N m.
double CalcExtensionStrength(const RunnerParameters& runner) {
  BodyModel body;
  const TrunkModel trunk = BuildMan(runner, body);
  const BodyState state = BuildZeroState(body);
  Kinematics kinematics;
  CalcKinematics(body, state, kinematics);
  SpineSolver solver(body, trunk);
  SpineLoads loads;
  solver.Calc(kinematics, CalcStaticDemand(body, state, kinematics, {}), loads);
  return CalcTrunkStrength(solver.problem(), 0, 1);
}

/// L4/5 compression of a posture whose abdominal pressure is raised to `pressure` (Pa) by hand:
/// what muscles do not give is added as an outer force of the same place and direction.
double CalcCompressionAtPressure(const PoseSolution& pose, double pressure) {
  const LinkTree tree(pose.body);
  const int lumbar3 = FindBody(pose.body, pose.trunk.levels[2].upper).link;
  const Matrix3d& R_GV = pose.kinematics.R_GL[static_cast<std::size_t>(lumbar3)];
  const auto joint = static_cast<std::size_t>(pose.body.lumbar_first[2]) + 1;
  const Vector3d p_G = pose.kinematics.p_GL[joint] +
                       pose.trunk.model.pressure_arm_scale * kPressureArm * R_GV.col(0);
  SpineSolver solver(pose.body, pose.trunk);
  SpineLoads loads;
  double added = 0;
  for (int i = 0; i < 30; ++i) {  // the muscles answer to the moment that is left
    SpineInput input =
        CalcSpineInput(pose.body, tree, pose.state, pose.supported.forces, pose.torques);
    const Vector3d force_G =
        added * pose.trunk.model.abdominal_area_scale * kAbdominalArea * R_GV.col(1);
    for (std::size_t k = 0; k < kLumbarLevels; ++k) {
      const auto first = static_cast<std::size_t>(pose.body.lumbar_first[k]) + 1;
      input.force_G[k] += force_G;
      const Vector3d moment_G = (p_G - pose.kinematics.p_GL[first]).cross(force_G);
      for (std::size_t axis = 0; axis < 3; ++axis) {
        const Vector3d axis_G =
            pose.kinematics.R_GL[first + axis] * pose.body.links[first + axis].axis;
        input.moment[k](static_cast<Eigen::Index>(axis)) -= axis_G.dot(moment_G);
      }
    }
    solver.Calc(pose.kinematics, input, loads);
    added += pressure - added - loads.abdominal_pressure;
  }
  return loads.force[kL4L5](0);
}

/// By how much wedges under both feet that let the heels tip inwards (thick on the outer edge) tilt
/// the pelvis forward in standing, deg.
double CalcWedgeTilt() {
  Conditions flat, wedged;
  wedged.insole.wedge = -10 * UnitToSi("deg");
  return (SolveStanding(wedged).pelvis_tilt - SolveStanding(flat).pelvis_tilt) / UnitToSi("deg");
}

/// Change in percent.
double CalcChange(double from, double to) { return 100 * (to / from - 1); }

}  // namespace

const PoseSolution& StaticChecks::Solve(const std::string& pose) {
  const auto known = solved_.find(pose);
  return known != solved_.end()
             ? known->second
             : solved_.emplace(pose, SolvePose(GetPublishedPose(pose))).first->second;
}

double StaticChecks::CompressionL45(const std::string& pose) {
  return Solve(pose).loads.force[kL4L5](0);
}

double StaticChecks::PressureL45(const std::string& pose) {
  return Solve(pose).loads.disc_pressure[kL4L5] * 1e-6;
}

double StaticChecks::Calc(const std::string& check) {
  const std::map<std::string, std::function<double()>> table = {
      {"standing_compression", [&] { return CompressionL45("standing"); }},
      {"flexed_over_standing",
       [&] { return CompressionL45("standing_flexed") / CompressionL45("standing"); }},
      {"bent_back_pressure", [&] { return PressureL45("bent_back"); }},
      {"lying_pressure", [&] { return PressureL45("lying"); }},
      {"sitting_pressure", [&] { return PressureL45("sitting"); }},
      {"slumped_pressure", [&] { return PressureL45("sitting_slumped"); }},
      {"backrest_over_sitting",
       [&] { return CompressionL45("sitting_backrest") / CompressionL45("sitting"); }},
      {"stooped_pressure", [&] { return PressureL45("lifting_stooped"); }},
      {"squatting_pressure", [&] { return PressureL45("lifting_squatted"); }},
      {"carrying_pressure", [&] { return PressureL45("carrying"); }},
      {"holding_far_pressure", [&] { return PressureL45("holding_far"); }},
      {"flexion_stiffness", [] { return CalcSegmentSlope(SegmentTest::kFlexion); }},
      {"extension_stiffness", [] { return CalcSegmentSlope(SegmentTest::kExtension); }},
      {"torsion_stiffness", [] { return CalcSegmentSlope(SegmentTest::kTorsion); }},
      {"extension_strength_men", [] { return CalcExtensionStrength({.mass = kTrunkTableMass}); }},
      {"extension_strength_women",
       [] { return CalcExtensionStrength({.mass = 61, .height = 1.63, .sex = "female"}); }},
      {"co_contraction_cost",
       [&] {
         PoseConditions tense = GetPublishedPose("lifting_stooped");
         tense.core.co_contraction += 0.10;
         return CalcChange(CompressionL45("lifting_stooped"),
                           SolvePose(tense).loads.force[kL4L5](0));
       }},
      {"wedge_pelvis_tilt", [] { return CalcWedgeTilt(); }},
      {"pressure_relief",
       [&] {
         const PoseSolution& pose = Solve("standing_flexed");  // 60 N m at L4/5
         return CalcChange(CalcCompressionAtPressure(pose, 5e3),
                           CalcCompressionAtPressure(pose, 10e3));
       }},
  };
  return table.at(check)();
}

}  // namespace footfall
