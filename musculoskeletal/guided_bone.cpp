#include "musculoskeletal/guided_bone.h"

#include <cmath>

#include "musculoskeletal/kinematics.h"

namespace footfall {
namespace {

/// Angle of the hinge between two links, read off their orientations; -pi to pi.
double CalcHingeAngle(const Matrix3d& R_LH, const Vector3d& axis) {
  const Vector3d twice_sine(R_LH(2, 1) - R_LH(1, 2), R_LH(0, 2) - R_LH(2, 0),
                            R_LH(1, 0) - R_LH(0, 1));
  return std::atan2(axis.dot(twice_sine), R_LH.trace() - 1);
}

}  // namespace

GuidedPoint CalcGuidedPoint(const GuidedBone& bone, const Kinematics& kinematics,
                            const Vector3d& p_NP) {
  const Matrix3d R_LH = kinematics.R_GL[static_cast<std::size_t>(bone.link)].transpose() *
                        kinematics.R_GL[static_cast<std::size_t>(bone.guide_link)];
  const double q = CalcHingeAngle(R_LH, bone.guide_axis);
  const NaturalSpline::Sample x = bone.x.Calc(q);
  const NaturalSpline::Sample y = bone.y.Calc(q);
  const NaturalSpline::Sample turn = bone.turn.Calc(q);
  const Vector3d arm = Eigen::AngleAxisd(turn.value, Vector3d::UnitZ()) * p_NP;
  GuidedPoint point;
  point.p_LP = Vector3d(x.value, y.value, bone.z) + arm;
  point.dp_dq = Vector3d(x.slope, y.slope, 0) + turn.slope * Vector3d::UnitZ().cross(arm);
  return point;
}

}  // namespace footfall
