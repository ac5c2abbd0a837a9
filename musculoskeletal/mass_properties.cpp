#include "musculoskeletal/mass_properties.h"

namespace footfall {
namespace {

/// Inertia and second moment are each other's trace complement: both maps below are this one, up to
/// the factor one half.
Matrix3d TraceMinus(const Matrix3d& matrix) {
  return matrix.trace() * Matrix3d::Identity() - matrix;
}

Matrix3d SecondMoment(const Matrix3d& inertia) {
  return 0.5 * inertia.trace() * Matrix3d::Identity() - inertia;
}

/// Inertia of a point mass at r.
Matrix3d PointInertia(double mass, const Vector3d& r) {
  return TraceMinus(mass * r * r.transpose());
}

}  // namespace

MassProperties CalcScaled(const MassProperties& part, double mass, const Vector3d& scale) {
  const Matrix3d stretched = scale.asDiagonal() * SecondMoment(part.inertia) * scale.asDiagonal();
  return {mass, scale.cwiseProduct(part.centre), mass / part.mass * TraceMinus(stretched)};
}

MassProperties CalcSum(const MassProperties& a, const MassProperties& b) {
  const double mass = a.mass + b.mass;
  if (mass == 0) {
    return {};
  }
  const Vector3d centre = (a.mass * a.centre + b.mass * b.centre) / mass;
  return {mass, centre,
          a.inertia + b.inertia + PointInertia(a.mass, a.centre - centre) +
              PointInertia(b.mass, b.centre - centre)};
}

MassProperties CalcMirrored(const MassProperties& part) {
  const Vector3d flip(1, 1, -1);
  return {part.mass, flip.cwiseProduct(part.centre),
          flip.asDiagonal() * part.inertia * flip.asDiagonal()};
}

}  // namespace footfall
