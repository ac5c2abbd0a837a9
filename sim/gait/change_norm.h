#pragma once

#include <Eigen/Cholesky>

#include "musculoskeletal/types.h"

namespace footfall {

class StrideMap;

/// How large a change of gait is: what a runner who must run otherwise keeps small.
///
/// Law, for unknowns z = (y, u) of a StrideMap, y the scaled change of the state at the section, u
/// the command's knobs:
///
///   one mirrored step   |z|^2 = |u|^2 + |y|^2 / w^2
///   a stride            |z|^2 = |u|^2 + (|y|^2 + |y_left|^2) / (2 w^2),   y_left = A y + B u
///
/// w = kStateWeight: states are cheap to change, commands are what must be learnt anew, but the
/// motion stays near that of the base, which was found within the muscles' strength. A stride
/// counts its states at both feet's sections alike; with one of them alone the gait hung on where
/// the stride was cut, and mirrored runners differed by 1 %. A, B: CalcStepSensitivity.
class ChangeNorm {
 public:
  explicit ChangeNorm(const StrideMap& map);
  /// Of a stride; `sensitivity` of a step of the gait that is left.
  ChangeNorm(const StrideMap& map, const MatrixXd& sensitivity);

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

 private:
  void Factor();

  VectorXd cost_;               ///< P = diag(cost) + left' left
  MatrixXd left_;               ///< no rows for one step
  Eigen::LLT<MatrixXd> inner_;  ///< I + left diag(cost)^-1 left'
};

/// w.
inline constexpr double kStateWeight = 30;

}  // namespace footfall
