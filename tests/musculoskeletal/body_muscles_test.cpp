#include "musculoskeletal/body_muscles.h"

#include <gtest/gtest.h>

#include "musculoskeletal/static_demand.h"
#include "tests/musculoskeletal/posed_body.h"

namespace footfall {
namespace {

/// A man standing with one knee up: gravity asks of the spine, the test of the legs.
class StandingMan {
 public:
  StandingMan() : muscles(BuildBodyMuscles(posed.body, {}, {}, {}, {})) {
    demand.spine = CalcStaticDemand(posed.body, posed.state, posed.kinematics, {});
    demand.moment = JointVector::Zero(posed.body.NumCoordinates());
  }

  StandingMan& Ask(const char* coordinate, double moment) {
    demand.moment(FindCoordinate(posed.body, coordinate)) = moment;
    return *this;
  }

  BodyLoads Solve() const {
    BodyLoads loads;
    BodyMuscleSolver solver(posed.body, muscles);
    solver.Calc(posed.kinematics, demand, {}, loads);
    EXPECT_TRUE(loads.spine.recruitment.converged);
    return loads;
  }

  PosedBody posed;
  BodyMuscles muscles;
  BodyDemand demand;
};

double SumForces(const std::vector<Muscle>& muscles, const VectorXd& forces, std::string_view group,
                 Side side) {
  double sum = 0;
  for (std::size_t i = 0; i < muscles.size(); ++i) {
    if (muscles[i].group.starts_with(group) && muscles[i].side == side) {
      sum += forces(static_cast<Eigen::Index>(i));
    }
  }
  return sum;
}

// Joint moments summed from the forces found, by arms that the solver did not compute.
TEST(BodyMuscleSolverTest, ForcesGiveTheMomentsAskedForUpToTheRemainder) {
  StandingMan man;
  man.Ask("hip_flexion_r", 40).Ask("knee_angle_r", -60).Ask("ankle_angle_l", -80);
  man.Ask("hip_adduction_l", -50).Ask("subtalar_angle_r", 5);
  const BodyLoads loads = man.Solve();
  const LinkTree tree(man.posed.body);
  for (int row = 0; row < kLegRows; ++row) {
    const char* side = row < kLegJointsPerSide ? "_r" : "_l";
    const int c =
        FindCoordinate(man.posed.body, std::string(kLegJoints[row % kLegJointsPerSide]) + side);
    double moment = loads.leg_remainder(row);
    auto add = [&](const std::vector<Muscle>& muscles, const VectorXd& forces) {
      for (std::size_t i = 0; i < muscles.size(); ++i) {
        PathGeometry path;
        CalcPathGeometry(muscles[i].path, man.posed.kinematics, path);
        moment += forces(static_cast<Eigen::Index>(i)) *
                  CalcMomentArm(man.posed.body, tree, man.posed.kinematics, path, c);
      }
    };
    add(man.muscles.trunk.muscles, loads.spine.muscle_forces);
    add(man.muscles.limbs.muscles, loads.leg_forces);
    EXPECT_NEAR(moment, man.demand.moment(c), 1e-6) << kLegJoints[row % kLegJointsPerSide] << side;
  }
}

// sum w a^2 + r' S^-1 r from the problem itself, r being what A a leaves of b.
TEST(BodyMuscleSolverTest, EffortIsTwiceWhatRecruitmentMinimises) {
  for (const double moment : {30.0, 400.0}) {  // within strength, far beyond it
    StandingMan man;
    man.Ask("hip_flexion_r", moment);
    BodyMuscleSolver solver(man.posed.body, man.muscles);
    BodyLoads loads;
    solver.Calc(man.posed.kinematics, man.demand, {}, loads);
    const RecruitmentProblem& problem = solver.task().problem;
    VectorXd a(problem.weight.size());
    a << loads.spine.activations, loads.leg_activations;
    const VectorXd r = problem.b - problem.A * a;
    const double expected = problem.weight.dot(a.cwiseAbs2()) + r.dot(problem.S.ldlt().solve(r));
    EXPECT_NEAR(solver.effort(), expected, 1e-6 * expected);
    EXPECT_EQ(solver.effort() > 1e4, moment > 100) << solver.effort();
  }
}

// A trial finds again only what has moved: the same as where everything was found again.
TEST(BodyMuscleSolverTest, ATrialThatMovesOneJointIsThatOfTheWholeBody) {
  StandingMan man;
  man.Ask("hip_flexion_r", 40).Ask("knee_angle_r", -60);
  BodyMuscleSolver quick(man.posed.body, man.muscles), whole(man.posed.body, man.muscles);
  BodyLoads loads;
  for (BodyMuscleSolver* solver : {&quick, &whole}) {
    solver->Calc(man.posed.kinematics, man.demand, {}, loads);
  }
  for (const char* joint : {"hip_flexion_r", "L4_L5_LB", "knee_angle_l", "L4_L5_LB"}) {
    for (const double speed : {0.0, 1.0}) {
      BodyState moved = man.posed.state;
      const int c = FindCoordinate(man.posed.body, joint);
      moved.q(c) += 0.05;
      moved.qd(c) = speed;
      Kinematics kinematics;
      CalcKinematics(man.posed.body, moved, kinematics);
      BodyDemand demand = man.demand;
      demand.spine.q = moved.q;
      demand.spine.qd = moved.qd;
      const RecruitmentTrial found = quick.CalcTrial(kinematics, demand, {}, loads, nullptr);
      whole.Prepare(kinematics, demand, loads);
      const RecruitmentTrial expected = whole.CalcTrial(kinematics, demand, {}, loads, nullptr);
      EXPECT_LT((found.imbalance - expected.imbalance).norm(), 1e-9 * expected.imbalance.norm());
      EXPECT_LT((found.activations - expected.activations).norm(), 1e-9) << joint << speed;
    }
  }
}

TEST(BodyMuscleSolverTest, PsoasActsOnce) {
  const BodyLoads loads = StandingMan().Ask("hip_flexion_r", 60).Solve();
  const StandingMan man;
  EXPECT_EQ(SumForces(man.muscles.limbs.muscles, loads.leg_forces, "psoas", Side::kRight), 0);
  EXPECT_GT(SumForces(man.muscles.trunk.muscles, loads.spine.muscle_forces, "psoas", Side::kRight),
            100);
}

// Hip flexion by psoas squeezes the discs that it passes: nothing else links leg and spine here.
TEST(BodyMuscleSolverTest, FlexingAHipLoadsTheSpine) {
  const double at_rest = StandingMan().Solve().spine.force[0](0);
  const double flexing = StandingMan().Ask("hip_flexion_r", 60).Solve().spine.force[0](0);
  EXPECT_GT(flexing, at_rest + 100);
}

TEST(BodyMuscleSolverTest, SidesAreMirrorImages) {
  const StandingMan man;
  const BodyLoads right = StandingMan().Ask("hip_flexion_r", 60).Ask("ankle_angle_r", -50).Solve();
  const BodyLoads left = StandingMan().Ask("hip_flexion_l", 60).Ask("ankle_angle_l", -50).Solve();
  EXPECT_NEAR(SumForces(man.muscles.limbs.muscles, right.leg_forces, "", Side::kRight),
              SumForces(man.muscles.limbs.muscles, left.leg_forces, "", Side::kLeft), 1e-6);
  EXPECT_NEAR(right.spine.force[0](0), left.spine.force[0](0), 1e-6);
}

// A muscle written as four fascicles of a quarter of its strength is the same muscle.
TEST(BodyMuscleSolverTest, DividingAMuscleIntoFasciclesChangesNothing) {
  StandingMan whole;
  whole.Ask("hip_flexion_r", 60);
  StandingMan divided;
  divided.Ask("hip_flexion_r", 60);
  LowerLimbModel& limbs = divided.muscles.limbs;
  for (std::size_t i = 0; i < 80; ++i) {
    if (limbs.muscles[i].name == "iliacus_r") {
      limbs.muscles[i].max_isometric_force /= 4;
      limbs.table_force[i] /= 4;
      for (int copy = 0; copy < 3; ++copy) {
        limbs.muscles.push_back(limbs.muscles[i]);
        limbs.table_force.push_back(limbs.table_force[i]);
        limbs.lowest_activation.push_back(limbs.lowest_activation[i]);
        limbs.crossed.push_back(limbs.crossed[i]);
      }
    }
  }
  const BodyLoads one = whole.Solve();
  const BodyLoads four = divided.Solve();
  EXPECT_NEAR(SumForces(limbs.muscles, four.leg_forces, "iliacus", Side::kRight),
              SumForces(whole.muscles.limbs.muscles, one.leg_forces, "iliacus", Side::kRight),
              1e-6);
  EXPECT_NEAR(four.spine.force[0](0), one.spine.force[0](0), 1e-6);
}

TEST(BodyMuscleSolverTest, WhatTheLegsCannotGiveIsTheRemainder) {
  const BodyLoads loads = StandingMan().Ask("knee_angle_r", -2000).Solve();
  EXPECT_LT(loads.leg_remainder(3), -1000);
}

}  // namespace
}  // namespace footfall
