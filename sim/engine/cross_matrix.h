#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// [a]x: the matrix with [a]x b = a x b.
inline Matrix3d CrossMatrix(const Vector3d& a) {
  Matrix3d m;
  m << 0, -a.z(), a.y(), a.z(), 0, -a.x(), -a.y(), a.x(), 0;
  return m;
}

}  // namespace footfall
