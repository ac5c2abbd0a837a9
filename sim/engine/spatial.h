#pragma once

#include "sim/engine/cross_matrix.h"

namespace footfall {

// Spatial vectors: motions (angular; linear) and forces (moment; force), all about one point.
// Source: Featherstone, Rigid Body Dynamics Algorithms (2008), chapter 2.

/// v x m: rate of change of a motion that is carried along with v.
inline Vector6d CrossMotion(const Vector6d& v, const Vector6d& m) {
  Vector6d out;
  out.head<3>() = v.head<3>().cross(m.head<3>());
  out.tail<3>() = v.head<3>().cross(m.tail<3>()) + v.tail<3>().cross(m.head<3>());
  return out;
}

/// v x* f: rate of change of a force that is carried along with v.
inline Vector6d CrossForce(const Vector6d& v, const Vector6d& f) {
  Vector6d out;
  out.head<3>() = v.head<3>().cross(f.head<3>()) + v.tail<3>().cross(f.tail<3>());
  out.tail<3>() = v.head<3>().cross(f.tail<3>());
  return out;
}

/// The matrix with X m = v x m.
inline Matrix6d CrossMotionMatrix(const Vector6d& v) {
  Matrix6d X;
  const Matrix3d w = CrossMatrix(v.head<3>());
  X << w, Matrix3d::Zero(), CrossMatrix(v.tail<3>()), w;
  return X;
}

/// The matrix with X m = m x* f.
inline Matrix6d CarriedForceMatrix(const Vector6d& f) {
  Matrix6d X;
  const Matrix3d force = CrossMatrix(f.tail<3>());
  X << -CrossMatrix(f.head<3>()), -force, -force, Matrix3d::Zero();
  return X;
}

}  // namespace footfall
