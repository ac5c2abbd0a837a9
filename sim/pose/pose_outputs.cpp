#include "sim/pose/pose_outputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>

#include "musculoskeletal/group_shares.h"
#include "musculoskeletal/kinematics.h"
#include "sim/pose/solve_pose.h"

namespace footfall {
namespace {

constexpr double kReserveShare = 0.05;   // Hicks 2015
constexpr double kOverhangLimit = 5e-3;  // m, what the search's penalties may leave
constexpr double kSlipLimit = 0.01;      // of body weight, likewise

using Level = std::size_t;

void AddLevelRows(Level k, std::vector<PoseOutput>& rows) {
  const auto add = [&](const char* what, const char* unit, const char* meaning, auto calc) {
    rows.push_back({fmt::format("{}_{}", kLevelNames[k], what), unit, meaning,
                    [k, calc](const PoseSolution& s) { return calc(s.loads, k); }});
  };
  using Loads = const SpineLoads&;
  add("compression", "N", "along the normal of the lower endplate",
      [](Loads l, Level i) { return l.force[i](0); });
  add("compression_gravity", "N", "its share by weights and supports",
      [](Loads l, Level i) { return l.force_gravity_inertia[i](0); });
  add("shear_ap", "N", "forward along the lower endplate",
      [](Loads l, Level i) { return l.force[i](1); });
  add("shear_ml", "N", "to the right along the lower endplate",
      [](Loads l, Level i) { return l.force[i](2); });
  add("compression_vertebra", "N", "along the axis of the lower vertebra",
      [](Loads l, Level i) { return l.force_vertebra[i](0); });
  add("shear_ap_vertebra", "N", "forward across the axis of the lower vertebra",
      [](Loads l, Level i) { return l.force_vertebra[i](1); });
  add("moment_extension", "N m", "net moment of muscle and tissue, + extends",
      [](Loads l, Level i) { return l.moment[i](0); });
  add("moment_lateral", "N m", "net moment, + bends to the right",
      [](Loads l, Level i) { return l.moment[i](1); });
  add("moment_axial", "N m", "net moment, + turns to the left",
      [](Loads l, Level i) { return l.moment[i](2); });
  add("moment_tissue", "N m", "part of the extension moment that discs and ligaments give",
      [](Loads l, Level i) { return l.moment_tissue[i](0); });
  add("disc_moment", "N m", "moment that recruitment leaves to the disc's give, any direction",
      [](Loads l, Level i) { return l.moment_disc[i].norm(); });
  add("disc_pressure", "Pa", "(compression - facets) / (0.66 disc area), Nachemson 1966",
      [](Loads l, Level i) { return l.disc_pressure[i]; });
  add("facet_force", "N", "contact of both facet joints, their part of the joint's force",
      [](Loads l, Level i) { return l.facet[i].Total(); });
  add("facet_share", "1", "of the compression, by both facet joints",
      [](Loads l, Level i) { return l.facet[i].compression / l.force[i](0); });
  add("disc_height", "m", "mean of front and back, elastic",
      [](Loads l, Level i) { return l.foramen[i].disc_height; });
  add("nerve_root_clearance", "m",
      "room of the roots above Hasegawa's critical 4 mm of the disc's back edge and 15 mm of the "
      "foramen, whichever is nearer, narrower side",
      [](Loads l, Level i) { return l.foramen[i].clearance; });
}

/// Mean activation weighted by strength of the groups that begin with one of the prefixes; 0 where
/// no muscle was asked.
double CalcMean(const std::vector<Muscle>& muscles, const VectorXd& activations,
                const std::vector<const char*>& prefixes, std::optional<Side> side) {
  return activations.size() > 0 ? CalcGroupShares(muscles, prefixes, side).dot(activations) : 0;
}

void AddTrunkGroup(const char* name, const std::vector<const char*>& prefixes,
                   std::vector<PoseOutput>& rows) {
  const auto add = [&](const char* ending, std::optional<Side> side, const char* who) {
    rows.push_back({fmt::format("{}_activation{}", name, ending), "1",
                    fmt::format("mean activation, {}, weighted by strength", who),
                    [prefixes, side](const PoseSolution& s) {
                      return CalcMean(s.trunk.muscles, s.loads.activations, prefixes, side);
                    }});
  };
  add("", std::nullopt, "both sides");
  add("_r", Side::kRight, "right side");
  add("_l", Side::kLeft, "left side");
}

void AddLegGroup(const char* name, const std::vector<const char*>& prefixes,
                 std::vector<PoseOutput>& rows) {
  rows.push_back({fmt::format("{}_activation", name), "1",
                  "mean activation, both sides, weighted by strength",
                  [prefixes](const PoseSolution& s) {
                    return CalcMean(s.limbs.muscles, s.leg_activations, prefixes, std::nullopt);
                  }});
}

void AddMuscleRows(std::vector<PoseOutput>& rows) {
  AddTrunkGroup("erector_spinae", {"longissimus", "iliocostalis"}, rows);
  AddTrunkGroup("multifidus", {"multifidus"}, rows);
  AddTrunkGroup("rectus_abdominis", {"rectus_abdominis"}, rows);
  AddTrunkGroup("obliques", {"external_oblique", "internal_oblique"}, rows);
  AddTrunkGroup("quadratus_lumborum", {"quadratus_lumborum"}, rows);
  AddTrunkGroup("psoas", {"psoas"}, rows);
  AddLegGroup("gluteus", {"glut"}, rows);
  AddLegGroup("hamstrings", {"hamstrings"}, rows);
  AddLegGroup("quadriceps", {"vasti", "rectus_femoris"}, rows);
  AddLegGroup("calf", {"soleus", "gastrocnemius"}, rows);
}

/// Horizontal distance of the hands' middle in front of L4/5.
double CalcHandsAhead(const PoseSolution& s) {
  const Vector3d l4l5 = s.kinematics.p_GL[static_cast<std::size_t>(s.body.lumbar_first[1]) + 1];
  return (s.hands_G - l4l5).x();
}

void AddPostureRows(std::vector<PoseOutput>& rows) {
  const auto add = [&](const char* name, const char* unit, const char* meaning, auto calc) {
    rows.push_back({name, unit, meaning, calc});
  };
  using Solution = const PoseSolution&;
  add("abdominal_pressure", "Pa", "by effort (theory/spine.md)",
      [](Solution s) { return s.loads.abdominal_pressure; });
  add("trunk_flexion", "rad", "thorax forward of upright",
      [](Solution s) { return s.angles.trunk; });
  add("pelvis_tilt", "rad", "pelvis forward of upright",
      [](Solution s) { return s.angles.pelvis; });
  add("lumbar_flexion", "rad", "thorax against pelvis",
      [](Solution s) { return s.angles.trunk - s.angles.pelvis; });
  add("pelvis_list", "rad", "frontal tilt of the pelvis, + right side down",
      [](Solution s) { return std::asin(-s.kinematics.R_GL[0](1, 2)); });
  add("shank_lean", "rad", "shanks forward of upright, standing",
      [](Solution s) { return s.angles.ankle; });
  add("weight_ahead", "m", "line of the whole weight in front of the ankles",
      [](Solution s) { return s.weight_ahead; });
  add("hands_ahead", "m", "hands in front of L4/5", CalcHandsAhead);
  add("hand_shortfall", "m", "how far the hands stay from where they should reach",
      [](Solution s) { return s.reach_shortfall; });
  add("backrest_force", "N", "of the backrest on the thorax, normal and friction",
      [](Solution s) { return s.supported.back_force; });
  add("effort", "1", "1/2 sum of squared activations, trunk and legs, with reserves",
      [](Solution s) { return s.effort; });
}

std::vector<PoseOutput> BuildTable() {
  std::vector<PoseOutput> rows;
  for (Level k = 0; k < kLumbarLevels; ++k) {
    AddLevelRows(k, rows);
  }
  AddMuscleRows(rows);
  AddPostureRows(rows);
  return rows;
}

/// Moment left over: at the trunk the mean over the levels of each axis (single discs carry what is
/// left between levels), in the legs each row.
double CalcReserve(const PoseSolution& s) {
  Vector3d mean = Vector3d::Zero();
  for (const Vector3d& disc : s.loads.moment_disc) {
    mean += disc / kLumbarLevels;
  }
  const double legs = s.leg_reserve.size() > 0 ? s.leg_reserve.lpNorm<Eigen::Infinity>() : 0;
  return std::max(mean.lpNorm<Eigen::Infinity>(), legs);
}

}  // namespace

const std::vector<PoseOutput>& PoseOutputTable() {
  static const std::vector<PoseOutput> table = BuildTable();
  return table;
}

std::vector<double> CalcPoseOutputs(const PoseSolution& solution) {
  std::vector<double> values;
  for (const PoseOutput& row : PoseOutputTable()) {
    values.push_back(solution.found ? row.calc(solution) : kNone);
  }
  return values;
}

double CalcPoseOutput(const PoseSolution& solution, const std::string& name) {
  for (const PoseOutput& row : PoseOutputTable()) {
    if (row.name == name) {
      return solution.found ? row.calc(solution) : kNone;
    }
  }
  throw std::out_of_range("no pose output " + name);
}

std::vector<Gate> CalcPoseGates(const PoseSolution& s) {
  const double largest = s.torques.lpNorm<Eigen::Infinity>();
  return {{"balance_overhang", "m", s.supported.overhang, kOverhangLimit},
          {"friction_slip", "1", s.supported.slip, kSlipLimit},
          {"reserve_moment", "N m", CalcReserve(s), kReserveShare * largest},
          {"not_settled", "1", s.settled && s.loads.recruitment.converged ? 0.0 : 1.0, 0}};
}

}  // namespace footfall
