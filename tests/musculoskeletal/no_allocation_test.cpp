#include <gtest/gtest.h>

#include <cstdlib>

#include "musculoskeletal/body_muscles.h"
#include "musculoskeletal/static_demand.h"
#include "tests/musculoskeletal/posed_body.h"

// Counts every malloc of this program; the sanitizers bring their own malloc and skip the test.
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define FOOTFALL_COUNTS_MALLOC
namespace {
thread_local long num_allocations = 0;
}
extern "C" void* __libc_malloc(std::size_t size);  // NOLINT(bugprone-reserved-identifier)
extern "C" void* malloc(std::size_t size) {
  ++num_allocations;
  return __libc_malloc(size);
}
#endif

namespace footfall {
namespace {

TEST(NoAllocationTest, TheSecondSpineSolveAllocatesNothing) {
#ifdef FOOTFALL_COUNTS_MALLOC
  const PosedBody posed;
  const TrunkModel trunk = BuildTrunk(posed.body, {}, {}, {}, {});
  SpineSolver solver(posed.body, trunk);
  SpineInput input = CalcStaticDemand(posed.body, posed.state, posed.kinematics, {});
  SpineLoads loads;
  solver.Calc(posed.kinematics, input, loads);
  for (Vector3d& moment : input.moment) {
    moment += Vector3d(80, 30, 10);
  }
  const long before = num_allocations;
  ASSERT_GT(before, 0) << "the counter must count";
  solver.Calc(posed.kinematics, input, loads);
  EXPECT_EQ(num_allocations - before, 0);
  EXPECT_GT(loads.recruitment.iterations, 0);
#else
  GTEST_SKIP() << "malloc belongs to the sanitizer";
#endif
}

TEST(NoAllocationTest, TheSecondSolveOfTheWholeBodyAllocatesNothing) {
#ifdef FOOTFALL_COUNTS_MALLOC
  const PosedBody posed;
  for (const double exponent : {2.0, 3.0}) {
    BodyMuscleSolver solver(
        posed.body, BuildBodyMuscles(posed.body, {}, {.recruitment_exponent = exponent}, {}, {}));
    BodyDemand demand;
    demand.spine = CalcStaticDemand(posed.body, posed.state, posed.kinematics, {});
    demand.moment = JointVector::Zero(posed.body.NumCoordinates());
    BodyLoads loads;
    const VectorXd rest = VectorXd::Constant(solver.task().problem.A.cols(), 0.3);
    ActivationWindow window{rest, rest};
    LimitActivations(rest, 0, rest.size(), 0.002, {}, window);
    solver.Calc(posed.kinematics, demand, {}, loads, &window);
    demand.moment.setConstant(10);
    const long before = num_allocations;
    LimitActivations(rest, 0, rest.size(), 0.003, {}, window);
    solver.Calc(posed.kinematics, demand, {}, loads, &window);
    EXPECT_EQ(num_allocations - before, 0) << exponent;
    EXPECT_GT(loads.spine.recruitment.iterations, 0);
  }
#else
  GTEST_SKIP() << "malloc belongs to the sanitizer";
#endif
}

}  // namespace
}  // namespace footfall
