#include "musculoskeletal/trunk_strength.h"

#include "musculoskeletal/body_model.h"

namespace footfall {
namespace {

constexpr double kHighest = 600;    // N m
constexpr double kPrecision = 0.5;  // N m

/// Recruitment with the discs as more actuators, each way.
RecruitmentProblem BuildStrengthProblem(const RecruitmentProblem& spine) {
  const auto n = spine.A.cols();
  const auto m = spine.A.rows();
  RecruitmentProblem p;
  p.A = MatrixXd::Zero(m, n + m);
  p.A << spine.A, kStrengthDiscMoment * MatrixXd::Identity(m, m);
  p.S = 0.1 * MatrixXd::Identity(m, m);
  p.b = VectorXd::Zero(m);
  p.weight = p.high = VectorXd::Ones(n + m);
  p.high.head(n) = spine.high;
  p.low = VectorXd::Zero(n + m);
  p.low.tail(m).setConstant(-1);
  return p;
}

}  // namespace

double CalcTrunkStrength(const RecruitmentProblem& spine, int axis, double sign) {
  RecruitmentProblem problem = BuildStrengthProblem(spine);
  double low = 0, high = kHighest;
  Recruiter recruiter;
  while (high - low > kPrecision) {
    const double moment = 0.5 * (low + high);
    for (int level = 0; level < kLumbarLevels; ++level) {
      problem.b(3 * level + axis) = sign * moment;
    }
    recruiter.Solve(problem);
    (recruiter.residual().lpNorm<Eigen::Infinity>() < 1 ? low : high) = moment;
  }
  return low;
}

}  // namespace footfall
