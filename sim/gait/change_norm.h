#pragma once

#include <Eigen/Cholesky>

#include "musculoskeletal/types.h"

namespace footfall {

class StrideMap;

/// How large a change of gait is: what a runner who must run otherwise keeps small.
///
/// Law, for unknowns z = (y, u) of a StrideMap, y the scaled changes of the states at its one or
/// two sections, u the command's knobs:
///
///   |z|^2 = |u|^2 + |y|^2 / (w^2 sections)
///
/// w = kStateWeight: states are cheap to change, commands are what must be learnt anew, but the
/// motion stays near that of the base, which was found within the muscles' strength. A stride
/// counts its states at both feet's sections alike; with one of them alone the gait hung on where
/// the stride was cut, and mirrored runners differed by 1 %.
class ChangeNorm {
 public:
  explicit ChangeNorm(const StrideMap& map);

  /// factor |z|^2.
  ChangeNorm Scaled(double factor) const;
  /// The same norm and more: |z|^2 + |rows z|^2.
  ChangeNorm Beside(const MatrixXd& rows) const;

  /// P.
  MatrixXd CalcMatrix() const;
  /// P z, half the gradient of |z|^2 = z' P z.
  VectorXd CalcGradient(const VectorXd& z) const;
  /// P^-1 J': a column per row of J.
  MatrixXd CalcDirections(const MatrixXd& jacobian) const;
  /// The z of least |z| with jacobian z = rhs:  P^-1 J' (J P^-1 J')^-1 rhs.
  VectorXd FindLeast(const MatrixXd& jacobian, const VectorXd& rhs) const;
  /// The z of least z' P z / 2 + gradient' z with jacobian z = rhs.
  VectorXd FindLeast(const MatrixXd& jacobian, const VectorXd& rhs, const VectorXd& gradient) const;

 private:
  void Factor();

  VectorXd cost_;               ///< P = diag(cost) + left' left
  MatrixXd left_;               ///< what stands beside (Beside)
  Eigen::LLT<MatrixXd> inner_;  ///< I + left diag(cost)^-1 left'
};

/// w.
inline constexpr double kStateWeight = 30;

}  // namespace footfall
