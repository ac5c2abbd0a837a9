#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// Mass, centre of mass and inertia of a rigid part, in one frame.
///
/// I is about the centre of mass. The second-moment matrix J = tr(I)/2 1 - I (integral of r r^T dm)
/// is what stretches simply: J -> S J S for a stretch S, so that
///   I' = (m'/m) (tr(S J S) 1 - S J S).
/// A uniform stretch k gives the usual I' = (m'/m) k^2 I.
struct MassProperties {
  double mass = 0;                      ///< kg
  Vector3d centre = Vector3d::Zero();   ///< m
  Matrix3d inertia = Matrix3d::Zero();  ///< kg m2, about the centre
};

/// The part with another mass, stretched by `scale` along the frame's axes.
MassProperties CalcScaled(const MassProperties& part, double mass, const Vector3d& scale);
/// Both parts as one rigid body (parallel-axis theorem).
MassProperties CalcSum(const MassProperties& a, const MassProperties& b);
/// The part seen in the mirror z -> -z.
MassProperties CalcMirrored(const MassProperties& part);

}  // namespace footfall
