#include "sim/gait/muscle_impedance.h"

#include <gtest/gtest.h>

#include "musculoskeletal/body_muscles.h"
#include "sim/gait/base_gait_set.h"
#include "sim/gait/gait_recorder.h"
#include "sim/gait/gait_task.h"
#include "sim/gait/runner_setup.h"

namespace footfall {
namespace {

const RunnerSetup& Default() {
  static const RunnerSetup setup(Conditions{}, GaitTask{});
  return setup;
}

/// What the stored gait at 3.5 m/s asks of the joints.
const GaitTask& Task() {
  static const GaitTask task = RecordTask(Default(), GetStoredBaseGait(3.5).gait);
  return task;
}

MuscleImpedance Calc(const Conditions& conditions) {
  const RunnerSetup setup(conditions, GaitTask{});
  return CalcMuscleImpedance(setup.body, setup.feet, *setup.muscles, Task());
}

const MuscleImpedance& DefaultImpedance() {
  static const MuscleImpedance impedance = Calc({});
  return impedance;
}

Eigen::ArrayXd Stiffness(const MuscleImpedance& impedance, const char* coordinate) {
  const int c = FindCoordinate(Default().body, coordinate);
  for (std::size_t row = 0; row < impedance.coordinates.size(); ++row) {
    if (impedance.coordinates[row] == c) {
      return impedance.stiffness.row(static_cast<Eigen::Index>(row)).transpose().array();
    }
  }
  throw std::logic_error("not driven by muscles");
}

TEST(MuscleImpedanceTest, NoJointIsUnstableAndEveryOneDamps) {
  EXPECT_GT(DefaultImpedance().stiffness.minCoeff(), 0);
  EXPECT_GT(DefaultImpedance().damping.minCoeff(), 0);
}

TEST(MuscleImpedanceTest, LeftIsRightHalfAStrideLater) {
  const Eigen::ArrayXd right = Stiffness(DefaultImpedance(), "knee_angle_r");
  const Eigen::ArrayXd left = Stiffness(DefaultImpedance(), "knee_angle_l");
  const Eigen::Index half = right.size() / 2;
  for (Eigen::Index i = 0; i < right.size(); ++i) {
    EXPECT_NEAR(left((i + half) % right.size()), right(i), 1e-4 * right(i));
  }
}

// Gunther and Blickhan 2002, Kuitunen 2002: knee 100-1000, ankle 150-700 N m/rad in running stance
// as slopes of moment over angle.
TEST(MuscleImpedanceTest, StanceStiffnessIsOfThePublishedOrder) {
  const double knee = Stiffness(DefaultImpedance(), "knee_angle_r").maxCoeff();
  const double ankle = Stiffness(DefaultImpedance(), "ankle_angle_r").maxCoeff();
  EXPECT_GT(knee, 100);
  EXPECT_LT(knee, 1500);
  EXPECT_GT(ankle, 100);
  EXPECT_LT(ankle, 700);
}

TEST(MuscleImpedanceTest, CoContractionStiffensTheTrunk) {
  Conditions tense;
  tense.core.co_contraction = 0.05;
  const MuscleImpedance impedance = Calc(tense);
  for (const char* coordinate : {"L4_L5_FE", "L4_L5_LB", "L4_L5_AR"}) {
    EXPECT_GT(Stiffness(impedance, coordinate).mean(),
              1.1 * Stiffness(DefaultImpedance(), coordinate).mean())
        << coordinate;
  }
  EXPECT_NEAR(Stiffness(impedance, "ankle_angle_r").mean(),
              Stiffness(DefaultImpedance(), "ankle_angle_r").mean(), 5);
}

// Weak muscles give the same forces at higher activation: short-range stiffness goes with force, so
// it hardly changes; tendons of weak muscles are thinner and passive fibres fewer.
TEST(MuscleImpedanceTest, AWeakTrunkIsNoStiffer) {
  Conditions weak;
  weak.core.superficial_strength = weak.core.deep_strength = weak.core.abdominal_strength = 0.5;
  const MuscleImpedance impedance = Calc(weak);
  EXPECT_LT(Stiffness(impedance, "L4_L5_FE").mean(),
            Stiffness(DefaultImpedance(), "L4_L5_FE").mean());
}

TEST(MuscleImpedanceTest, ASetupWithATaskHasMusclesInTheLegsAndTheTableInTheNeck) {
  const RunnerSetup setup(Conditions{}, Task());
  JointVector k, d, k_table, d_table;
  setup.impedance.Calc(0.15, k, d);
  Default().impedance.Calc(0.15, k_table, d_table);
  const int hip = FindCoordinate(setup.body, "hip_flexion_r");
  const int neck = FindCoordinate(setup.body, "neck_FE");
  EXPECT_GT(std::abs(k[hip] - k_table[hip]), 1);
  EXPECT_EQ(k[neck], k_table[neck]);
}

// The command takes over what the impedance leaves: total torque on the orbit stays, up to the
// harmonics of the command.
TEST(MuscleImpedanceTest, ARefittedCommandKeepsTheTorqueOfTheOrbit) {
  const RunnerSetup to(Conditions{}, Task());
  const Gait& gait = GetStoredBaseGait(3.5).gait;
  const GaitTask refitted = RecordTask(to, RefitCommand(Default(), to, gait));
  for (const char* coordinate : {"hip_flexion_r", "knee_angle_r", "ankle_angle_r", "L4_L5_FE"}) {
    const int c = FindCoordinate(to.body, coordinate);
    const double size = Task().torque.row(c).cwiseAbs().maxCoeff();
    const double change = (refitted.torque.row(c) - Task().torque.row(c)).norm() /
                          std::sqrt(static_cast<double>(kTaskPhases));
    EXPECT_LT(change, 0.15 * size) << coordinate;
  }
}

}  // namespace
}  // namespace footfall
