#pragma once

#include <array>
#include <span>

#include "musculoskeletal/types.h"
#include "musculoskeletal/wrap_cylinder.h"

namespace footfall {

struct Kinematics;

/// A cylinder between point `after` of a path and the next; several on one stretch in the order of
/// the path.
struct PathWrap {
  int after = 0;
  WrapCylinder cylinder;
};

/// The course between two points, past any cylinders.
struct PathStretch {
  static constexpr std::size_t kMaxWraps = 4;
  double length = 0;                               ///< m
  Vector3d pull_start = Vector3d::Zero();          ///< unit, where tension pulls the first point
  Vector3d pull_end = Vector3d::Zero();            ///< unit, where tension pulls the last point
  std::array<WrapResult, kMaxWraps> wraps;         ///< as given; those that are touched count
  std::array<Vector3d, kMaxWraps> pull_Q, pull_T;  ///< on touched cylinders, N per N of tension
};

/// Shortest course from `p_P` to `p_S` (G) around the cylinders in their order.
///
/// Law: each cylinder's course (CalcWrap) between the tangent points of its touched neighbours, in
/// turn, until no tangent point moves by more than 1e-14 m: a descent of length in blocks, so the
/// free pieces end up tangent to both neighbours. Throws std::logic_error for more than kMaxWraps.
PathStretch CalcStretch(std::span<const PathWrap> wraps, const Kinematics& kinematics,
                        const Vector3d& p_P, const Vector3d& p_S);

}  // namespace footfall
