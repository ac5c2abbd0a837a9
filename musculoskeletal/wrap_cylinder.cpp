#include "musculoskeletal/wrap_cylinder.h"

#include <cmath>
#include <numbers>

namespace footfall {
namespace {

/// Tangent point seen from a point at `d` (perpendicular to the axis, from the axis); `sign` +
/// where the path arrives, - where it leaves.
Vector3d CalcTangentPoint(const Vector3d& d, const Vector3d& axis, double radius, double tangent,
                          double sign) {
  const double rho2 = d.squaredNorm();
  return (radius * radius / rho2) * d + (sign * radius * tangent / rho2) * axis.cross(d);
}

/// Angle from `from` to `to` about the axis, right-handed, 0 to 2 pi.
double CalcArc(const Vector3d& from, const Vector3d& to, const Vector3d& axis) {
  const double angle = std::atan2(axis.dot(from.cross(to)), from.dot(to));
  return angle < 0 ? angle + 2 * std::numbers::pi : angle;
}

}  // namespace

WrapResult CalcWrap(const Vector3d& p_P, const Vector3d& p_S, const Vector3d& p_C,
                    const Vector3d& axis, double radius) {
  WrapResult result;
  const double height_P = axis.dot(p_P - p_C);
  const double height_S = axis.dot(p_S - p_C);
  const Vector3d d_P = p_P - p_C - height_P * axis;
  const Vector3d d_S = p_S - p_C - height_S * axis;
  const double square_P = d_P.squaredNorm() - radius * radius;
  const double square_S = d_S.squaredNorm() - radius * radius;
  if (square_P <= 0 || square_S <= 0) {
    return result;
  }
  const double tangent_P = std::sqrt(square_P);
  const double tangent_S = std::sqrt(square_S);
  const Vector3d d_Q = CalcTangentPoint(d_P, axis, radius, tangent_P, 1);
  const Vector3d d_T = CalcTangentPoint(d_S, axis, radius, tangent_S, -1);
  const double theta = CalcArc(d_Q, d_T, axis);
  if (theta > std::numbers::pi) {
    return result;
  }

  const double flat = tangent_P + radius * theta + tangent_S;
  const double rise = (height_S - height_P) / flat;
  result.touches = true;
  result.length = flat * std::sqrt(1 + rise * rise);
  result.arc = radius * theta * std::sqrt(1 + rise * rise);
  result.p_Q = p_C + d_Q + (height_P + rise * tangent_P) * axis;
  result.p_T = p_C + d_T + (height_S - rise * tangent_S) * axis;
  return result;
}

}  // namespace footfall
