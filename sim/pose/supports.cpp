#include "sim/pose/supports.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "musculoskeletal/backpack.h"
#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/muscle_path.h"
#include "musculoskeletal/static_demand.h"
#include "sim/pose/pose_geometry.h"

namespace footfall {
namespace {

// Points of the support on the body, m, of the tables' men (Rajagopal 2016 for pelvis and feet,
// the lumbar tables for the thorax).
const Vector3d kIschium(-0.0987, -0.114, 0);  // pelvis frame: origin of the hamstrings
const Vector3d kButtock(-0.12, -0.10, 0);     // pelvis frame, lying
const Vector3d kSacrumTop(-0.16, 0.06, 0);    // pelvis frame, lying
const Vector3d kLowestRibs(-0.10, 0.16, 0);   // torso frame, T11
const Vector3d kUpperRibs(-0.10, 0.36, 0);    // torso frame, T4
const Vector3d kBackrest(-0.10, 0.26, 0);     // torso frame, T8
constexpr double kHeelBehind = 0.012;         // m behind the calcn origin (sole_points.csv)
constexpr double kToesAhead = 0.034;          // m in front of the toes origin (sole_points.csv)
constexpr double kFootHalfWidth = 0.03;       // m
constexpr double kIschiumHalfWidth = 0.05;    // m

double Beyond(double value, double low, double high) {
  return std::max({low - value, value - high, 0.0});
}

/// Everything needed to look at one posture.
struct Scene {
  const BodyModel& body;
  const LinkTree& tree;
  const Kinematics& kinematics;
  const PoseConditions& conditions;

  Vector3d At(const char* name, const Vector3d& p_BP, double table_height) const {
    return PointOnBody(body, kinematics, name,
                       CalcBodyScale(conditions.runner, name, table_height).cwiseProduct(p_BP));
  }
  int Link(const char* name) const { return FindBody(body, name).link; }
  bool Moves(const char* coordinate, int link) const {
    return tree.Moves(FindCoordinate(body, coordinate), link);
  }
  bool IsLeg(int link) const {
    return Moves("hip_flexion_r", link) || Moves("hip_flexion_l", link);
  }
  bool IsArmOrHead(int link) const {
    return Moves("arm_flex_r", link) || Moves("arm_flex_l", link) || Moves("neck_FE", link);
  }
};

void Stand(const Scene& scene, Supported& all) {
  const Resultant weight = CalcResultant(all.forces, Vector3d::Zero());
  const double force = -weight.f_G.y();
  // Where the line of all weights meets the ground: m = p x f, f along -Y.
  const double x = -weight.m_G.z() / force;
  const double z = weight.m_G.x() / force;
  const Vector3d right = scene.At("calcn_r", Vector3d::Zero(), kLegTableHeight);
  const Vector3d left = scene.At("calcn_l", Vector3d::Zero(), kLegTableHeight);
  const double share = std::clamp((z - left.z()) / (right.z() - left.z()), 0.0, 1.0);
  all.forces.push_back({.link = scene.Link("calcn_r"),
                        .p_G = {x, right.y(), right.z()},
                        .f_G = {0, share * force, 0}});
  all.forces.push_back({.link = scene.Link("calcn_l"),
                        .p_G = {x, left.y(), left.z()},
                        .f_G = {0, (1 - share) * force, 0}});
  const double heel = scene.At("calcn_r", {-kHeelBehind, 0, 0}, kLegTableHeight).x();
  const double toes = scene.At("toes_r", {kToesAhead, 0, 0}, kLegTableHeight).x();
  all.overhang =
      Beyond(x, heel, toes) + Beyond(z, left.z() - kFootHalfWidth, right.z() + kFootHalfWidth);
}

/// Seat under the pelvis, and the couple that is left on the thighs.
void Sit(const Scene& scene, const SupportPlay& play, Supported& all) {
  std::erase_if(all.forces, [&](const LinkForce& f) { return scene.IsLeg(f.link); });
  Vector3d ischium = scene.At("pelvis", kIschium, kLegTableHeight);
  ischium.x() += std::clamp(play.seat_place, -1.0, 1.0) * kSeatPlay;
  all.overhang += kSeatPlay * Beyond(play.seat_place, -1, 1);
  const Resultant load = CalcResultant(all.forces, ischium);
  const double lateral = load.m_G.x() / -load.f_G.y();
  ischium.z() += std::clamp(lateral, -kIschiumHalfWidth, kIschiumHalfWidth);
  const double body_weight = scene.body.BodyWeight();
  all.slip = std::max(0.0, std::abs(load.f_G.x()) + kSeatFriction * load.f_G.y()) / body_weight;
  all.forces.push_back({.link = scene.Link("pelvis"), .p_G = ischium, .f_G = -load.f_G});
  const Vector3d couple = -0.5 * CalcResultant(all.forces, Vector3d::Zero()).m_G;
  for (const char* thigh : {"femur_r", "femur_l"}) {
    all.forces.push_back(
        {.link = scene.Link(thigh), .p_G = ischium, .f_G = Vector3d::Zero(), .m_G = couple});
  }
}

/// Before Sit, which then carries what the back does not.
void LeanBack(const Scene& scene, const SupportPlay& play, Supported& all) {
  const int torso = scene.Link("torso");
  const Matrix3d& R_GT = scene.kinematics.R_GL[static_cast<std::size_t>(torso)];
  const double weight = scene.body.BodyWeight() / 2;  // above L5/S1
  const double normal = std::max(0.0, play.back_force) * weight;
  const double friction = std::clamp(play.back_friction, -1.0, 1.0) * kBackFriction * normal;
  all.forces.push_back({.link = torso,
                        .p_G = scene.At("torso", kBackrest, kTrunkTableHeight),
                        .f_G = normal * R_GT.col(0) + friction * R_GT.col(1)});
  all.back_force = std::hypot(normal, friction);
  all.overhang += Beyond(play.back_force, 0, 2) + Beyond(play.back_friction, -1, 1);
}

void Lie(const Scene& scene, const SupportPlay& play, Supported& all) {
  std::erase_if(all.forces, [&](const LinkForce& f) {
    return scene.IsLeg(f.link) || scene.IsArmOrHead(f.link);
  });
  const double at_thorax = std::clamp(play.thorax_place, 0.0, 1.0);
  const double at_pelvis = std::clamp(play.pelvis_place, 0.0, 1.0);
  const Vector3d thorax =
      scene.At("torso", (1 - at_thorax) * kLowestRibs + at_thorax * kUpperRibs, kTrunkTableHeight);
  const Vector3d pelvis =
      scene.At("pelvis", (1 - at_pelvis) * kButtock + at_pelvis * kSacrumTop, kLegTableHeight);
  const Resultant load = CalcResultant(all.forces, pelvis);
  const double weight = -load.f_G.y();
  const double on_thorax = -load.m_G.z() / (thorax.x() - pelvis.x());
  all.forces.push_back(
      {.link = scene.Link("torso"), .p_G = thorax, .f_G = Vector3d(0, on_thorax, 0)});
  all.forces.push_back(
      {.link = scene.Link("pelvis"), .p_G = pelvis, .f_G = Vector3d(0, weight - on_thorax, 0)});
  all.overhang += Beyond(play.thorax_place, 0, 1) + Beyond(play.pelvis_place, 0, 1) +
                  Beyond(on_thorax / weight, 0, 1);
}

}  // namespace

Supported CalcSupports(const BodyModel& body, const LinkTree& tree, const Kinematics& kinematics,
                       const PoseConditions& conditions, const SupportPlay& play) {
  const Scene scene{body, tree, kinematics, conditions};
  Supported all;
  all.forces = CalcWeights(body, kinematics, BuildCarried(body, conditions));
  const std::string& support = conditions.pose.support;
  if (support == "standing") {
    Stand(scene, all);
  } else if (support == "lying") {
    Lie(scene, play, all);
  } else {
    if (support == "backrest") {
      LeanBack(scene, play, all);
    }
    Sit(scene, play, all);
  }
  return all;
}

std::vector<CarriedMass> BuildCarried(const BodyModel& body, const PoseConditions& conditions) {
  const LoadParameters& load = conditions.load;
  std::vector<CarriedMass> carried;
  const double each = load.hand_mass / (load.hands == "both" ? 2 : 1);
  for (const Side side : {Side::kRight, Side::kLeft}) {
    if (each > 0 && Holds(load, side)) {
      const Body& forearm = FindBody(body, side == Side::kRight ? "ulna_r" : "ulna_l");
      carried.push_back({forearm.link, forearm.p_LB + CalcGrip(conditions, side), each});
    }
  }
  if (load.pack.backpack_mass > 0) {
    carried.push_back({FindBody(body, "torso").link,
                       CalcBackpackPlace(body, conditions.runner, load.pack.backpack_distance),
                       load.pack.backpack_mass});
  }
  return carried;
}

}  // namespace footfall
