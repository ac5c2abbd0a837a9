#include "musculoskeletal/recruitment.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace footfall {
namespace {

constexpr int kMaxIterations = 200;
constexpr double kRelativeTolerance = 1e-11;
constexpr double kArmijo = 1e-4;
constexpr double kShortestStep = 1e-15;
constexpr int kNotFactored = -1;
constexpr double kLeastActivation = 1e-5;  // at which the slope da/dy is taken below it
constexpr double kNothing = 1e-300;        // whose logarithm can be taken

void Check(const RecruitmentProblem& p) {
  const auto m = p.A.rows();
  const auto n = p.A.cols();
  if (p.b.size() != m || p.S.rows() != m || p.S.cols() != m || p.weight.size() != n ||
      p.low.size() != n || p.high.size() != n) {
    throw std::logic_error("recruitment: sizes of A, b, S, weight, low, high disagree");
  }
  if (p.exponent < 2 || p.exponent > 4 || (p.exponent > 2 && n > 0 && p.low.minCoeff() < 0)) {
    throw std::logic_error("recruitment: an exponent outside 2 to 4, or above 2 with low below 0");
  }
}

/// The rows and columns of A that a block fills.
auto Part(const RecruitmentProblem& problem, const RecruitmentBlock& block) {
  return problem.A.block(block.row, block.muscle, block.rows, block.muscles);
}

}  // namespace

double CalcMuscleCost(const RecruitmentProblem& problem, const VectorXd& activations) {
  if (problem.exponent == 2) {
    return 0.5 * problem.weight.dot(activations.cwiseAbs2());
  }
  return (problem.weight.array() * activations.array().pow(problem.exponent)).sum() /
         problem.exponent;
}

RecruitmentReport Join(const RecruitmentReport& a, const RecruitmentReport& b) {
  return {.converged = a.converged && b.converged,
          .iterations = a.iterations + b.iterations,
          .error = std::max(a.error, b.error)};
}

RecruitmentReport Recruiter::Solve(const RecruitmentProblem& problem) {
  factored_.setConstant(kNotFactored);
  return SolveAgain(problem);
}

RecruitmentReport Recruiter::SolveAgain(const RecruitmentProblem& problem) {
  Check(problem);
  Resize(problem);
  const double tolerance = kRelativeTolerance * (1 + problem.b.lpNorm<Eigen::Infinity>() +
                                                 problem.A.lpNorm<Eigen::Infinity>());
  RecruitmentReport report;
  CalcActivations(problem);
  dual_ = CalcDual(problem);
  report.error = CalcError(problem);
  while (report.error > tolerance && report.iterations < kMaxIterations) {
    CalcNewtonStep(problem);
    SearchLine(problem);
    report.error = CalcError(problem);
    ++report.iterations;
  }
  report.converged = report.error <= tolerance;
  return report;
}

void Recruiter::Resize(const RecruitmentProblem& problem) {
  const auto m = problem.A.rows();
  const auto n = problem.A.cols();
  blocks_ = problem.blocks;
  if (blocks_.empty()) {
    blocks_.push_back({0, n, 0, m});
  }
  if (lambda_.size() == m && a_.size() == n) {
    return;
  }
  lambda_ = VectorXd::Zero(m);
  lambda_start_ = step_ = gradient_ = r_ = s_lambda_ = lambda_;
  y_ = a_ = wanted_ = VectorXd::Zero(n);
  hessian_ = MatrixXd::Zero(m, m);
  columns_ = MatrixXd::Zero(m, n);
  free_ = Eigen::ArrayXi::Zero(n);
  factored_ = Eigen::ArrayXi::Constant(n, kNotFactored);
}

void Recruiter::CalcActivations(const RecruitmentProblem& problem) {
  for (const RecruitmentBlock& block : blocks_) {
    y_.segment(block.muscle, block.muscles).noalias() =
        Part(problem, block).transpose() * lambda_.segment(block.row, block.rows);
  }
  wanted_ = y_.cwiseQuotient(problem.weight);
  if (problem.exponent > 2) {
    const double root = 1 / (problem.exponent - 1);
    wanted_ = (wanted_.array() > 0).select((root * wanted_.array().max(kNothing).log()).exp(), 0.0);
  }
  a_ = wanted_.cwiseMax(problem.low).cwiseMin(problem.high);
  s_lambda_.noalias() = problem.S * lambda_;
}

double Recruiter::CalcDual(const RecruitmentProblem& problem) {
  const double cost = problem.exponent == 2 ? CalcMuscleCost(problem, a_) : CalcPowerCost(problem);
  return problem.b.dot(lambda_) - y_.dot(a_) + cost - 0.5 * lambda_.dot(s_lambda_);
}

double Recruiter::CalcPowerCost(const RecruitmentProblem& problem) const {
  double cost = 0;
  for (Eigen::Index j = 0; j < a_.size(); ++j) {
    const double a = a_(j);
    if (a == wanted_(j)) {
      cost += y_(j) * a;
    } else if (a > 0) {
      cost += problem.weight(j) * (a == 1 ? 1 : std::pow(a, problem.exponent));
    }
  }
  return cost / problem.exponent;
}

void Recruiter::TakeMusclesOff(const RecruitmentProblem& problem) {
  r_ = problem.b;
  for (const RecruitmentBlock& block : blocks_) {
    r_.segment(block.row, block.rows).noalias() -=
        Part(problem, block) * a_.segment(block.muscle, block.muscles);
  }
}

double Recruiter::CalcError(const RecruitmentProblem& problem) {
  TakeMusclesOff(problem);
  gradient_ = r_ - s_lambda_;
  return gradient_.lpNorm<Eigen::Infinity>();
}

RecruitmentAdjoint Recruiter::CalcAdjoint(const RecruitmentProblem& problem,
                                          const VectorXd& by_residual,
                                          const VectorXd& by_activations) {
  FactorHessian(problem);
  VectorXd sum = problem.S * by_residual;
  for (Eigen::Index j = 0; j < a_.size(); ++j) {
    if (by_activations(j) != 0 && free_[j] != 0) {
      sum += problem.A.col(j) * (CalcSlope(problem, j) * by_activations(j));
    }
  }
  RecruitmentAdjoint adjoint;
  adjoint.by_demand = cholesky_.solve(sum);
  adjoint.by_bound = by_activations - problem.A.transpose() * adjoint.by_demand;
  for (Eigen::Index j = 0; j < a_.size(); ++j) {
    if (free_[j] != 0) {
      adjoint.by_bound(j) = 0;
    }
  }
  return adjoint;
}

RecruitmentTrial Recruiter::CalcTrial(const RecruitmentProblem& problem) const {
  Recruiter trial;
  trial.blocks_ = blocks_;
  trial.lambda_ = lambda_;
  trial.y_ = VectorXd::Zero(a_.size());
  trial.CalcActivations(problem);
  trial.CalcError(problem);
  return {.activations = trial.a_, .imbalance = trial.gradient_};
}

void Recruiter::CalcNewtonStep(const RecruitmentProblem& problem) {
  FactorHessian(problem);
  step_ = cholesky_.solve(gradient_);
}

void Recruiter::FactorHessian(const RecruitmentProblem& problem) {
  for (Eigen::Index j = 0; j < a_.size(); ++j) {
    free_[j] = IsFree(problem, j) ? 1 : 0;
  }
  if (problem.exponent == 2 && (free_ == factored_).all()) {
    return;
  }
  hessian_ = problem.S;
  for (const RecruitmentBlock& block : blocks_) {
    AddFreeMuscles(problem, block);
  }
  cholesky_.compute(hessian_);
  factored_ = free_;
}

void Recruiter::AddFreeMuscles(const RecruitmentProblem& problem, const RecruitmentBlock& block) {
  Eigen::Index num_free = 0;
  for (Eigen::Index j = block.muscle; j < block.muscle + block.muscles; ++j) {
    if (free_[j] != 0) {
      columns_.col(num_free++).head(block.rows) =
          problem.A.col(j).segment(block.row, block.rows) * std::sqrt(CalcSlope(problem, j));
    }
  }
  hessian_.block(block.row, block.row, block.rows, block.rows)
      .selfadjointView<Eigen::Lower>()
      .rankUpdate(columns_.topLeftCorner(block.rows, num_free));
}

bool Recruiter::IsFree(const RecruitmentProblem& problem, Eigen::Index j) const {
  if (problem.exponent > 2 && y_(j) <= 0) {
    return false;
  }
  return problem.low(j) < problem.high(j) && wanted_(j) >= problem.low(j) &&
         wanted_(j) <= problem.high(j);
}

double Recruiter::CalcSlope(const RecruitmentProblem& problem, Eigen::Index j) const {
  const double p = problem.exponent;
  if (p == 2) {
    return 1 / problem.weight(j);
  }
  return a_(j) > kLeastActivation
             ? a_(j) / ((p - 1) * y_(j))
             : std::pow(kLeastActivation, 2 - p) / ((p - 1) * problem.weight(j));
}

void Recruiter::SearchLine(const RecruitmentProblem& problem) {
  const double slope = gradient_.dot(step_);
  const double before = dual_;
  const double rounding = 1e-12 * (1 + std::abs(before));
  lambda_start_ = lambda_;
  double length = 1;
  while (true) {
    lambda_ = lambda_start_ + length * step_;
    CalcActivations(problem);
    dual_ = CalcDual(problem);
    if (dual_ >= before + kArmijo * length * slope - rounding || length < kShortestStep) {
      return;
    }
    length *= 0.5;
  }
}

}  // namespace footfall
