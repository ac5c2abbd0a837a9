#pragma once

#include <string>
#include <string_view>

#include "musculoskeletal/types.h"

/// Tables hold the right side and the midline; the left is their image in the plane z = 0.
namespace footfall {

/// True for names of the right side: "femur_r", "hip_flexion_r".
inline bool IsRight(std::string_view name) { return name.ends_with("_r"); }

/// The same name on the given side: "femur_r" -> "femur_l"; names of the midline stay.
inline std::string NameOnSide(const std::string& name, Side side) {
  return side == Side::kLeft && IsRight(name) ? name.substr(0, name.size() - 1) + "l" : name;
}

/// A place given for the right side, on the given side.
inline Vector3d MirrorPoint(const Vector3d& p, Side side) {
  return side == Side::kRight ? p : Vector3d(p.x(), p.y(), -p.z());
}

/// A rotation axis given for the right side, on the given side. An axis is an axial vector: its
/// image is (x, y, -z) turned round, so that the coordinate means the same on both sides (adduction
/// +, internal rotation +).
inline Vector3d MirrorAxis(const Vector3d& axis, Side side) {
  return side == Side::kRight ? axis : Vector3d(-axis.x(), -axis.y(), axis.z());
}

}  // namespace footfall
