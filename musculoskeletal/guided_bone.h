#pragma once

#include <string>
#include <vector>

#include "musculoskeletal/natural_spline.h"
#include "musculoskeletal/types.h"

namespace footfall {

struct Kinematics;

/// A small bone without mass that a joint guides over a link: the patella on the femur, led by the
/// knee.
///
/// Law: in the link's frame its origin lies at o(q) and it is turned by theta(q) about Z, with q
/// the angle of the guiding hinge; o and theta are splines through a table. The groove and the
/// ligaments that lead it do no work, so a force f on a point p of it acts on the link at p and,
/// through virtual work, gives the guiding hinge the moment f . dp/dq.
struct GuidedBone {
  std::string name;                         ///< "patella_r"
  int link = 0;                             ///< that it rides on
  int guide_link = 0;                       ///< that the guiding hinge carries
  Vector3d guide_axis = Vector3d::UnitZ();  ///< of the hinge, in both links' frames at angle 0
  NaturalSpline x, y, turn;                 ///< m, m, rad over q
  double z = 0;                             ///< m
};

/// A point of the bone in one posture, in the link's frame.
struct GuidedPoint {
  Vector3d p_LP = Vector3d::Zero();   ///< m
  Vector3d dp_dq = Vector3d::Zero();  ///< m/rad
};

GuidedPoint CalcGuidedPoint(const GuidedBone& bone, const Kinematics& kinematics,
                            const Vector3d& p_NP);

}  // namespace footfall
