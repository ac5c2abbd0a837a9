#include "sim/gait/least_squares.h"

#include <omp.h>

#include <limits>

namespace footfall {
namespace {

constexpr double kLargest = std::numeric_limits<double>::infinity();

double CalcCost(const ResidualFunction& residual, const VectorXd& z, VectorXd& r) {
  return residual(0, z, r) && r.allFinite() ? r.squaredNorm() : kLargest;
}

}  // namespace

int NumWorkers() { return omp_get_max_threads(); }

MatrixXd CalcJacobian(const ResidualFunction& residual, const VectorXd& z, const VectorXd& r,
                      double h, bool central) {
  MatrixXd jacobian = MatrixXd::Zero(r.size(), z.size());
#pragma omp parallel for schedule(dynamic, 4)
  for (Eigen::Index i = 0; i < z.size(); ++i) {
    const int worker = omp_get_thread_num();
    VectorXd shifted = z, plus, minus;
    shifted[i] = z[i] + h;
    if (!residual(worker, shifted, plus) || plus.size() != r.size()) {
      continue;
    }
    if (!central) {
      jacobian.col(i) = (plus - r) / h;
      continue;
    }
    shifted[i] = z[i] - h;
    if (residual(worker, shifted, minus) && minus.size() == r.size()) {
      jacobian.col(i) = (plus - minus) / (2 * h);
    }
  }
  return jacobian;
}

double MinimiseSquares(const ResidualFunction& residual, VectorXd& z,
                       const LeastSquaresOptions& options) {
  VectorXd r;
  double cost = CalcCost(residual, z, r);
  double damping = options.damping, gain = 1;
  const auto goes_on = [&](int iteration) {
    return iteration < options.iterations ||
           (iteration < options.iterations + options.more && gain > options.worth_more);
  };
  for (int iteration = 0; goes_on(iteration) && cost < kLargest; ++iteration) {
    const MatrixXd jacobian = CalcJacobian(residual, z, r, options.step, false);
    MatrixXd normal = MatrixXd::Zero(z.size(), z.size());
    normal.selfadjointView<Eigen::Lower>().rankUpdate(jacobian.transpose());
    const VectorXd gradient = jacobian.transpose() * r;
    const VectorXd diagonal = normal.diagonal().cwiseMax(1e-3);
    const double before = cost;
    for (int attempt = 0; attempt < 8; ++attempt) {
      MatrixXd damped = normal;
      damped.diagonal() += damping * diagonal;
      const VectorXd trial = z - damped.selfadjointView<Eigen::Lower>().ldlt().solve(gradient);
      VectorXd r_trial;
      const double cost_trial = CalcCost(residual, trial, r_trial);
      if (cost_trial < cost) {
        z = trial;
        r = r_trial;
        cost = cost_trial;
        damping = std::max(1e-8, 0.2 * damping);
        break;
      }
      damping *= 5;
    }
    if (options.progress) {
      options.progress(iteration, cost);
    }
    gain = 1 - cost / before;
    if (gain < options.tolerance) {
      break;
    }
  }
  return cost;
}

}  // namespace footfall
