#pragma once

#include <vector>

#include "scenarios/sensitivity/sample.h"

namespace footfall {

/// A sample of a function over a design in unit coordinates: row 0 is a base (all 0.5, which no
/// estimator but one_at_a_time looks at), then the design's rows. `levels` as in unit_designs.h.
template <class Function>
Sample SampleOf(const MatrixXd& units, const std::vector<int>& levels, const Function& function) {
  Sample sample;
  sample.levels = levels;
  sample.coordinates = MatrixXd(units.rows() + 1, units.cols());
  sample.coordinates << Eigen::RowVectorXd::Constant(units.cols(), 0.5), units;
  for (std::size_t j = 0; j < levels.size(); ++j) {
    sample.names.push_back("factor" + std::to_string(j + 1));
    if (levels[j] > 0) {
      auto column = sample.coordinates.col(static_cast<Eigen::Index>(j));
      column = (column * levels[j]).array().floor().matrix().eval();
    }
  }
  sample.y.resize(sample.coordinates.rows());
  for (Eigen::Index row = 0; row < sample.y.size(); ++row) {
    sample.y(row) = function(Eigen::RowVectorXd(sample.coordinates.row(row)));
  }
  return sample;
}

/// Ishigami and Homma 1990: y = sin x1 + 7 sin^2 x2 + 0.1 x3^4 sin x1 on (-pi, pi)^3. The variance
/// is a^2/8 + b pi^4/5 + b^2 pi^8/18 + 1/2 with a = 7, b = 0.1.
struct Ishigami {
  double operator()(const Eigen::RowVectorXd& units) const;
  static double Main(int factor);
  static double Total(int factor);
};

/// Sobol' 1993: y = prod (|4 x_i - 2| + a_i) / (1 + a_i) on (0, 1)^k; V_i = 1 / (3 (1 + a_i)^2),
/// V = prod (1 + V_i) - 1.
struct GFunction {
  std::vector<double> a;
  double operator()(const Eigen::RowVectorXd& units) const;
  double Main(int factor) const;
  double Total(int factor) const;

 private:
  double Variance() const;
  double Part(int factor) const;
};

}  // namespace footfall
