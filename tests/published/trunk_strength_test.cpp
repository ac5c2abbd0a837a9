#include <gtest/gtest.h>

#include <cstdio>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/lumbar_loads.h"
#include "musculoskeletal/static_demand.h"

// The greatest moment that all trunk muscles together can give upright, the same at all six levels,
// with up to 10 N m per level left to the discs. Measured in men: extension 250-330, flexion
// 150-190, lateral 140-180, axial 70-110 N m (McNeill 1980 and later); the static prototype of this
// muscle table: 256, 138, 224, 85.

namespace footfall {
namespace {

constexpr double kDiscMoment = 10;  // N m per level and axis

/// Recruitment with the discs as 18 more actuators of 10 N m each way.
RecruitmentProblem BuildStrengthProblem(const RecruitmentProblem& trunk) {
  const auto n = trunk.A.cols();
  const auto m = trunk.A.rows();
  RecruitmentProblem p;
  p.A = MatrixXd::Zero(m, n + m);
  p.A << trunk.A, kDiscMoment * MatrixXd::Identity(m, m);
  p.S = 0.1 * MatrixXd::Identity(m, m);
  p.b = VectorXd::Zero(m);
  p.weight = p.high = VectorXd::Ones(n + m);
  p.high.head(n) = trunk.high;
  p.low = VectorXd::Zero(n + m);
  p.low.tail(m).setConstant(-1);
  return p;
}

/// Greatest moment (N m) about an axis that leaves less than 1 N m at every level, by bisection.
double FindStrength(RecruitmentProblem problem, int axis, double sign) {
  double low = 0, high = 500;
  Recruiter recruiter;
  while (high - low > 0.5) {
    const double moment = 0.5 * (low + high);
    for (int k = 0; k < kLumbarLevels; ++k) {
      problem.b(3 * k + axis) = sign * moment;
    }
    recruiter.Solve(problem);
    (recruiter.residual().lpNorm<Eigen::Infinity>() < 1 ? low : high) = moment;
  }
  return low;
}

class TrunkStrengthTest : public testing::Test {
 protected:
  TrunkStrengthTest() {
    const RunnerParameters man{.mass = kTrunkTableMass};
    const BodyModel body = BuildBody(man, {});
    const BodyState state = BuildZeroState(body);
    Kinematics kinematics;
    CalcKinematics(body, state, kinematics);
    SpineSolver solver(body, BuildTrunk(body, man, {}, {}, {}));
    SpineLoads loads;
    solver.Calc(kinematics, CalcStaticDemand(body, state, kinematics, {}), loads);
    problem_ = BuildStrengthProblem(solver.problem());
  }
  RecruitmentProblem problem_;
};

void ExpectNear(double strength, double prototype, const char* name) {
  std::printf("%s: %.0f N m (prototype %.0f)\n", name, strength, prototype);
  // Curves and pennation differ from the prototype's: a third is allowed, a fault of sign or a lost
  // muscle group is not.
  EXPECT_NEAR(strength, prototype, 0.33 * prototype);
}

TEST_F(TrunkStrengthTest, Extension) { ExpectNear(FindStrength(problem_, 0, 1), 256, "extension"); }
TEST_F(TrunkStrengthTest, Flexion) { ExpectNear(FindStrength(problem_, 0, -1), 138, "flexion"); }
TEST_F(TrunkStrengthTest, Lateral) {
  const double right = FindStrength(problem_, 1, 1);
  ExpectNear(right, 224, "lateral");
  EXPECT_NEAR(FindStrength(problem_, 1, -1), right, 1);
}
TEST_F(TrunkStrengthTest, Axial) {
  const double left = FindStrength(problem_, 2, 1);
  ExpectNear(left, 85, "axial");
  EXPECT_NEAR(FindStrength(problem_, 2, -1), left, 1);
}

}  // namespace
}  // namespace footfall
