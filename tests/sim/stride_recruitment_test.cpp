#include "sim/loads/stride_recruitment.h"

#include <gtest/gtest.h>

#include <cstdio>

#include "musculoskeletal/build_body.h"
#include "sim/gait/muscle_demand.h"
#include "sim/gait/scenario_solver.h"
#include "sim/loads/stride_record.h"

namespace footfall {
namespace {

/// A stride of the base runner, muscles built with `core`, recruited along both steps.
StrideRecord RecordBothSteps(const CoreParameters& core) {
  static const SolvedGait solved = [] {
    SolvedGait base = SolveScenario({});
    base.symmetric = false;
    return base;
  }();
  return RecordStride(solved, BuildBodyMuscles(solved.setup->body, {}, core, {}, {}));
}

/// The same, recruited along the first step, which the second one mirrors.
StrideRecord Record(const CoreParameters& core) {
  static const SolvedGait solved = SolveScenario({});
  return RecordStride(solved, BuildBodyMuscles(solved.setup->body, {}, core, {}, {}));
}

const StrideRecord& Limited() {
  static const StrideRecord record = Record({.activation_rate = "limited"});
  return record;
}
const StrideRecord& Free() {
  static const StrideRecord record = Record({.activation_rate = "free"});
  return record;
}

/// Largest step of an activation of the first `rows` muscles beyond what full or no excitation
/// allows, over the seam as well.
double CalcExcess(const StrideRecord& record, Eigen::Index rows) {
  const Eigen::ArrayXXd& a = record.lumbar.activations;
  double excess = 0;
  ActivationWindow window{VectorXd::Zero(a.rows()), VectorXd::Ones(a.rows())};
  for (Eigen::Index i = 0; i < a.cols(); ++i) {
    LimitActivations(a.col(i).matrix(), 0, rows, kLumbarTicks * record.dt, {}, window);
    const VectorXd next = a.col((i + 1) % a.cols()).matrix();
    excess = std::max({excess, (next - window.high).maxCoeff(), (window.low - next).maxCoeff()});
  }
  return excess;
}

TEST(StrideRecruitmentTest, NoActivationOutrunsItsDynamicsAndTheStrideRepeats) {
  const Eigen::Index all = Free().lumbar.activations.rows();
  EXPECT_LT(CalcExcess(Limited(), all), kSweepTolerance);
  EXPECT_GT(CalcExcess(Free(), all), 0.05) << "without limits muscles jump";
}

TEST(StrideRecruitmentTest, ByDefaultTheTrunkTakesItsTimeAndLegsDoNot) {
  const StrideRecord record = Record({});
  const Eigen::Index all = record.lumbar.activations.rows();
  const Eigen::Index trunk =
      static_cast<Eigen::Index>(BuildTrunk(BuildBody({}, {}), {}, {}, {}, {}).muscles.size());
  EXPECT_LT(CalcExcess(record, trunk), kSweepTolerance);
  EXPECT_GT(CalcExcess(record, all), 0.05);
}

TEST(StrideRecruitmentTest, LimitsLeaveTheDemandGivenAndPressTheDiscsMore) {
  const auto peak = [](const StrideRecord& record) {
    return record.lumbar.force.row(3).maxCoeff();
  };
  std::printf("L4/5 peak %.0f N limited, %.0f N free\n", peak(Limited()), peak(Free()));
  EXPECT_LT(Limited().lumbar.imbalance, 1e-6);
  EXPECT_GT(peak(Limited()), peak(Free()));
  EXPECT_LT(peak(Limited()), 1.25 * peak(Free()));
  // While the foot comes down the shin's muscles can't let go as fast as the motion asks: at the
  // ankle a tenth of the 154 N m that it gives later.
  constexpr double kAllowed[] = {1, 1, 1, 1, 15, 8};  // N m, hip flexion to subtalar joint
  for (Eigen::Index row = 0; row < kLegRows; ++row) {
    if (!IsToeRow(row)) {
      EXPECT_LT(Limited().lumbar.leg_remainder.row(row).abs().maxCoeff(),
                kAllowed[row % kLegJointsPerSide])
          << "N m: legs still give what the motion asks, row " << row;
    }
  }
}

TEST(StrideRecruitmentTest, ASecondRunGivesTheSameBits) {
  const StrideRecord again = Record({.activation_rate = "limited"});
  EXPECT_TRUE((again.lumbar.force == Limited().lumbar.force).all());
  EXPECT_TRUE((again.lumbar.activations == Limited().lumbar.activations).all());
}

TEST(StrideRecruitmentTest, AMirroredHalfStrideLooksTheSame) {
  const Eigen::ArrayXXd force = RecordBothSteps({.activation_rate = "limited"}).lumbar.force;
  const Eigen::Index half = force.cols() / 2;
  const Eigen::ArrayXd right = force.row(3).head(half), left = force.row(3).tail(half);
  EXPECT_LT((right - left).abs().maxCoeff(), 1e-3 * right.maxCoeff());
}

// The independent way: muscles recruited along both steps. What is left is how far the gait is from
// repeating, and how exactly the sweep repeats.
TEST(StrideRecruitmentTest, TheSecondStepOfEqualSidesIsTheMirrorImageOfTheFirst) {
  const StrideRecord mirrored = Record({}), both = RecordBothSteps({});
  const auto difference = [&](Eigen::ArrayXXd LumbarRecord::*rows) {
    return ((mirrored.lumbar.*rows) - (both.lumbar.*rows)).abs().maxCoeff();
  };
  EXPECT_LT(difference(&LumbarRecord::activations), 2 * kSweepTolerance);
  EXPECT_LT(difference(&LumbarRecord::muscle_forces), 0.5) << "N of up to 2000";
  for (const auto rows : {&LumbarRecord::force, &LumbarRecord::force_muscle,
                          &LumbarRecord::force_gravity_inertia, &LumbarRecord::facet_force}) {
    EXPECT_LT(difference(rows), 0.7) << "N of up to 2200";
  }
  for (const auto rows : {&LumbarRecord::moment, &LumbarRecord::moment_disc,
                          &LumbarRecord::leg_moment, &LumbarRecord::leg_remainder}) {
    EXPECT_LT(difference(rows), 0.02) << "N m";
  }
  EXPECT_LT(difference(&LumbarRecord::root_clearance), 1e-6) << "m";
}

}  // namespace
}  // namespace footfall
