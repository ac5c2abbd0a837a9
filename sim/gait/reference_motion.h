#pragma once

#include <array>
#include <string_view>

#include "musculoskeletal/body_model.h"
#include "sim/conditions.h"

namespace footfall {

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
  /// Joint angles less the reference's, rad. Markers see a foot from heel to toe joint as one
  /// rigid body: what the midfoot joint bends that line counts as the ankle's, the rest as the
  /// toes'.
  JointVector CalcErrors(double phase, const JointVector& q) const;
  /// Pelvis tilt, list, rotation (pelvis_rotation.h), rad.
  Vector3d CalcPelvisAngles(double phase) const;
  Quaterniond CalcPelvisRotation(double phase) const;
  /// Height of the pelvis origin above the ground in the source, scaled with body height, m.
  double CalcPelvisHeight(double phase) const;

  double stride_time() const { return stride_time_; }    ///< s
  double contact_time() const { return contact_time_; }  ///< s

 private:
  MatrixXd joints_;  ///< coordinate x Fourier column, rad
  MatrixXd pelvis_;  ///< tilt, list, rotation (rad), height (m)
  struct Foot {
    int ankle, midfoot, mtp;
    double share;  ///< of a bend of the midfoot joint that turns the line from heel to toe joint
  };
  std::array<Foot, 2> feet_;
  double stride_time_ = 0, contact_time_ = 0;
};

}  // namespace footfall
