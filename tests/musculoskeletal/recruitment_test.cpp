#include "musculoskeletal/recruitment.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <random>
#include <stdexcept>

namespace footfall {
namespace {

RecruitmentProblem BuildProblem(const MatrixXd& A, const VectorXd& b, double compliance) {
  RecruitmentProblem p;
  p.A = A;
  p.b = b;
  p.S = compliance * MatrixXd::Identity(A.rows(), A.rows());
  p.weight = VectorXd::Ones(A.cols());
  p.low = VectorXd::Zero(A.cols());
  p.high = VectorXd::Ones(A.cols());
  return p;
}

/// 18 equations and 238 muscles of the size of the trunk's: 5-50 N m per muscle.
RecruitmentProblem BuildTrunkLike(std::mt19937& random, double demand) {
  std::normal_distribution<double> normal;
  RecruitmentProblem p =
      BuildProblem(MatrixXd::NullaryExpr(18, 238, [&] { return 8 * normal(random); }),
                   VectorXd::NullaryExpr(18, [&] { return demand * normal(random); }), 1);
  p.low.setConstant(0.008);
  p.S.diagonal().setConstant(200);
  return p;
}

double CalcCost(const RecruitmentProblem& p, const VectorXd& a) {
  const VectorXd r = p.b - p.A * a;
  return (p.weight.array() * a.array().pow(p.exponent)).sum() / p.exponent +
         0.5 * r.dot(p.S.llt().solve(r));
}

/// Slope of the cost along each activation: w a^(p-1) - A' S^-1 r.
VectorXd CalcCostSlope(const RecruitmentProblem& p, const VectorXd& a) {
  const VectorXd r = p.b - p.A * a;
  return (p.weight.array() * a.array().pow(p.exponent - 1)).matrix() -
         p.A.transpose() * p.S.llt().solve(r);
}

/// Independent oracle for any exponent: one activation after the other to where the cost's slope
/// along it changes sign, by halving, until nothing moves.
VectorXd FindByCoordinates(const RecruitmentProblem& p) {
  VectorXd a = 0.5 * (p.low + p.high);
  double moved = 1;
  for (int sweep = 0; sweep < 20000 && moved > 1e-13; ++sweep) {
    moved = 0;
    for (Eigen::Index j = 0; j < a.size(); ++j) {
      const double before = a(j);
      double low = p.low(j), high = p.high(j);
      while (high - low > 1e-14) {
        a(j) = 0.5 * (low + high);
        (CalcCostSlope(p, a)(j) < 0 ? low : high) = a(j);
      }
      a(j) = 0.5 * (low + high);
      moved = std::max(moved, std::abs(a(j) - before));
    }
  }
  return a;
}

/// The Karush-Kuhn-Tucker conditions: the cost's slope is 0 where free, >= 0 at low, <= 0 at high.
/// Within 1e-8: the solver's 1e-11 (1 + |b| + |A|), some 2e-8 N m, over S = 200 times 30 N m.
void ExpectMinimum(const RecruitmentProblem& p, const VectorXd& a) {
  const VectorXd slope = CalcCostSlope(p, a);
  for (int j = 0; j < a.size(); ++j) {
    ASSERT_GE(a(j), p.low(j));
    ASSERT_LE(a(j), p.high(j));
    if (a(j) > p.low(j)) {
      EXPECT_LT(slope(j), 1e-8) << j;
    }
    if (a(j) < p.high(j)) {
      EXPECT_GT(slope(j), -1e-8) << j;
    }
  }
}

/// Independent oracle for few muscles: tries every way in which muscles are at low, free or at high
/// and keeps the best point that respects the bounds.
VectorXd FindByEnumeration(const RecruitmentProblem& p) {
  const int n = static_cast<int>(p.A.cols());
  const MatrixXd hessian = MatrixXd(p.weight.asDiagonal()) + p.A.transpose() * p.S.inverse() * p.A;
  const VectorXd linear = p.A.transpose() * p.S.inverse() * p.b;
  VectorXd best;
  for (int code = 0; code < static_cast<int>(std::pow(3, n)); ++code) {
    MatrixXd system = hessian;
    VectorXd right = linear;
    for (int j = 0, digits = code; j < n; ++j, digits /= 3) {
      if (digits % 3 == 2) {
        continue;
      }
      system.row(j).setZero();
      system(j, j) = 1;
      right(j) = digits % 3 == 0 ? p.low(j) : p.high(j);
    }
    const VectorXd a = system.fullPivLu().solve(right);
    const bool inside =
        (a.array() >= p.low.array() - 1e-12).all() && (a.array() <= p.high.array() + 1e-12).all();
    if (inside && (best.size() == 0 || CalcCost(p, a) < CalcCost(p, best))) {
      best = a;
    }
  }
  return best;
}

TEST(RecruitmentTest, TwoMusclesOneEquationByHand) {
  // a_i = c_i lambda with lambda = b / (S + c1^2 + c2^2) = 4/20; r = S lambda.
  Recruiter recruiter;
  const auto report =
      recruiter.Solve(BuildProblem(Eigen::RowVector2d(3, 1), VectorXd::Constant(1, 4), 10));
  EXPECT_TRUE(report.converged);
  EXPECT_NEAR(recruiter.activations()(0), 0.6, 1e-12);
  EXPECT_NEAR(recruiter.activations()(1), 0.2, 1e-12);
  EXPECT_NEAR(recruiter.residual()(0), 2.0, 1e-12);
}

TEST(RecruitmentTest, TwoMusclesOneSaturatedByHand) {
  // The strong one is full; lambda = (10 - 3)/(10 + 1) for the other.
  Recruiter recruiter;
  recruiter.Solve(BuildProblem(Eigen::RowVector2d(3, 1), VectorXd::Constant(1, 10), 10));
  EXPECT_NEAR(recruiter.activations()(0), 1.0, 1e-12);
  EXPECT_NEAR(recruiter.activations()(1), 7.0 / 11, 1e-12);
  EXPECT_NEAR(recruiter.residual()(0), 70.0 / 11, 1e-11);
}

TEST(RecruitmentTest, WeightsShareTheWorkInverselyByHand) {
  // Equal arms, weights 1 and 3, hardly any compliance: a1 = 3 a2 and 2 a1 + 2 a2 = 1.6.
  RecruitmentProblem p = BuildProblem(Eigen::RowVector2d(2, 2), VectorXd::Constant(1, 1.6), 1e-6);
  p.weight << 1, 3;
  Recruiter recruiter;
  recruiter.Solve(p);
  EXPECT_NEAR(recruiter.activations()(0), 0.6, 1e-6);
  EXPECT_NEAR(recruiter.activations()(1), 0.2, 1e-6);
}

TEST(RecruitmentTest, AntagonistStaysAtItsLowestActivationByHand) {
  // a2 = 0.1 pulls against: lambda = (2 + 0.1)/(1 + 4), a1 = 2 lambda, r = lambda.
  RecruitmentProblem p = BuildProblem(Eigen::RowVector2d(2, -1), VectorXd::Constant(1, 2), 1);
  p.low.setConstant(0.1);
  Recruiter recruiter;
  recruiter.Solve(p);
  EXPECT_NEAR(recruiter.activations()(0), 0.84, 1e-12);
  EXPECT_EQ(recruiter.activations()(1), 0.1);
  EXPECT_NEAR(recruiter.residual()(0), 0.42, 1e-12);
}

TEST(RecruitmentTest, ThreeMusclesTwoEquationsByHand) {
  // S + A A' = [6 1; 1 6]; b = (1.625, 1) belongs to lambda = (1/4, 1/8), a = A' lambda.
  MatrixXd A(2, 3);
  A << 2, 1, 0, 0, 1, 2;
  Recruiter recruiter;
  recruiter.Solve(BuildProblem(A, Eigen::Vector2d(1.625, 1), 1));
  EXPECT_NEAR((recruiter.activations() - Vector3d(0.5, 0.375, 0.25)).norm(), 0, 1e-12);
  EXPECT_NEAR((recruiter.residual() - Eigen::Vector2d(0.25, 0.125)).norm(), 0, 1e-12);
}

TEST(RecruitmentTest, AgreesWithEnumerationOfAllCases) {
  std::mt19937 random(7);
  std::normal_distribution<double> normal;
  for (int i = 0; i < 30; ++i) {
    RecruitmentProblem p =
        BuildProblem(MatrixXd::NullaryExpr(2, 5, [&] { return normal(random); }),
                     VectorXd::NullaryExpr(2, [&] { return normal(random); }), 0.1);
    p.low.setConstant(0.05);
    Recruiter recruiter;
    recruiter.Solve(p);
    EXPECT_LT((recruiter.activations() - FindByEnumeration(p)).norm(), 1e-9) << i;
  }
}

TEST(RecruitmentTest, MeetsTheConditionsOfTheMinimumAtTrunkSize) {
  std::mt19937 random(11);
  Recruiter recruiter;
  for (int i = 0; i < 20; ++i) {
    const RecruitmentProblem p = BuildTrunkLike(random, 60);
    const RecruitmentReport report = recruiter.Solve(p);
    ASSERT_TRUE(report.converged) << report.error;
    ExpectMinimum(p, recruiter.activations());
  }
}

TEST(RecruitmentTest, CubesTwoMusclesOneEquationByHand) {
  // a_i = sqrt(c_i lambda); lambda = 0.04: a = (sqrt(0.12), 0.2), r = 0.4, b = 3 a1 + a2 + r.
  RecruitmentProblem p =
      BuildProblem(Eigen::RowVector2d(3, 1), VectorXd::Constant(1, 3 * std::sqrt(0.12) + 0.6), 10);
  p.exponent = 3;
  Recruiter recruiter;
  EXPECT_TRUE(recruiter.Solve(p).converged);
  EXPECT_NEAR(recruiter.activations()(0), std::sqrt(0.12), 1e-12);
  EXPECT_NEAR(recruiter.activations()(1), 0.2, 1e-12);
  EXPECT_NEAR(recruiter.residual()(0), 0.4, 1e-11);
  EXPECT_NEAR(CalcMuscleCost(p, recruiter.activations()), (0.12 * std::sqrt(0.12) + 0.008) / 3,
              1e-12);
}

TEST(RecruitmentTest, HigherExponentsAgreeWithOneMuscleAfterTheOther) {
  std::mt19937 random(17);
  std::normal_distribution<double> normal;
  for (const double exponent : {2.0, 2.5, 3.0, 4.0}) {
    for (int i = 0; i < 5; ++i) {
      RecruitmentProblem p =
          BuildProblem(MatrixXd::NullaryExpr(2, 5, [&] { return normal(random); }),
                       VectorXd::NullaryExpr(2, [&] { return normal(random); }), 1);
      p.exponent = exponent;
      p.low.setConstant(i % 2 == 0 ? 0.05 : 0);
      Recruiter recruiter;
      EXPECT_TRUE(recruiter.Solve(p).converged);
      const VectorXd oracle = FindByCoordinates(p);
      EXPECT_LT((recruiter.activations() - oracle).lpNorm<Eigen::Infinity>(), 1e-6)
          << exponent << ": " << recruiter.activations().transpose() << " against "
          << oracle.transpose();
      EXPECT_LE(CalcCost(p, recruiter.activations()), CalcCost(p, oracle) + 1e-12);
    }
  }
}

TEST(RecruitmentTest, HigherExponentsMeetTheConditionsOfTheMinimumAtTrunkSize) {
  std::mt19937 random(23);
  for (const double exponent : {2.5, 3.0, 4.0}) {
    Recruiter recruiter;
    int iterations = 0;
    for (int i = 0; i < 8; ++i) {
      RecruitmentProblem p = BuildTrunkLike(random, i < 6 ? 60 : 400);
      p.exponent = exponent;
      p.low.setConstant(i % 2 == 0 ? 0.012 : 0);
      const RecruitmentReport report = recruiter.Solve(p);
      iterations += report.iterations;
      ASSERT_TRUE(report.converged) << exponent << ": " << report.error;
      ExpectMinimum(p, recruiter.activations());
    }
    std::printf("exponent %.1f: %d Newton steps for 8 cold solves\n", exponent, iterations);
    EXPECT_LT(iterations, 8 * 30) << exponent;
  }
}

TEST(RecruitmentTest, AHigherExponentSharesMoreEvenly) {
  std::mt19937 random(29);
  RecruitmentProblem p = BuildTrunkLike(random, 60);
  double before = 1;
  for (const double exponent : {2.0, 3.0, 4.0}) {
    p.exponent = exponent;
    Recruiter recruiter;
    ASSERT_TRUE(recruiter.Solve(p).converged);
    EXPECT_LT(recruiter.activations().maxCoeff(), before);
    before = recruiter.activations().maxCoeff();
  }
}

TEST(RecruitmentTest, AnExponentThatHasNoMeaningIsABug) {
  RecruitmentProblem p = BuildProblem(Eigen::RowVector2d(3, 1), VectorXd::Constant(1, 4), 10);
  p.exponent = 1.5;
  Recruiter recruiter;
  EXPECT_THROW(recruiter.Solve(p), std::logic_error);
  p.exponent = 3;
  p.low.setConstant(-0.1);
  EXPECT_THROW(recruiter.Solve(p), std::logic_error);
}

TEST(RecruitmentTest, AnInfeasibleDemandTurnsEveryHelperFullyOnAndLeavesTheRest) {
  RecruitmentProblem p =
      BuildProblem(Eigen::RowVector3d(30, 10, -20), VectorXd::Constant(1, 1000), 4);
  Recruiter recruiter;
  EXPECT_TRUE(recruiter.Solve(p).converged);
  EXPECT_EQ(recruiter.activations()(0), 1);
  EXPECT_EQ(recruiter.activations()(1), 1);
  EXPECT_EQ(recruiter.activations()(2), 0);
  EXPECT_NEAR(recruiter.residual()(0), 960, 1e-10);
}

TEST(RecruitmentTest, ConvergesFarBeyondStrength) {
  std::mt19937 random(3);
  Recruiter recruiter;
  for (const double demand : {200.0, 1000.0, 5000.0}) {
    const RecruitmentReport report = recruiter.Solve(BuildTrunkLike(random, demand));
    EXPECT_TRUE(report.converged) << demand << ": " << report.error << " N m";
    EXPECT_LT(report.iterations, 60) << demand;
  }
}

TEST(RecruitmentTest, AMuscleWithoutRangeStaysWhereItIs) {
  RecruitmentProblem p = BuildProblem(Eigen::RowVector2d(3, 3), VectorXd::Constant(1, 2), 1);
  p.low(1) = p.high(1) = 0;
  Recruiter recruiter;
  recruiter.Solve(p);
  EXPECT_EQ(recruiter.activations()(1), 0);
  EXPECT_NEAR(recruiter.activations()(0), 0.6, 1e-12);  // 3 * 2 / (1 + 9)
}

TEST(RecruitmentTest, TheStartDoesNotChangeTheResult) {
  std::mt19937 random(5);
  Recruiter warm;
  for (int i = 0; i < 20; ++i) {
    const RecruitmentProblem p = BuildTrunkLike(random, 80);
    warm.Solve(p);
    Recruiter cold;
    cold.Solve(p);
    EXPECT_LT((warm.activations() - cold.activations()).lpNorm<Eigen::Infinity>(), 1e-10);
    EXPECT_LT((warm.residual() - cold.residual()).lpNorm<Eigen::Infinity>(), 1e-9);
  }
}

TEST(RecruitmentTest, ResetMakesASecondSolveBitwiseEqualToTheFirst) {
  std::mt19937 random(9);
  const RecruitmentProblem p = BuildTrunkLike(random, 80);
  const RecruitmentProblem other = BuildTrunkLike(random, 80);
  Recruiter recruiter;
  recruiter.Solve(p);
  const VectorXd first = recruiter.activations();
  recruiter.Solve(other);
  recruiter.Reset();
  recruiter.Solve(p);
  EXPECT_TRUE((recruiter.activations().array() == first.array()).all());
}

TEST(RecruitmentTest, AWarmStartTakesFewStepsOnASlowlyChangingDemand) {
  std::mt19937 random(13);
  RecruitmentProblem p = BuildTrunkLike(random, 60);
  const VectorXd mean = p.b;
  Recruiter recruiter;
  recruiter.Solve(p);
  int steps = 0;
  for (int i = 0; i < 100; ++i) {
    p.b = mean * (1 + 0.3 * std::sin(0.05 * i));
    steps += recruiter.Solve(p).iterations;
  }
  EXPECT_LT(steps, 500);  // the prototype took 3.9 on average
}

TEST(RecruitmentTest, SizesThatDisagreeAreABug) {
  RecruitmentProblem p = BuildProblem(Eigen::RowVector2d(3, 1), VectorXd::Constant(1, 4), 10);
  p.low = VectorXd::Zero(3);
  Recruiter recruiter;
  EXPECT_THROW(recruiter.Solve(p), std::logic_error);
}

/// A problem whose demand is beyond what some muscles can give, and a number read off a solution.
struct ReadOff {
  ReadOff(unsigned seed, double exponent) : random(seed), problem(BuildTrunkLike(random, 150)) {
    problem.exponent = exponent;
    problem.low.setConstant(0.03);
    problem.high.setConstant(0.2);
    by_residual = Draw(18, 1);
    by_activations = Draw(238, 1);
  }
  MatrixXd Draw(Eigen::Index rows, Eigen::Index columns) {
    return MatrixXd::NullaryExpr(rows, columns, [&] { return normal(random); });
  }
  double Read(const RecruitmentProblem& other) {
    EXPECT_TRUE(recruiter.Solve(other).converged);
    return by_residual.dot(recruiter.residual()) + by_activations.dot(recruiter.activations());
  }
  RecruitmentAdjoint CalcAdjoint() {
    return recruiter.CalcAdjoint(problem, by_residual, by_activations);
  }

  std::mt19937 random;
  std::normal_distribution<double> normal;
  RecruitmentProblem problem;
  VectorXd by_residual, by_activations;
  Recruiter recruiter;
};

// Against central differences of whole solves.
TEST(RecruitmentTest, AnswersToDemandAndBoundsAsItsAdjointSays) {
  for (const double exponent : {2.0, 3.0}) {
    ReadOff number(7, exponent);
    const RecruitmentProblem& p = number.problem;
    number.Read(p);
    const RecruitmentAdjoint adjoint = number.CalcAdjoint();
    constexpr double kStep = 1e-5;
    for (Eigen::Index row = 0; row < 18; row += 5) {
      RecruitmentProblem more = p, less = p;
      more.b(row) += kStep;
      less.b(row) -= kStep;
      EXPECT_NEAR((number.Read(more) - number.Read(less)) / (2 * kStep), adjoint.by_demand(row),
                  1e-4 * (1 + std::abs(adjoint.by_demand(row))));
    }
    int held = 0;
    for (Eigen::Index j = 0; j < 238; j += 3) {
      RecruitmentProblem more = p, less = p;
      more.low(j) += kStep;
      more.high(j) += kStep;
      less.low(j) -= kStep;
      less.high(j) -= kStep;
      EXPECT_NEAR((number.Read(more) - number.Read(less)) / (2 * kStep), adjoint.by_bound(j),
                  1e-4 * (1 + std::abs(adjoint.by_bound(j))))
          << j;
      held += adjoint.by_bound(j) != 0;
    }
    EXPECT_GT(held, 10);
  }
}

// Against differences of whole solves of two problems that differ in arms, demand and bounds.
TEST(RecruitmentTest, AnswersToAnyChangeAsItsTrialSays) {
  for (const double exponent : {2.0, 3.0}) {
    ReadOff number(9, exponent);
    const RecruitmentProblem& p = number.problem;
    RecruitmentProblem other = p;
    constexpr double kStep = 1e-6;
    other.A += kStep * number.Draw(18, 238);
    other.b += kStep * number.Draw(18, 1);
    other.high.array() += kStep;
    const double there = number.Read(other), here = number.Read(p);
    const RecruitmentAdjoint adjoint = number.CalcAdjoint();
    const RecruitmentTrial at = number.recruiter.CalcTrial(p);
    const RecruitmentTrial trial = number.recruiter.CalcTrial(other);
    EXPECT_LT(at.imbalance.lpNorm<Eigen::Infinity>(), 1e-8);
    const double change = number.by_activations.dot(trial.activations - at.activations) +
                          adjoint.by_demand.dot(trial.imbalance - at.imbalance);
    EXPECT_NEAR(change, there - here, 2e-4 * std::abs(there - here)) << exponent;
  }
}

/// Twelve muscles in the first four rows, eight in the last three, four in all seven.
RecruitmentProblem BuildBlocks(std::mt19937& random) {
  std::normal_distribution<double> normal;
  RecruitmentProblem p =
      BuildProblem(MatrixXd::NullaryExpr(7, 24, [&] { return 8 * normal(random); }),
                   VectorXd::NullaryExpr(7, [&] { return 20 * normal(random); }), 5);
  p.A.block(4, 0, 3, 12).setZero();
  p.A.block(0, 12, 4, 8).setZero();
  return p;
}

TEST(RecruitmentTest, BlocksChangeNothing) {
  std::mt19937 random(5);
  for (int i = 0; i < 20; ++i) {
    RecruitmentProblem p = BuildBlocks(random);
    Recruiter whole, blocks;
    ASSERT_TRUE(whole.Solve(p).converged);
    p.blocks = {{0, 12, 0, 4}, {12, 8, 4, 3}, {20, 4, 0, 7}};
    ASSERT_TRUE(blocks.Solve(p).converged);
    EXPECT_LT((whole.activations() - blocks.activations()).cwiseAbs().maxCoeff(), 1e-12);
  }
}

TEST(RecruitmentTest, AnotherDemandSolvedAgainIsThatDemandSolved) {
  std::mt19937 random(6);
  Recruiter again, anew;
  for (int i = 0; i < 20; ++i) {
    RecruitmentProblem p = BuildBlocks(random);
    again.Solve(p);
    p.b *= 1.0 + 0.1 * i;
    ASSERT_TRUE(again.SolveAgain(p).converged);
    anew.Reset();
    ASSERT_TRUE(anew.Solve(p).converged);
    EXPECT_LT((again.activations() - anew.activations()).cwiseAbs().maxCoeff(), 1e-12);
  }
}

}  // namespace
}  // namespace footfall
