#include "sim/contact/foot_structure.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <string>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/spine_tissue.h"
#include "sim/conditions.h"

namespace footfall {
namespace {

// Of the man of kLegTableHeight, whose foot the tables describe; lengths go with body height.
constexpr double kFasciaStiffness = 200e3;           // N/m, Kitaoka 1994
constexpr double kArchArm = 0.042, kToeArm = 0.011;  // m
// Capsule of the toe joint: 0.1-0.3 N m/deg with muscles at rest (own compilation), its lower end.
constexpr double kToeCapsule = 5.7;  // N m/rad

FootStructure BuildFoot(const BodyModel& body, const std::string& side, const FootParameters& foot,
                        const ShoeParameters& shoe) {
  const double scale = body.height / kLegTableHeight;
  FootStructure structure;
  structure.mtp = FindCoordinate(body, "mtp_angle" + side);
  structure.midfoot = FindCoordinate(body, "midfoot_angle" + side);
  structure.subtalar = FindCoordinate(body, "subtalar_angle" + side);
  structure.fascia_stiffness = kFasciaStiffness * foot.arch_stiffness;
  structure.arch_arm = scale * kArchArm - foot.arch_drop;
  structure.toe_arm = scale * kToeArm;
  structure.toe_stiffness = kToeCapsule * foot.hallux_stiffness + shoe.bending_stiffness;
  structure.subtalar_stiffness = kSubtalarLigaments * (foot.subtalar_stiffness - 1);
  structure.subtalar_rest = -foot.resting_eversion;
  return structure;
}

Link& FindLink(BodyModel& body, const std::string& coordinate) {
  return body.links[static_cast<size_t>(FindCoordinate(body, coordinate)) + 1];
}

/// Lower arch: the midfoot joint comes down by the drop over a forefoot that stays on the ground,
/// and the talus, between it and the heel, by its share.
void LowerArch(double drop, const std::string& side, BodyModel& body) {
  Vector3d& heel = FindLink(body, "subtalar_angle" + side).p_PL;
  Link& forefoot = FindLink(body, "midfoot_angle" + side);
  const double talus_share = -heel.x() / forefoot.p_PL.x();
  heel.y() += talus_share * drop;
  forefoot.p_PL.y() -= drop;
  forefoot.p_LC.y() += drop;
  FindLink(body, "mtp_angle" + side).p_PL.y() += drop;
  for (Body& frame : body.bodies) {
    if (frame.name == "forefoot" + side) {
      frame.p_LB.y() += drop;
    }
  }
}

/// Hindfoot: the midfoot joint moves away from the heel. Forefoot: its link has its origin in that
/// joint, so all that lies in it is stretched.
void ShapeFoot(const FootParameters& foot, const std::string& side, BodyModel& body) {
  const Vector3d stretch(foot.length, 1, foot.width);
  const Vector3d heel = FindBody(body, "calcn" + side).p_LB;
  Vector3d& midfoot = FindLink(body, "midfoot_angle" + side).p_PL;
  midfoot = heel + stretch.cwiseProduct(midfoot - heel);
  Vector3d& toes = FindLink(body, "mtp_angle" + side).p_PL;
  toes = stretch.cwiseProduct(toes);
  for (Body& frame : body.bodies) {
    if (frame.name == "forefoot" + side) {
      frame.p_LB = stretch.cwiseProduct(frame.p_LB);
    }
  }
  LowerArch(foot.arch_drop, side, body);
  const double inwards = side == "_r" ? foot.tibial_torsion : -foot.tibial_torsion;
  Vector3d& knee = FindLink(body, "knee_angle" + side).axis;
  knee = Eigen::AngleAxisd(inwards, Vector3d::UnitY()) * knee;
}

/// Of the fascia with its damping, N.
double CalcTension(const FootStructure& foot, const JointVector& q, const JointVector& qd) {
  const ToePull fascia = CalcFascia(foot, q);
  return fascia.force + kFasciaTime * fascia.stiffness * CalcStretchRate(foot, qd);
}

/// Torque on the toe joint under a tension of the fascia, N m.
double CalcToeTorque(const FootStructure& foot, const JointVector& q, double tension) {
  return -foot.toe_arm * tension - foot.toe_stiffness * q[foot.mtp];
}

}  // namespace

ToePull CalcFascia(const FootStructure& foot, const JointVector& q) {
  const double stretch = foot.arch_arm * q[foot.midfoot] + foot.toe_arm * q[foot.mtp];
  return CalcToePull(std::max(stretch, 0.0), foot.fascia_stiffness, kFasciaToe);
}

double CalcSubtalarTorque(const FootStructure& foot, double q, double qd) {
  return -foot.subtalar_stiffness * (q - foot.subtalar_rest + kTissueLag * qd);
}

double CalcStretchRate(const FootStructure& foot, const JointVector& qd) {
  return foot.arch_arm * qd[foot.midfoot] + foot.toe_arm * qd[foot.mtp];
}

double CalcToeTorque(const FootStructure& foot, const JointVector& q, const JointVector& qd) {
  return CalcToeTorque(foot, q, CalcTension(foot, q, qd));
}

void AddFootTorque(const FootStructure& foot, const JointVector& q, const JointVector& qd,
                   JointVector& torque) {
  const double tension = CalcTension(foot, q, qd);
  torque[foot.midfoot] -= foot.arch_arm * tension;
  torque[foot.mtp] += CalcToeTorque(foot, q, tension);
  torque[foot.subtalar] += CalcSubtalarTorque(foot, q[foot.subtalar], qd[foot.subtalar]);
}

std::vector<FootStructure> BuildFeet(const BodyModel& body, const Conditions& conditions) {
  return {BuildFoot(body, "_r", conditions.foot_r, conditions.shoe),
          BuildFoot(body, "_l", conditions.foot_l, conditions.shoe)};
}

void ShapeFeet(const Conditions& conditions, BodyModel& body) {
  ShapeFoot(conditions.foot_r, "_r", body);
  ShapeFoot(conditions.foot_l, "_l", body);
}

}  // namespace footfall
