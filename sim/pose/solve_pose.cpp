#include "sim/pose/solve_pose.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/degree.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/static_demand.h"
#include "musculoskeletal/user_error.h"
#include "sim/pose/simplex.h"

namespace footfall {
namespace {

constexpr double kReachTolerance = 5e-3;  // m

// Penalties in units of effort (one muscle fully on costs 1/2).
constexpr double kOverhangPenalty = 1e6;  // per m2 (1 cm: 100)
constexpr double kReachPenalty = 1e6;     // per m2
constexpr double kSlipPenalty = 1e4;      // per (body weight)2
constexpr double kRangePenalty = 1e4;     // per rad2 beyond the lumbar range
constexpr double kMostFlexion = 55 * kDegree, kMostExtension = -30 * kDegree;  // Pearcy 1984

/// One number that the search may change: where it lives, where it starts, its first step.
struct Free {
  std::function<double&(PoseAngles&, SupportPlay&)> field;
  double start = 0, step = 0;
};

/// Refuses what cannot all be true.
void CheckConditions(const PoseConditions& conditions) {
  const PoseParameters& pose = conditions.pose;
  const double rest = pose.trunk_flexion - pose.pelvis_tilt - pose.lumbar_flexion;
  if (std::abs(rest) > 0.1 * kDegree) {  // never true where one of them is free
    throw UserError({.what = "three angles contradict each other",
                     .key = "pose.trunk_flexion",
                     .advice = "trunk_flexion = pelvis_tilt + lumbar_flexion: give two of them"});
  }
  const bool even = pose.side_bend == 0 && pose.twist == 0 && conditions.load.hands == "both" &&
                    HasEvenLegs(conditions.runner);
  if (pose.sides == "mirrored" && !even) {
    throw UserError(
        {.what = "one command for both sides in a posture whose sides differ",
         .key = "pose.sides",
         .value = pose.sides,
         .advice = "side_bend, twist and differences between the legs 0 and load.hands both, or "
                   "pose.sides = free"});
  }
  if (conditions.posture.trunk_lean != 0) {
    throw UserError({.what = "a shift of the running motion has no place in a posture",
                     .key = "posture.trunk_lean",
                     .advice = "give pose.trunk_flexion"});
  }
}

class PoseSolver {
 public:
  explicit PoseSolver(const PoseConditions& conditions)
      : conditions_(conditions),
        body_(BuildBody(conditions.runner, conditions.posture)),
        tree_(body_),
        muscles_(BuildBodyMuscles(body_, conditions.runner, conditions.core, conditions.posture,
                                  conditions.spine, conditions.model)),
        solver_(body_, muscles_) {
    ListFree();
    LeaveRows();
    if (conditions.pose.sides == "mirrored") {
      solver_.MirrorSides();
    }
  }

  PoseSolution Solve() {
    VectorXd start(static_cast<Eigen::Index>(free_.size()));
    VectorXd step = start;
    for (std::size_t i = 0; i < free_.size(); ++i) {
      start(static_cast<Eigen::Index>(i)) = free_[i].start;
      step(static_cast<Eigen::Index>(i)) = free_[i].step;
    }
    SimplexResult found{start, 0, true};
    if (!free_.empty()) {
      found = FindMinimum([this](const VectorXd& x) { return CalcCost(x); }, start, step);
    }
    solver_.Reset();
    CalcCost(found.x);
    now_.found = now_.reach_shortfall < kReachTolerance;
    now_.reason = now_.found ? "" : "the arms are too short for load.hand_distance";
    now_.settled = found.converged;
    now_.body = body_;
    now_.trunk = muscles_.trunk;
    now_.limbs = muscles_.limbs;
    now_.weight_ahead = CalcWeightAhead();
    now_.hands_G = CalcHands();
    now_.loads = loads_.spine;
    now_.leg_activations = loads_.leg_activations;
    now_.leg_reserve = loads_.leg_remainder;
    return now_;
  }

 private:
  bool IsGiven(double angle) const { return !std::isnan(angle); }
  bool Is(const char* support) const { return conditions_.pose.support == support; }

  double CalcWeightAhead() const {
    const Resultant weight = CalcResultant(
        CalcWeights(body_, now_.kinematics, BuildCarried(body_, conditions_)), Vector3d::Zero());
    return weight.m_G.z() / weight.f_G.y() -
           PointOnBody(body_, now_.kinematics, "talus_r", Vector3d::Zero()).x();
  }

  /// Middle of the hands that hold the load.
  Vector3d CalcHands() const {
    Vector3d sum = Vector3d::Zero();
    int count = 0;
    for (const Side side : {Side::kRight, Side::kLeft}) {
      if (Holds(conditions_.load, side)) {
        sum += PointOnBody(body_, now_.kinematics, side == Side::kRight ? "ulna_r" : "ulna_l",
                           CalcGrip(conditions_, side));
        ++count;
      }
    }
    return sum / count;
  }

  /// Joints that a support holds.
  void LeaveRows() {
    for (int row = 0; row < kLegRows; ++row) {
      const bool hip_flexion = row % kLegJointsPerSide == 0;
      if (Is("standing") ? IsToeRow(row) : Is("lying") || !hip_flexion) {
        solver_.LeaveRow(row);
      }
    }
  }

  /// The thorax' lean where nothing settles it.
  bool HasFixedTrunk() const {
    const PoseParameters& pose = conditions_.pose;
    return IsGiven(pose.trunk_flexion) || Is("lying") || Is("backrest") ||
           (IsGiven(pose.pelvis_tilt) && IsGiven(pose.lumbar_flexion));
  }
  bool HasFreePelvis() const {
    const PoseParameters& pose = conditions_.pose;
    return pose.curve == "settled" && !IsGiven(pose.pelvis_tilt) && !IsGiven(pose.lumbar_flexion);
  }

  void ListFree() {
    constexpr double kStep = 4 * kDegree;
    if (!HasFixedTrunk()) {
      free_.push_back({[](PoseAngles& a, SupportPlay&) -> double& { return a.trunk; }, 0, kStep});
    }
    if (HasFreePelvis()) {
      // The difference from the rhythm, so that both free angles hardly compete.
      free_.push_back({[](PoseAngles& a, SupportPlay&) -> double& { return a.pelvis; }, 0, kStep});
    }
    if (Is("standing")) {
      free_.push_back({[](PoseAngles& a, SupportPlay&) -> double& { return a.ankle; },
                       CalcKneeFlexion(conditions_.pose) / 3, kStep});
    }
    if (Is("sitting") || Is("backrest")) {
      free_.push_back(
          {[](PoseAngles&, SupportPlay& p) -> double& { return p.seat_place; }, 0, 0.3});
    }
    if (Is("backrest")) {
      free_.push_back(
          {[](PoseAngles&, SupportPlay& p) -> double& { return p.back_force; }, 0.2, 0.1});
      free_.push_back(
          {[](PoseAngles&, SupportPlay& p) -> double& { return p.back_friction; }, 0, 0.3});
    }
    if (Is("lying")) {
      free_.push_back(
          {[](PoseAngles&, SupportPlay& p) -> double& { return p.thorax_place; }, 0.5, 0.2});
      free_.push_back(
          {[](PoseAngles&, SupportPlay& p) -> double& { return p.pelvis_place; }, 0.5, 0.2});
    }
  }

  /// Angles and contact play of the search's numbers, what is given put in.
  void Place(const VectorXd& x) {
    now_.angles = {};
    now_.play = {};
    for (std::size_t i = 0; i < free_.size(); ++i) {
      free_[i].field(now_.angles, now_.play) = x(static_cast<Eigen::Index>(i));
    }
    const PoseParameters& pose = conditions_.pose;
    PoseAngles& angles = now_.angles;
    const double offset = angles.pelvis;
    if (IsGiven(pose.trunk_flexion)) {
      angles.trunk = pose.trunk_flexion;
    } else if (IsGiven(pose.pelvis_tilt) && IsGiven(pose.lumbar_flexion)) {
      angles.trunk = pose.pelvis_tilt + pose.lumbar_flexion;
    } else if (Is("backrest")) {
      angles.trunk = -pose.backrest_angle;
    }
    angles.pelvis = IsGiven(pose.pelvis_tilt) ? pose.pelvis_tilt
                    : IsGiven(pose.lumbar_flexion)
                        ? angles.trunk - pose.lumbar_flexion
                        : CalcPelvisRhythm(conditions_, angles.trunk) + offset;
  }

  /// Effort and penalties of one posture; leaves everything about it in now_.
  double CalcCost(const VectorXd& x) {
    Place(x);
    const PlacedBody placed = PlaceBody(body_, muscles_.trunk.levels, conditions_, now_.angles);
    now_.state = placed.state;
    now_.reach_shortfall = placed.reach_shortfall;
    CalcKinematics(body_, now_.state, now_.kinematics);
    now_.supported = CalcSupports(body_, tree_, now_.kinematics, conditions_, now_.play);
    now_.torques = CalcStaticTorques(body_, tree_, now_.kinematics, now_.supported.forces);
    demand_.spine = CalcSpineInput(body_, tree_, now_.state, now_.supported.forces, now_.torques);
    demand_.moment = now_.torques;
    solver_.Calc(now_.kinematics, demand_, {}, loads_);
    now_.effort = 0.5 * solver_.effort();
    return now_.effort + CalcPenalty();
  }

  double CalcPenalty() const {
    const double flexion = now_.angles.trunk - now_.angles.pelvis;
    const double beyond = std::max({flexion - kMostFlexion, kMostExtension - flexion, 0.0});
    return kOverhangPenalty * std::pow(now_.supported.overhang, 2) +
           kReachPenalty * std::pow(now_.reach_shortfall, 2) +
           kSlipPenalty * std::pow(now_.supported.slip, 2) + kRangePenalty * beyond * beyond;
  }

  PoseConditions conditions_;
  BodyModel body_;
  LinkTree tree_;
  BodyMuscles muscles_;
  BodyMuscleSolver solver_;
  BodyDemand demand_;
  BodyLoads loads_;
  std::vector<Free> free_;
  PoseSolution now_;
};

}  // namespace

PoseSolution SolvePose(const PoseConditions& conditions) {
  CheckConditions(conditions);
  return PoseSolver(conditions).Solve();
}

}  // namespace footfall
