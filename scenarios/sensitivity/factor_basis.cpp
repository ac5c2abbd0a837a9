#include "scenarios/sensitivity/factor_basis.h"

#include <cmath>
#include <stdexcept>

namespace footfall {
namespace {

/// Orthonormal polynomials on levels 0 .. n-1 of equal probability, without the constant.
MatrixXd BuildDiscretePolynomials(int levels, int functions) {
  const VectorXd t = VectorXd::LinSpaced(levels, -1, 1);
  MatrixXd columns(levels, functions + 1);
  columns.col(0).setOnes();
  for (int f = 1; f <= functions; ++f) {
    VectorXd column = t.cwiseProduct(columns.col(f - 1));
    for (int sweep = 0; sweep < 2; ++sweep) {  // twice is enough against rounding
      for (int g = 0; g < f; ++g) {
        column -= columns.col(g) * (columns.col(g).dot(column) / levels);
      }
    }
    columns.col(f) = column / std::sqrt(column.squaredNorm() / levels);
  }
  return columns.rightCols(functions);
}

}  // namespace

Moments CalcMoments(const VectorXd& draws) {
  Moments moments;
  moments.mean = draws.mean();
  const Eigen::ArrayXd rest = draws.array() - moments.mean;
  moments.deviation = std::sqrt(rest.square().mean());
  moments.skewness = (rest / moments.deviation).cube().mean();
  moments.kurtosis = (rest / moments.deviation).square().square().mean();
  return moments;
}

FactorBasis FactorBasis::Continuous(const Moments& moments) {
  FactorBasis basis;
  basis.moments_ = moments;
  return basis;
}

FactorBasis::FactorBasis(int levels, int functions, double levels_per_coordinate)
    : table_(BuildDiscretePolynomials(levels, functions)),
      levels_per_coordinate_(levels_per_coordinate) {}

FactorBasis FactorBasis::Choice(int levels) {
  FactorBasis basis(levels, levels - 1, 1);
  basis.is_choice_ = true;
  return basis;
}

FactorBasis FactorBasis::OnLevels(int levels) {
  return {levels, levels < 3 ? levels - 1 : 2, levels - 1.0};
}

Eigen::RowVectorXd FactorBasis::Calc(double coordinate) const {
  if (table_.cols() > 0) {
    const auto level = static_cast<Eigen::Index>(std::lround(coordinate * levels_per_coordinate_));
    if (level < 0 || level >= table_.rows()) {
      throw std::logic_error("a coordinate lies outside its factor's levels");
    }
    return table_.row(level);
  }
  const double z = (coordinate - moments_.mean) / moments_.deviation;
  const double g = moments_.skewness, k = moments_.kurtosis;
  Eigen::RowVectorXd values(2);
  values << z, (z * z - g * z - 1) / std::sqrt(k - g * g - 1);
  return values;
}

}  // namespace footfall
