#pragma once

#include "musculoskeletal/types.h"

namespace footfall {

/// Mean, deviation and the scaled third and fourth moment of a distribution; the uniform one on
/// 0..1 by default.
struct Moments {
  double mean = 0.5, deviation = 0.28867513459481287;
  double skewness = 0, kurtosis = 1.8;
};
Moments CalcMoments(const VectorXd& draws);

/// Functions of one factor that are orthonormal under the design's distribution of it, all with
/// mean zero, so that the variance of a sum of them is the sum of squared coefficients.
///
///   quantity, continuous   z = (u - mean) / deviation,  (z^2 - g z - 1) / sqrt(k - g^2 - 1), with
///                          g skewness, k kurtosis; of a uniform u these are Legendre's
///                          sqrt(3) t, sqrt(5) (3 t^2 - 1) / 2 with t = 2 u - 1
///   quantity on m levels   discrete polynomials of the level, degree up to min(2, m - 1)
///   choice of L levels     discrete polynomials of the level index up to L - 1: every contrast
///
/// Discrete polynomials come from Gram and Schmidt on the powers of the level, equal probability.
class FactorBasis {
 public:
  static FactorBasis Continuous(const Moments& moments = {});
  static FactorBasis OnLevels(int levels);
  static FactorBasis Choice(int levels);

  int NumFunctions() const { return table_.cols() > 0 ? static_cast<int>(table_.cols()) : 2; }
  /// Functions that a model always keeps: the first of a quantity, all of a choice.
  int NumFirst() const { return is_choice_ ? NumFunctions() : 1; }
  /// All functions at a coordinate (quantity 0..1, choice: level index).
  Eigen::RowVectorXd Calc(double coordinate) const;

 private:
  FactorBasis() = default;
  FactorBasis(int levels, int functions, double levels_per_coordinate);

  Moments moments_;
  MatrixXd table_;                    // level x function; empty if continuous
  double levels_per_coordinate_ = 1;  // level = round(coordinate * this)
  bool is_choice_ = false;
};

}  // namespace footfall
