#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// A cylinder that a muscle slides around without friction, fixed to a link.
struct WrapCylinder {
  int link = 0;
  Vector3d p_LC = Vector3d::Zero();   ///< a point of the axis, m, link frame
  Vector3d axis = Vector3d::UnitZ();  ///< unit, link frame; the path turns about it right-handed
  double radius = 0;                  ///< m
};

/// Path between two points past one cylinder, all in one frame.
struct WrapResult {
  bool touches = false;             ///< false: the straight line is free, the rest below is unset
  double length = 0;                ///< m, from point to point
  double arc = 0;                   ///< m, the part of it on the cylinder
  Vector3d p_Q = Vector3d::Zero();  ///< where the path meets the cylinder, m
  Vector3d p_T = Vector3d::Zero();  ///< where it leaves it, m
};

/// Shortest path from `p_P` to `p_S` around the cylinder with axis through `p_C` along `axis`.
///
/// Law (Garner and Pandy 2000, Comput Methods Biomech Biomed Eng 3:1, single cylinder): seen along
/// the axis the path is tangent, arc, tangent; Q = R2/rho2 P + R t/rho2 (axis x P) with
/// t = sqrt(rho2 - R2), T likewise with the other sign. Unrolled, the path is straight, so
///
///   length = sqrt((t_P + R theta + t_S)^2 + h^2)
///
/// with theta the arc from Q to T in the right-hand sense and h the distance along the axis. Where
/// theta would exceed pi the straight line is free on this side. Touching is continuous in length
/// and slope, and the frictionless contact does no work, so moment arms follow from the tangents.
/// The cylinder is endless; a point inside it (rho <= R) switches the wrap off.
WrapResult CalcWrap(const Vector3d& p_P, const Vector3d& p_S, const Vector3d& p_C,
                    const Vector3d& axis, double radius);

}  // namespace footfall
