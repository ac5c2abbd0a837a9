#pragma once

#include <string>
#include <vector>

#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/trunk_model.h"

namespace footfall {

/// The simplest trunk that can be worked by hand: six lumbar joints stacked upright at x = 0, 30 mm
/// apart, the first 50 mm above the pelvis origin; one weight on the torso; upright muscles between
/// pelvis and torso at chosen places, at optimal length, so that each has the same arm at all
/// levels.
class LeverModel {
 public:
  LeverModel(double mass, const Vector3d& p_weight) {
    body.links.push_back({.name = "pelvis"});
    AddBody("pelvis", 0, Vector3d::Zero());
    AddBody("sacrum", 0, Vector3d::Zero());
    AddHips();
    AddLumbarJoints();
    Link& torso = body.links.back();
    torso.mass = mass;
    torso.p_LC = p_weight - Vector3d(0, kTop, 0);
    body.mass = mass;
    state = BuildZeroState(body);
    CalcKinematics(body, state, kinematics);
  }

  /// An upright muscle at (x, z) from the pelvis to the torso that pulls with `max_force` at most.
  LeverModel& AddMuscle(double x, double z, double max_force) {
    Muscle muscle;
    muscle.name = "muscle" + std::to_string(trunk.muscles.size());
    muscle.group = "multifidus";
    muscle.max_isometric_force = max_force;
    muscle.optimal_fiber_length = 0.1;
    muscle.tendon_slack_length = 0.2;
    muscle.path.points = {{.link = 0, .p_LP = {x, 0, z}},
                          {.link = Torso(), .p_LP = {x, 0.3 - kTop, z}}};
    return Add(muscle, 0);
  }

  /// A muscle of the abdominal wall that pulls on the pelvis alone and makes `gain` Pa per newton.
  LeverModel& AddWall(double max_force, double gain) {
    Muscle muscle;
    muscle.name = "wall";
    muscle.group = "transversus_abdominis";
    muscle.max_isometric_force = max_force;
    muscle.optimal_fiber_length = 0.1;
    muscle.tendon_slack_length = 0.2;
    muscle.path.points = {{.link = 0, .p_LP = {0.1, 0, 0}}, {.link = 0, .p_LP = {0.1, 0, 0.3}}};
    return Add(muscle, gain);
  }

  int Torso() const { return static_cast<int>(body.links.size()) - 1; }

  static constexpr double kBottom = 0.05, kSpacing = 0.03;
  static constexpr double kTop = kBottom + 5 * kSpacing;

  BodyState state;
  BodyModel body;
  TrunkModel trunk;
  Kinematics kinematics;

 private:
  LeverModel& Add(const Muscle& muscle, double pressure_gain) {
    trunk.muscles.push_back(muscle);
    trunk.lowest_activation.push_back(0);
    trunk.effort_weight.push_back(1);
    trunk.pressure_gain.push_back(pressure_gain);
    return *this;
  }

  void AddHinge(const std::string& name, int parent, const Vector3d& p_PL, const Vector3d& axis) {
    body.links.push_back({.name = name, .parent = parent, .p_PL = p_PL, .axis = axis});
    const int c = body.NumCoordinates();
    body.coordinates.push_back({.name = name, .low = -1, .high = 1, .mirror = c});
  }

  void AddBody(const std::string& name, int link, const Vector3d& p_LB) {
    body.bodies.push_back({.name = name, .link = link, .p_LB = p_LB});
  }

  void AddHips() {
    for (const std::string side : {"_r", "_l"}) {
      const Vector3d hip(0, -0.05, side == "_r" ? 0.08 : -0.08);
      AddHinge("hip_flexion" + side, 0, hip, Vector3d::UnitZ());
      AddHinge("hip_adduction" + side, static_cast<int>(body.links.size()) - 1, Vector3d::Zero(),
               Vector3d::UnitX());
      AddHinge("hip_rotation" + side, static_cast<int>(body.links.size()) - 1, Vector3d::Zero(),
               Vector3d::UnitY());
      AddBody("femur" + side, static_cast<int>(body.links.size()) - 1, Vector3d::Zero());
    }
  }

  void AddLumbarJoints() {
    const std::string lower[] = {"sacrum", "lumbar5", "lumbar4", "lumbar3", "lumbar2", "lumbar1"};
    const std::string upper[] = {"lumbar5", "lumbar4", "lumbar3", "lumbar2", "lumbar1", "torso"};
    for (int k = 0; k < kLumbarLevels; ++k) {
      const auto i = static_cast<std::size_t>(k);
      body.lumbar_first[k] = body.NumCoordinates();
      const int below = k == 0 ? 0 : static_cast<int>(body.links.size()) - 1;
      AddHinge(upper[i] + "_FE", below, {0, k == 0 ? kBottom : kSpacing, 0}, Vector3d::UnitZ());
      AddHinge(upper[i] + "_LB", static_cast<int>(body.links.size()) - 1, Vector3d::Zero(),
               Vector3d::UnitX());
      AddHinge(upper[i] + "_AR", static_cast<int>(body.links.size()) - 1, Vector3d::Zero(),
               Vector3d::UnitY());
      AddBody(upper[i], static_cast<int>(body.links.size()) - 1, Vector3d::Zero());
      trunk.levels[i] = {.name = kLevelNames[k],
                         .upper = upper[i],
                         .lower = lower[i],
                         .first_coordinate = body.lumbar_first[k],
                         .disc_area = 0.0018,
                         .flexion_share = 1.0 / 6,
                         .bending_share = 1.0 / 6,
                         .rotation_share = 1.0 / 6};
    }
  }
};

}  // namespace footfall
