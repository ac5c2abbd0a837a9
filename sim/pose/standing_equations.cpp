#include "sim/pose/standing_equations.h"

#include <Eigen/Geometry>
#include <algorithm>
#include <cmath>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/muscle_path.h"
#include "musculoskeletal/pelvis_rotation.h"

namespace footfall {
namespace {

constexpr const char* kLegJoints[] = {"hip_flexion",   "hip_adduction", "hip_rotation",
                                      "knee_angle",    "ankle_angle",   "subtalar_angle",
                                      "midfoot_angle", "mtp_angle"};

/// Where the controls stand among the unknowns, and the aims among the equations.
enum Control {
  kAnkles = StandingEquations::kUnknowns - StandingEquations::kControls,
  kHips,
  kTrunkFlexion,
  kTrunkBending,
  kKneeRight,
  kKneeLeft
};

// Units of the unknowns' controls and of the equations, so that all are of one size.
constexpr double kMomentUnit = 10, kForceUnit = 100, kAimUnit = 0.01;  // N m, N, m or rad

BodyModel BuildUprightBody(Conditions conditions) {
  conditions.posture.trunk_lean = 0;
  return BuildShodBody(conditions);
}

}  // namespace

StandingEquations::StandingEquations(const Conditions& conditions)
    : body_(BuildUprightBody(conditions)),
      tree_(body_),
      soles_(BuildSoles(body_, conditions)),
      feet_(BuildFeet(body_, conditions)),
      tone_(CalcStandingTone(body_, conditions)),
      capsules_(BuildHipCapsules(body_)),
      levels_(BuildLumbarLevels(body_, conditions.runner, conditions.spine)),
      torso_(static_cast<std::size_t>(FindBody(body_, "torso").link)) {
  for (const char* side : {"_r", "_l"}) {
    for (const char* joint : kLegJoints) {
      legs_.push_back(FindCoordinate(body_, std::string(joint) + side));
    }
  }
  rest_ = {-conditions.foot_r.resting_eversion, -conditions.foot_l.resting_eversion};
  SetDown();
}

StandingEquations::Unknowns StandingEquations::CalcImbalance(const Unknowns& x) {
  Place(x);
  const std::vector<LinkForce> forces = CalcForces();
  const Resultant sum = CalcResultant(forces, state_.p_GB);
  Unknowns r;
  r.head<3>() = sum.f_G / kForceUnit;
  r.segment<3>(3) = sum.m_G / kMomentUnit;
  const JointVector open = CalcGiven(x) - CalcStaticTorques(body_, tree_, kinematics_, forces);
  for (int i = 0; i < 2 * kPerLeg; ++i) {
    r(kRoot + i) = open(legs_[static_cast<std::size_t>(i)]) / kMomentUnit;
  }
  for (int axis = 0; axis < kRegions; ++axis) {
    double region = 0;
    for (const LumbarLevel& level : levels_) {
      region += MotionShare(level, axis) * open(level.first_coordinate + axis);
    }
    r(kRoot + 2 * kPerLeg + axis) = region / kMomentUnit;
  }
  r.tail<kControls>() = (CalcAims() - aims_) / kAimUnit;
  return r;
}

StandingOnSoles StandingEquations::Describe(const Unknowns& x) {
  Place(x);
  StandingOnSoles s;
  s.state = state_;
  s.pelvis_tilt = -x(3);
  s.pelvis_list = x(4);
  s.pelvis_rotation = x(5);
  s.lumbar_flexion = -x(kRoot + 2 * kPerLeg);
  s.lumbar_bending = x(kRoot + 2 * kPerLeg + 1);
  for (std::size_t side = 0; side < 2; ++side) {
    DescribeLeg(side, s.legs[side]);
  }
  return s;
}

Vector3d StandingEquations::At(const SolePoint& sole) const {
  return CalcSolePoint(kinematics_, sole);
}

double StandingEquations::CalcNormal(const SolePoint& sole, const Vector3d& p_GP) const {
  const double depth = sole.ground_height - p_GP.y();
  return depth > 0 ? sole.layers.normal.SolveForce(depth, 0) : 0;
}

void StandingEquations::Place(const Unknowns& x) {
  state_ = BuildZeroState(body_);
  state_.p_GB = x.head<3>();
  state_.R_GB = BuildPelvisRotation(x.segment<3>(3));
  for (int i = 0; i < 2 * kPerLeg; ++i) {
    state_.q(legs_[static_cast<std::size_t>(i)]) = x(kRoot + i);
  }
  for (const LumbarLevel& level : levels_) {
    for (int axis = 0; axis < kRegions; ++axis) {
      state_.q(level.first_coordinate + axis) =
          MotionShare(level, axis) * x(kRoot + 2 * kPerLeg + axis);
    }
  }
  CalcKinematics(body_, state_, kinematics_);
}

void StandingEquations::SetDown() {
  start_.setZero();
  double low = 0, high = 2 * body_.height;
  const double weight = body_.BodyWeight();
  for (int i = 0; i < 80; ++i) {
    start_(1) = (low + high) / 2;
    Place(start_);
    double load = 0;
    for (const SolePoint& sole : soles_) {
      load += CalcNormal(sole, At(sole));
    }
    (load > weight ? low : high) = start_(1);
  }
  for (const SolePoint& sole : soles_) {
    anchors_.push_back(At(sole));
  }
  aims_ = CalcAims();
  aims_(1) = 0;
}

std::vector<LinkForce> StandingEquations::CalcForces() const {
  std::vector<LinkForce> forces = CalcWeights(body_, kinematics_, {});
  for (std::size_t i = 0; i < soles_.size(); ++i) {
    const Vector3d p = At(soles_[i]);
    const double normal = CalcNormal(soles_[i], p);
    if (normal > 0) {
      const double dx = p.x() - anchors_[i].x(), dz = p.z() - anchors_[i].z();
      const double grip =
          -soles_[i].layers.friction * normal / std::sqrt(dx * dx + dz * dz + kGrip * kGrip);
      forces.push_back({.link = soles_[i].link, .p_G = p, .f_G = {grip * dx, normal, grip * dz}});
    }
  }
  return forces;
}

JointVector StandingEquations::CalcGiven(const Unknowns& x) const {
  JointVector turned = state_.q;
  for (std::size_t side = 0; side < 2; ++side) {
    turned(Leg(side, 5)) -= rest_[side];
  }
  JointVector given = tone_.torque - JointVector(tone_.stiffness * turned);
  const JointVector still = JointVector::Zero(given.size());
  for (const FootStructure& foot : feet_) {
    AddFootTorque(foot, state_.q, still, given);
  }
  AddCapsuleTorque(body_, kinematics_, capsules_, given);
  given(Leg(0, 4)) += kMomentUnit * x(kAnkles);
  given(Leg(1, 4)) += kMomentUnit * x(kAnkles);
  given(Leg(0, 1)) += kMomentUnit * x(kHips);
  given(Leg(1, 1)) -= kMomentUnit * x(kHips);
  given(Leg(0, 3)) += kMomentUnit * x(kKneeRight);
  given(Leg(1, 3)) += kMomentUnit * x(kKneeLeft);
  for (std::size_t side = 0; side < 2; ++side) {
    given(Leg(side, 0)) -= 0.5 * kMomentUnit * x(kTrunkFlexion);
  }
  for (const LumbarLevel& level : levels_) {
    given(level.first_coordinate) += kMomentUnit * x(kTrunkFlexion);
    given(level.first_coordinate + 1) += kMomentUnit * x(kTrunkBending);
  }
  return given;
}

StandingEquations::Aims StandingEquations::CalcAims() const {
  const Vector3d ankles = 0.5 * (PointOnBody(body_, kinematics_, "talus_r", Vector3d::Zero()) +
                                 PointOnBody(body_, kinematics_, "talus_l", Vector3d::Zero()));
  const Vector3d centre = CalcCentreOfMass(body_, kinematics_) - ankles;
  const Vector3d up = kinematics_.R_GL[torso_].col(1);
  Aims aims;
  aims << centre.x(), centre.z(), up.x(), up.z(), state_.q(Leg(0, 3)), state_.q(Leg(1, 3));
  return aims;
}

void StandingEquations::DescribeLeg(std::size_t side, StandingLeg& leg) const {
  double inner = 0, middle = 0;
  const double sign = side == 0 ? 1 : -1;
  for (const SolePoint& sole : soles_) {
    if (static_cast<std::size_t>(sole.side) == side) {
      const double load = CalcNormal(sole, At(sole));
      leg.load += load;
      const bool medial =
          sole.name.ends_with("_medial") || sole.name == "mt1" || sole.name == "hallux";
      const bool central = sole.name == "heel_rear" || sole.name == "mt2";
      inner += medial ? load : 0;
      middle += central ? load : 0;
    }
  }
  leg.inner_share = leg.load > middle ? inner / (leg.load - middle) : 0;
  leg.eversion = -state_.q(Leg(side, 5));
  leg.arch = state_.q(Leg(side, 6));
  leg.hip_flexion = state_.q(Leg(side, 0));
  leg.hip_rotation = state_.q(Leg(side, 2));
  const char* shank = side == 0 ? "tibia_r" : "tibia_l";
  const char* thigh = side == 0 ? "femur_r" : "femur_l";
  leg.hip_height = PointOnBody(body_, kinematics_, thigh, Vector3d::Zero()).y();
  const Vector3d z = kinematics_.R_GL[static_cast<std::size_t>(FindBody(body_, shank).link)].col(2);
  leg.shank_rotation = sign * std::atan2(z.x(), z.z());
}

double StandingEquations::CalcLargest(const Unknowns& imbalance) {
  return std::max(kForceUnit * imbalance.head<3>().cwiseAbs().maxCoeff(),
                  kMomentUnit * imbalance.segment(3, kAnkles - 3).cwiseAbs().maxCoeff());
}

}  // namespace footfall
