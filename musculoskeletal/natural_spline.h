#pragma once

#include <vector>

namespace footfall {

/// Cubic through given points, twice continuously differentiable, straight beyond both ends.
///
/// Law: on [x_i, x_i+1] the cubic with the values y and second derivatives s at both ends; s is 0
/// at the first and last point (natural) and solves the tridiagonal continuity of slopes between.
/// Exact for a straight line. Points must ascend in x, at least two.
class NaturalSpline {
 public:
  NaturalSpline() = default;
  NaturalSpline(std::vector<double> x, std::vector<double> y);
  /// Value and slope at x.
  struct Sample {
    double value = 0, slope = 0;
  };
  Sample Calc(double x) const;

 private:
  std::vector<double> x_, y_, bend_;
};

}  // namespace footfall
