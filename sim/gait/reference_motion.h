#pragma once

#include <string_view>

#include "musculoskeletal/body_model.h"
#include "sim/conditions.h"

namespace footfall {

/// R_GB = Rz(tilt) Rx(list) Ry(rotation), angles in rad.
Quaterniond BuildPelvisRotation(const Vector3d& tilt_list_rotation);

/// The measured motion that a gait is steered to, for one body, speed and posture.
///
/// Law: each coordinate is a Fourier series over the stride (ten harmonics), interpolated linearly
/// in speed between the tables' rows. Phase 0 is right foot strike. The left side is the right side
/// half a stride later. One measured lumbar angle per axis is shared out over the six joints by the
/// shares of LumbarLevel; neck joints rest. Posture shifts means only: trunk lean by pelvis and
/// lumbar joints, pelvic tilt with the lumbar spine answering, both with the thighs kept; the
/// subtalar joint by resting eversion. A midfoot or forefoot striker's legs land otherwise: their
/// angles are shifted about foot strike (strike_types.h).
class ReferenceMotion {
 public:
  ReferenceMotion(const BodyModel& body, const Conditions& conditions);

  /// Joint angles (rad) and their slopes per stride phase.
  void CalcJoints(double phase, JointVector& q, JointVector& slope) const;
  /// Pelvis tilt, list, rotation (BuildPelvisRotation), rad.
  Vector3d CalcPelvisAngles(double phase) const;
  Quaterniond CalcPelvisRotation(double phase) const;
  /// Height of the pelvis origin above the ground in the source, scaled with body height, m.
  double CalcPelvisHeight(double phase) const;

  double stride_time() const { return stride_time_; }    ///< s
  double contact_time() const { return contact_time_; }  ///< s

 private:
  MatrixXd joints_;  ///< coordinate x Fourier column, rad
  MatrixXd pelvis_;  ///< tilt, list, rotation (rad), height (m)
  double stride_time_ = 0, contact_time_ = 0;
};

/// Vertical and fore-aft ground reaction (body weights) measured at this speed, at a share 0..1 of
/// stance: the curve a base gait is designed towards.
///
/// The curves of reference_ground_reaction.csv were filtered and have no impact peak. A rearfoot
/// striker's early stance is another man's, measured at 4 m/s and not filtered
/// (reference_impact.csv), times the impact peak of 20 runners at this speed over that at 4 m/s
/// (CalcImpactPeak); it gives way to the filtered curve between 20 and 35 % of stance.
struct ReferenceGroundReaction {
  ReferenceGroundReaction(double speed, std::string_view strike);
  /// vertical, fore-aft (+ forward); zero outside stance.
  Eigen::Vector2d Calc(double stance) const;

 private:
  Eigen::Matrix2Xd curve_;  ///< columns at equal steps of stance
};

/// Mean impact peak of rearfoot strikers, body weights: 1.57 at 3 m/s, 2.32 at 5, linear in speed
/// (Munro 1987, n = 20).
double CalcImpactPeak(double speed);

}  // namespace footfall
