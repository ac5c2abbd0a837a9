#pragma once

#include <span>
#include <vector>

#include "musculoskeletal/muscle_path.h"

namespace footfall {

/// The wraps of a path between point `after` and the next, from position `first` on.
std::span<const PathWrap> FindWraps(const MusclePath& path, std::size_t first, std::size_t after);

/// Where a point of a path is, in G, m: on its link, between two links by shares, or on a guided
/// bone.
Vector3d CalcPointPosition(const MusclePath& path, const PathPoint& point,
                           const Kinematics& kinematics);

/// The course of a path as a line to draw, in G, m: its points and, where it slides around a
/// cylinder, the two points where it meets and leaves it.
std::vector<Vector3d> CalcPathLine(const MusclePath& path, const Kinematics& kinematics);

}  // namespace footfall
