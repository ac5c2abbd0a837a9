#pragma once

#include "musculoskeletal/body_model.h"
#include "sim/conditions.h"
#include "sim/gait/muscle_impedance.h"

namespace footfall {

/// A step begins kStrikePhase of a stride before foot strike, around the other foot's toe-off:
/// there one step is handed to the next. Later than that (0.05), runners who land early are in
/// their landing already, where a state answers to the step before ten times as strongly.
inline constexpr double kStrikePhase = 2.0 / 15;

/// Stiffness and damping of every joint over the stride: the part of a joint's torque that acts
/// without delay, tau = K (q_ref - q) + D (qd_ref - qd).
///
/// Law: each joint goes smoothly from a swing to a stance value and back around its leg's contact.
/// Lumbar joints: region value / share of motion, so that their series has the region's compliance
/// and bends in the measured rhythm. Midfoot stiffness carries the arch_stiffness of its foot;
/// fascia, toe capsule, shoe and subtalar ligaments act beside (contact/foot_structure.h). All go
/// with mass x height, as joint moments and the muscles that give them do. Source:
/// sim/gait/data/impedance.csv.
/// Soft tissue that gives (YieldingTissue) has its own spring and damper all the time.
/// Hips, knees, ankles, subtalar and lumbar joints take what muscles give (CalcMuscleImpedance) as
/// soon as a stored gait tells their forces; the table is then only what a first gait is found
/// with.
class Impedance {
 public:
  /// duty: contact time / stride time.
  Impedance(const BodyModel& body, const Conditions& conditions, double duty);

  /// From now on these joints have the impedance of their muscles.
  void SetMuscles(MuscleImpedance muscles) { muscles_ = std::move(muscles); }

  /// At a phase of the right stride counted from the section (kStrikePhase before right strike).
  void Calc(double section_phase, JointVector& stiffness, JointVector& damping) const;

 private:
  enum class Limb : char { kAxial, kRight, kLeft };
  JointVector swing_, stance_, swing_damping_, stance_damping_;
  std::vector<Limb> limbs_;
  double duty_;
  MuscleImpedance muscles_;
};

/// A lumbar joint that takes almost no part in a motion (axial rotation of L5/S1) would come out
/// rigid; its stiffness is held to that of this share.
inline constexpr double kLeastShare = 0.08;

}  // namespace footfall
