#pragma once

#include <functional>

#include "musculoskeletal/types.h"

namespace footfall {

/// Where a minimum was found and whether the search came to rest.
struct SimplexResult {
  VectorXd x;
  double value = 0;
  bool converged = false;
};

/// Least value of `f` near `start` by the simplex search of Nelder and Mead (1965, Comput J 7:308;
/// reflection 1, expansion 2, contraction and shrink 1/2), begun with the edges `step` and begun
/// anew at its end until that changes nothing. For few variables (up to about five) and functions
/// with kinks. It rests when every corner is within 1e-4 of an edge `step` of the best.
SimplexResult FindMinimum(const std::function<double(const VectorXd&)>& f, const VectorXd& start,
                          const VectorXd& step);

}  // namespace footfall
