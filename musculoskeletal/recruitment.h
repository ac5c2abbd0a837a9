#pragma once

#include <Eigen/Dense>
#include <vector>

#include "musculoskeletal/types.h"

namespace footfall {

/// Neighbouring columns of A that are nothing outside neighbouring rows.
struct RecruitmentBlock {
  Eigen::Index muscle = 0, muscles = 0;  ///< first, how many
  Eigen::Index row = 0, rows = 0;
};

/// What recruitment is asked: how to share a demand among more muscles than equations.
///
///   minimise   1/p sum_j w_j a_j^p + 1/2 r' S^-1 r
///   subject to A a + r = b,   low_j <= a_j <= high_j
///
/// p the exponent, 2 to 4; with p above 2, low >= 0 (an activation is no less than nothing). Beyond
/// 4 a muscle begins to act so steeply (as the root p - 1 of its use) that rounding shows.
/// a activations (1), A moment per full activation (N m), b demanded moments (N m), r moments that
/// muscles leave to the compliant discs (N m), S their compliance ((N m)^2: r of sqrt(S) costs as
/// much as one muscle fully on), symmetric positive definite, eigenvalues of 0.1 or more (smaller
/// ones make demands beyond strength slow to converge); w > 0 weights (1). A muscle that may not
/// act has low = high.
/// Source of the criterion: Crowninshield and Brand 1981 (exponents of 2 to 4; 2 unless told).
struct RecruitmentProblem {
  /// Every muscle in one block; none: any muscle may act in any row.
  std::vector<RecruitmentBlock> blocks;
  MatrixXd A;                  ///< equations x muscles, N m
  VectorXd b;                  ///< equations, N m
  MatrixXd S;                  ///< equations x equations, (N m)^2
  VectorXd weight, low, high;  ///< muscles, 1
  double exponent = 2;         ///< p
};

/// 1/p sum w a^p: the muscles' part of what is minimised.
double CalcMuscleCost(const RecruitmentProblem& problem, const VectorXd& activations);

/// How a solve went.
struct RecruitmentReport {
  bool converged = false;
  int iterations = 0;  ///< Newton steps taken
  double error = 0;    ///< max |b - A a - S lambda|, N m: how far r is from S lambda
};

/// How a number that is read off a solved problem answers to its demand and its bounds.
struct RecruitmentAdjoint {
  VectorXd by_demand;  ///< per b
  VectorXd by_bound;   ///< per bound at which a muscle is held; 0 for those between their bounds
};

/// What a problem comes to with multipliers that need not be its own.
struct RecruitmentTrial {
  VectorXd activations;
  VectorXd imbalance;  ///< b - A a - S lambda, N m
};

/// Two solves as one: both converged, work of both, error of the worse.
RecruitmentReport Join(const RecruitmentReport& a, const RecruitmentReport& b);

/// Solves the dual of the problem by a damped Newton method, warm started.
///
/// With lambda the multipliers of the equations, y = A' lambda,
///
///   a_j = clip((y_j / w_j)^(1/(p-1)), low_j, high_j)   (p = 2: of either sign; else 0 for y < 0)
///
/// and r = S lambda; the dual function
///
///   g(lambda) = b' lambda - sum_j (y_j a_j - 1/p w_j a_j^p) - 1/2 lambda' S lambda
///
/// is concave and as small as the number of equations. Newton with
/// H = S + A_F D_F A_F' over the free muscles F, D = da/dy = 1 / ((p - 1) w a^(p-2)), and an Armijo
/// line search (without it the method cycles when demand exceeds strength). With p = 2 the dual is
/// piecewise quadratic and the search ends exactly on the last piece; above, D grows without bound
/// where a muscle begins to act, and is taken at a >= 1e-5 there. The minimum is unique, so the
/// start changes the path, never the result beyond the tolerance: convergence means
/// max |b - A a - S lambda| <= 1e-11 (1 + max |b| + max |A|) N m.
/// No memory is allocated after the first solve of a size.
class Recruiter {
 public:
  /// Starts from the multipliers of the last solve. Throws std::logic_error where sizes disagree.
  RecruitmentReport Solve(const RecruitmentProblem& problem);
  /// The last problem with another b, nothing else changed: H is kept while the same muscles are
  /// free.
  RecruitmentReport SolveAgain(const RecruitmentProblem& problem);
  /// Forgets the last solve: the next one starts from zero multipliers.
  void Reset() { lambda_.setZero(); }

  /// How a number answers that itself answers to r and a of the last solve by `by_residual` and
  /// `by_activations`: implicit differentiation with the muscles that are free there,
  ///   mu = H^-1 (S dn/dr + A_F D_F dn/da_F),   dn/db = mu,   dn/dbound = dn/da - A' mu
  RecruitmentAdjoint CalcAdjoint(const RecruitmentProblem& problem, const VectorXd& by_residual,
                                 const VectorXd& by_activations);

  /// Another problem of the same size with the multipliers of the last solve. Where the two differ
  /// by little, a number that answers to a by `by_activations` changes from the last to the other
  /// by
  ///   by_activations . (change of activations) + by_demand . (change of imbalance),
  /// by_demand as CalcAdjoint has it: a derivative by anything in the problem, without solving.
  RecruitmentTrial CalcTrial(const RecruitmentProblem& problem) const;

  const VectorXd& activations() const { return a_; }
  /// r, N m: what discs take because muscles give b only up to the compliance S.
  const VectorXd& residual() const { return r_; }
  const VectorXd& multipliers() const { return lambda_; }

 private:
  /// Allocates at the first solve of a size.
  void Resize(const RecruitmentProblem& problem);
  /// a, y = A' lambda and S lambda of the present lambda.
  void CalcActivations(const RecruitmentProblem& problem);
  /// g(lambda).
  double CalcDual(const RecruitmentProblem& problem);
  /// CalcMuscleCost of the present activations: w a^p is y a of muscles between their bounds.
  double CalcPowerCost(const RecruitmentProblem& problem) const;
  /// r = b - A a.
  void TakeMusclesOff(const RecruitmentProblem& problem);
  /// r, the dual's gradient r - S lambda and its largest entry, N m.
  double CalcError(const RecruitmentProblem& problem);
  /// Adds a block's part of A_F D_F A_F' to H.
  void AddFreeMuscles(const RecruitmentProblem& problem, const RecruitmentBlock& block);
  /// Finds the free muscles and factors H over them, where that is not done.
  void FactorHessian(const RecruitmentProblem& problem);
  /// Solves H step = gradient.
  void CalcNewtonStep(const RecruitmentProblem& problem);
  /// True where a change of lambda changes a_j (both ends count as free).
  bool IsFree(const RecruitmentProblem& problem, Eigen::Index j) const;
  /// D_j of a free muscle.
  double CalcSlope(const RecruitmentProblem& problem, Eigen::Index j) const;
  /// Moves lambda along the Newton step as far as the dual grows.
  void SearchLine(const RecruitmentProblem& problem);

  std::vector<RecruitmentBlock> blocks_;  ///< the problem's, or one of all
  VectorXd lambda_, lambda_start_, step_, gradient_, r_, y_, a_;
  VectorXd wanted_;  ///< activations before they are clipped
  VectorXd s_lambda_;
  double dual_ = 0;
  MatrixXd hessian_, columns_;
  Eigen::ArrayXi free_, factored_;  ///< per muscle: whether it is free now; in the factored H
  Eigen::LLT<MatrixXd> cholesky_;
};

}  // namespace footfall
