#include "musculoskeletal/mirrored_sides.h"

#include <gtest/gtest.h>

namespace footfall {
namespace {

/// Two right muscles, their two fellows, then one of the legs and its fellow; one equation.
RecruitmentProblem BuildSixMuscles() {
  RecruitmentProblem p;
  p.A = Eigen::RowVector<double, 6>(3, 1, 1, 1, 2, 2);
  p.b = VectorXd::Constant(1, 4);
  p.S = MatrixXd::Constant(1, 1, 10);
  p.weight = VectorXd::Ones(6);
  p.low = VectorXd::Zero(6);
  p.high = VectorXd::Ones(6);
  return p;
}
const std::vector<Eigen::Index> kBlocks = {4, 2};

TEST(MirroredSidesTest, ByHand) {
  // Pairs (3 + 1, 1 + 1, 2 + 2) of weight 2: lambda = 4 / (10 + (16 + 4 + 16) / 2), a = c lambda
  // / 2.
  RecruitmentProblem tied;
  TieSides(BuildSixMuscles(), kBlocks, tied);
  Recruiter recruiter;
  ASSERT_TRUE(recruiter.Solve(tied).converged);
  VectorXd a;
  UntieSides(recruiter.activations(), kBlocks, a);
  const double lambda = 4.0 / 28;
  VectorXd expected(6);
  expected << 2, 1, 2, 1, 2, 2;
  EXPECT_NEAR((a - lambda * expected).norm(), 0, 1e-12);
  EXPECT_NEAR(recruiter.residual()(0), 10 * lambda, 1e-11);
}

TEST(MirroredSidesTest, OneCommandCostsNoLessThanTwo) {
  const RecruitmentProblem free = BuildSixMuscles();
  RecruitmentProblem tied;
  TieSides(free, kBlocks, tied);
  const auto cost = [](const RecruitmentProblem& p) {
    Recruiter recruiter;
    recruiter.Solve(p);
    return CalcMuscleCost(p, recruiter.activations()) +
           0.5 * recruiter.residual().dot(recruiter.multipliers());
  };
  EXPECT_GT(cost(tied), cost(free));
}

TEST(MirroredSidesTest, ASpasmOfOneSideHoldsBoth) {
  RecruitmentProblem p = BuildSixMuscles();
  p.low(0) = 0.9;
  RecruitmentProblem tied;
  TieSides(p, kBlocks, tied);
  EXPECT_EQ(tied.low(0), 0.9);
  EXPECT_EQ(tied.low(1), 0);
}

TEST(MirroredSidesTest, ExchangeSwapsTheHalvesOfEachBlock) {
  VectorXd values(6);
  values << 1, 2, 3, 4, 5, 6;
  VectorXd expected(6);
  expected << 3, 4, 1, 2, 6, 5;
  EXPECT_EQ(ExchangeSides(values, kBlocks), expected);
}

}  // namespace
}  // namespace footfall
