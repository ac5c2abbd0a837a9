// The base runner's recorded stride against Newton's laws and its own angles and torques.

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "musculoskeletal/kinematics.h"
#include "sim/gait/step_simulator.h"
#include "sim/loads/bullet_replay.h"
#include "sim/loads/lumbar_sampler.h"
#include "sim/loads/run_analysis.h"

namespace footfall {
namespace {

struct BaseStride {
  SolvedGait solved = SolveScenario(Conditions());
  StrideRecord record = RecordStride(solved, *solved.setup->muscles);
};

BaseStride& Stride() {
  static BaseStride stride;
  return stride;
}

// Over a stride that repeats the mean acceleration of all above a joint is nothing: its mean load
// on what is below is its weight, straight down.
TEST(RecordedStride, MeanIntersegmentalForceIsTheWeightAbove) {
  const RunnerSetup& setup = *Stride().solved.setup;
  StepSimulator simulator(setup);
  const MatrixXd torque = simulator.CalcTorque(Stride().solved.gait);
  BodyState state = Stride().solved.gait.section;
  std::array<Vector3d, kLumbarLevels> mean;
  mean.fill(Vector3d::Zero());
  BodyDemand demand;
  for (int step = 0; step < 2; ++step) {
    simulator.Run(step, torque, {}, state, [&](const TickView& view) {
      CalcDemand(setup.body, setup.feet, view.before, view.plant.joint_space(),
                 view.forces.acceleration, view.forces.torque, demand);
      for (size_t level = 0; level < kLumbarLevels; ++level) {
        mean[level] += demand.spine.force_G[level] / (2 * kTicksPerStep);
      }
    });
  }
  for (size_t level = 0; level < kLumbarLevels; ++level) {
    const double weight =
        kGravity * CalcSubtreeMass(setup.body, setup.body.lumbar_first[level] + 1);
    EXPECT_LT((mean[level] + weight * Vector3d::UnitY()).norm(), 0.005 * weight)
        << kLevelNames[level] << ": " << mean[level].transpose() << " N for " << weight << " N";
  }
}

// Work of a tick is torque times the mean of the speeds before and after it, which are differences
// of angles 1 ms apart: sum of tau_k (q_k+1 - q_k-1) / 2 over the stride as stored.
TEST(RecordedStride, JointWorkIsThatOfStoredAnglesAndTorques) {
  const StrideRecord& record = Stride().record;
  const Eigen::Index ticks = record.NumTicks();
  double work = 0, positive = 0;
  for (Eigen::Index k = 0; k < ticks; ++k) {
    const Eigen::ArrayXd part =
        record.torque.col(k) * 0.5 *
        (record.coordinates.col((k + 1) % ticks) - record.coordinates.col((k + ticks - 1) % ticks));
    work += part.sum();
    positive += part.max(0).sum();
  }
  std::printf("joints put in %.1f J of a sum of %.2f J\n", positive, work);
  EXPECT_NEAR(record.energy.joints, work, 1e-3 * positive);
  EXPECT_NEAR(record.energy.joints_positive, positive, 1e-3 * positive);
}

// Residual of inverse dynamics without any assist: rounding, and so not nothing.
TEST(RecordedStride, NothingIsLeftForTheRoot) {
  const Eigen::ArrayXXd& residual = Stride().record.root_residual;
  EXPECT_LT(residual.abs().maxCoeff(), 1e-9);
  EXPECT_GT(residual.abs().maxCoeff(), 0) << "nobody has looked";
}

// A hand that carries 10 N of the pelvis shows as 10 N that the ground does not give.
TEST(RecordedStride, AHandOnThePelvisIsLeftOver) {
  const RunnerSetup& setup = *Stride().solved.setup;
  StepSimulator simulator(setup);
  BodyState state = Stride().solved.gait.section;
  Vector6d hand = Vector6d::Zero();
  hand.tail<3>() = Vector3d(6, 8, 0);
  StepChange change;
  change.assist = [&](const BodyState&, int, double) { return RootAssist{.wrench = hand}; };
  double worst = 0;
  const auto observe = [&](const TickView& view) {
    const JointSpace& space = view.plant.joint_space();
    Vector6d left = space.CalcWholeBodyNeed(view.forces.acceleration);
    for (size_t i = 0; i < view.plant.soles().size(); ++i) {
      const SolePoint& sole = view.plant.soles()[i];
      left.head<3>() -= space.CalcPoint(sole.link, sole.p_LP).cross(view.forces.sole[i]);
      left.tail<3>() -= view.forces.sole[i];
    }
    worst = std::max(worst, (left - hand).norm());
  };
  simulator.RunTicks(0, 0, 200, simulator.CalcTorque(Stride().solved.gait), change, state, observe);
  EXPECT_LT(worst, 1e-9);
}

// Gravity a tenth larger in the other engine is beyond the limit of 2 %.
TEST(RecordedStride, AnEngineWithWrongGravityDiffers) {
  const auto differ = [] {
    const BaseStride& stride = Stride();
    return CalcEngineDifference(
        ReplayInBullet(stride.solved, *stride.solved.setup->muscles, stride.record), stride.record);
  };
  Vector3d& gravity = Stride().solved.setup->gravity_G;
  const double right = differ();
  gravity *= 1.1;
  const double wrong = differ();
  gravity /= 1.1;
  std::printf("engines differ by %.4f, with wrong gravity by %.4f\n", right, wrong);
  EXPECT_LT(right, 0.02);
  EXPECT_GT(wrong, 0.02);
}

}  // namespace
}  // namespace footfall
