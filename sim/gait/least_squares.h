#pragma once

#include <functional>

#include "musculoskeletal/types.h"

namespace footfall {

/// Residuals r(z); false where they cannot be computed (the runner fell). `worker` is the thread's
/// number, so that each can keep its own workspace.
using ResidualFunction = std::function<bool(int worker, const VectorXd& z, VectorXd& r)>;

/// Threads that CalcJacobian uses (and so the number of workers).
int NumWorkers();

/// Finite differences of r with step h in every unknown, forward or central, columns in parallel. A
/// column that cannot be computed is zero. The result does not depend on the number of threads.
MatrixXd CalcJacobian(const ResidualFunction& residual, const VectorXd& z, const VectorXd& r,
                      double h, bool central);

struct LeastSquaresOptions {
  int iterations = 30;
  int more = 0;  ///< beyond them, while each lowers the cost by more than `worth_more`
  double worth_more = 0.03;
  double tolerance = 1e-3;  ///< stops when a step lowers the cost by less than this share
  double damping = 1e-2;    ///< first Levenberg-Marquardt damping, relative to diag(J'J)
  double step = 1e-4;       ///< finite-difference step in z
  std::function<void(int iteration, double cost)> progress;
};

/// Minimises |r(z)|^2 by Levenberg and Marquardt; z is start and result. Returns the last cost.
double MinimiseSquares(const ResidualFunction& residual, VectorXd& z,
                       const LeastSquaresOptions& options);

}  // namespace footfall
