#pragma once

#include <array>
#include <vector>

#include "musculoskeletal/hip_capsule.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/static_demand.h"
#include "sim/contact/foot_structure.h"
#include "sim/contact/sole.h"
#include "sim/pose/standing_on_soles.h"
#include "sim/pose/standing_tone.h"
#include "sim/pose/static_forces.h"

namespace footfall {

/// Equations of a body that stands on its soles (law: SolveStanding), and what their unknowns mean.
///
/// Unknowns: pelvis origin (m), its angles about Z, X, Y (rad); joints of the right, then the left
/// leg (rad); lumbar regions flexion, bending, rotation (rad); controls (10 N m). Equations in the
/// same order: forces (100 N), moments (10 N m), aims (0.01 m or rad).
class StandingEquations {
 public:
  static constexpr int kPerLeg = 8, kRoot = 6, kRegions = 3, kControls = 6;
  static constexpr int kUnknowns = kRoot + 2 * kPerLeg + kRegions + kControls;
  using Unknowns = Eigen::Matrix<double, kUnknowns, 1>;

  explicit StandingEquations(const Conditions& conditions);

  /// Upright, pressed into the ground by its weight.
  Unknowns Start() const { return start_; }
  /// Scaled imbalance of all equations.
  Unknowns CalcImbalance(const Unknowns& x);
  /// What stands at x; not yet whether it is an equilibrium.
  StandingOnSoles Describe(const Unknowns& x);

  /// Largest force (N) or moment (N m) in an imbalance.
  static double CalcLargest(const Unknowns& imbalance);

 private:
  using Aims = Eigen::Matrix<double, kControls, 1>;

  Vector3d At(const SolePoint& sole) const;
  double CalcNormal(const SolePoint& sole, const Vector3d& p_GP) const;
  void Place(const Unknowns& x);
  /// Height at which the upright body's soles carry its weight (bisection), and what balance aims
  /// at.
  void SetDown();
  std::vector<LinkForce> CalcForces() const;
  /// Moments that tissue, tone and control give at every coordinate.
  JointVector CalcGiven(const Unknowns& x) const;
  /// Centre of mass in front of and beside the middle between the ankles, m; thorax in pitch and
  /// roll, knees, rad.
  Aims CalcAims() const;
  void DescribeLeg(std::size_t side, StandingLeg& leg) const;
  int Leg(std::size_t side, std::size_t joint) const {
    return legs_[side * static_cast<std::size_t>(kPerLeg) + joint];
  }

  BodyModel body_;
  LinkTree tree_;
  std::vector<SolePoint> soles_;
  std::vector<FootStructure> feet_;
  StandingTone tone_;
  HipCapsules capsules_;
  std::array<LumbarLevel, kLumbarLevels> levels_;
  std::size_t torso_;
  std::vector<int> legs_;
  std::array<double, 2> rest_{};
  std::vector<Vector3d> anchors_;
  Aims aims_ = Aims::Zero();
  Unknowns start_ = Unknowns::Zero();
  BodyState state_;
  Kinematics kinematics_;
};

}  // namespace footfall
