#include "sim/gait/change_norm.h"

#include <cmath>

#include "sim/gait/stride_map.h"

namespace footfall {

ChangeNorm::ChangeNorm(const StrideMap& map)
    : cost_(VectorXd::Ones(map.NumUnknowns())), left_(0, map.NumUnknowns()) {
  cost_.head(map.NumStates()).setConstant(1 / (kStateWeight * kStateWeight * map.NumSteps()));
  Factor();
}

ChangeNorm ChangeNorm::Scaled(double factor) const {
  ChangeNorm scaled = *this;
  scaled.cost_ *= factor;
  scaled.left_ *= std::sqrt(factor);
  return scaled;
}

ChangeNorm ChangeNorm::Beside(const MatrixXd& rows) const {
  ChangeNorm more = *this;
  more.left_.resize(left_.rows() + rows.rows(), cost_.size());
  more.left_ << left_, rows;
  more.Factor();
  return more;
}

void ChangeNorm::Factor() {
  MatrixXd inner = left_ * cost_.cwiseInverse().asDiagonal() * left_.transpose();
  inner.diagonal().array() += 1;
  inner_.compute(inner);
}

MatrixXd ChangeNorm::CalcMatrix() const {
  MatrixXd matrix = cost_.asDiagonal();
  if (left_.size() > 0) {
    matrix.noalias() += left_.transpose() * left_;
  }
  return matrix;
}

VectorXd ChangeNorm::CalcGradient(const VectorXd& z) const {
  VectorXd gradient = cost_.cwiseProduct(z);
  if (left_.size() > 0) {
    gradient.noalias() += left_.transpose() * (left_ * z);
  }
  return gradient;
}

MatrixXd ChangeNorm::CalcDirections(const MatrixXd& jacobian) const {
  // Woodbury: (D + G'G)^-1 = D^-1 - D^-1 G' (I + G D^-1 G')^-1 G D^-1.
  MatrixXd directions = cost_.cwiseInverse().asDiagonal() * jacobian.transpose();
  if (left_.size() > 0) {
    directions -=
        cost_.cwiseInverse().asDiagonal() * (left_.transpose() * inner_.solve(left_ * directions));
  }
  return directions;
}

VectorXd ChangeNorm::FindLeast(const MatrixXd& jacobian, const VectorXd& rhs) const {
  const MatrixXd directions = CalcDirections(jacobian);
  return directions * (jacobian * directions).ldlt().solve(rhs);
}

VectorXd ChangeNorm::FindLeast(const MatrixXd& jacobian, const VectorXd& rhs,
                               const VectorXd& gradient) const {
  const VectorXd free = CalcDirections(gradient.transpose());
  return FindLeast(jacobian, rhs + jacobian * free) - free;
}

}  // namespace footfall
