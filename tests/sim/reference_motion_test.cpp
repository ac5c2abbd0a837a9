#include "sim/gait/reference_motion.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "musculoskeletal/build_body.h"
#include "musculoskeletal/kinematics.h"
#include "sim/gait/fourier.h"
#include "sim/gait/measured_runners.h"

namespace footfall {
namespace {

constexpr double kDegree = 0.017453292519943295;

struct Case {
  Conditions conditions;
  BodyModel body = BuildBody(conditions.runner, conditions.posture);
  ReferenceMotion Build() const { return {body, conditions}; }
};

TEST(ReferenceMotion, LeftLegIsTheRightHalfAStrideLater) {
  const Case base;
  const ReferenceMotion motion = base.Build();
  JointVector early, late, slope;
  motion.CalcJoints(0.12, early, slope);
  motion.CalcJoints(0.62, late, slope);
  for (const char* joint : {"hip_flexion", "knee_angle", "ankle_angle", "arm_flex"}) {
    const int right = FindCoordinate(base.body, std::string(joint) + "_r");
    const int left = FindCoordinate(base.body, std::string(joint) + "_l");
    EXPECT_NEAR(early[right], late[left], 1e-12) << joint;
  }
}

TEST(ReferenceMotion, SlopeIsTheDerivative) {
  const ReferenceMotion motion = Case().Build();
  JointVector before, after, at, slope, unused;
  const double h = 1e-6;
  motion.CalcJoints(0.3 - h, before, unused);
  motion.CalcJoints(0.3 + h, after, unused);
  motion.CalcJoints(0.3, at, slope);
  EXPECT_LT((JointVector((after - before) / (2 * h)) - slope).norm(), 1e-7);
}

TEST(ReferenceMotion, KneeFlexesAsMeasuredRunnersDo) {
  // Flexion is positive; stance peak 38-50 deg and swing peak 80-110 deg at 3.3 m/s (Hamner 2013).
  const Case base;
  const ReferenceMotion motion = base.Build();
  const int knee = FindCoordinate(base.body, "knee_angle_r");
  double stance = 0, swing = 0;
  JointVector q, slope;
  for (int k = 0; k < 100; ++k) {
    motion.CalcJoints(k / 100.0, q, slope);
    double& peak = k < 36 ? stance : swing;
    peak = std::max(peak, q[knee]);
  }
  EXPECT_GT(stance, 38 * kDegree);
  EXPECT_LT(stance, 52 * kDegree);
  EXPECT_GT(swing, 80 * kDegree);
  EXPECT_LT(swing, 112 * kDegree);
}

TEST(ReferenceMotion, LumbarJointsAddUpToTheMeasuredAngle) {
  // a0 of lumbar_extension is about 6.1 deg at 3.3 m/s in the table.
  const Case base;
  JointVector q, slope, sum = JointVector::Zero(3);
  for (int k = 0; k < 64; ++k) {
    base.Build().CalcJoints(k / 64.0, q, slope);
    for (int first : base.body.lumbar_first) {
      sum += q.segment<3>(first) / 64;
    }
  }
  EXPECT_NEAR(sum[0], 6.07 * kDegree, 0.05 * kDegree);
}

TEST(ReferenceMotion, PosturesShiftMeansAndKeepTheThighs) {
  Case lean;
  lean.conditions.posture.trunk_lean = 6 * kDegree;
  const Case base;
  JointVector q_lean, q_base, slope;
  lean.Build().CalcJoints(0.4, q_lean, slope);
  base.Build().CalcJoints(0.4, q_base, slope);
  const double pelvis =
      base.Build().CalcPelvisAngles(0.4)[0] - lean.Build().CalcPelvisAngles(0.4)[0];
  double lumbar = 0;
  for (int first : base.body.lumbar_first) {
    lumbar += q_base[first] - q_lean[first];
  }
  const int hip = FindCoordinate(base.body, "hip_flexion_l");
  EXPECT_NEAR(pelvis + lumbar, 6 * kDegree, 1e-9) << "thorax leans as asked";
  EXPECT_NEAR(q_lean[hip] - q_base[hip], pelvis, 1e-9) << "thighs stay";
}

// The pelvis turns forward by the tilt (its angle is backwards +), the lumbar joints extend by as
// much between them, thighs stay.
TEST(ReferenceMotion, PelvicTiltTurnsThePelvisUnderAThoraxThatStays) {
  Case tilted;
  tilted.conditions.posture.pelvic_tilt = 6 * kDegree;
  const Case base;
  JointVector q_tilted, q_base, slope;
  tilted.Build().CalcJoints(0.4, q_tilted, slope);
  base.Build().CalcJoints(0.4, q_base, slope);
  const Vector3d turned = tilted.Build().CalcPelvisAngles(0.4) - base.Build().CalcPelvisAngles(0.4);
  EXPECT_NEAR(turned[0], -6 * kDegree, 1e-12);
  double lumbar = 0;
  for (int first : base.body.lumbar_first) {
    lumbar += q_tilted[first] - q_base[first];
  }
  EXPECT_NEAR(lumbar, 6 * kDegree, 1e-12);
  for (const char* hip : {"hip_flexion_r", "hip_flexion_l"}) {
    const int at = FindCoordinate(base.body, hip);
    EXPECT_NEAR(q_tilted[at] - q_base[at], 6 * kDegree, 1e-12) << hip;
  }
}

// A runner of this posture, placed: front of the pelvis lower, thorax and thigh where they were.
TEST(ReferenceMotion, PelvicTiltLowersTheFrontOfThePelvis) {
  const auto place = [](double tilt) {
    Case one;
    one.conditions.posture.pelvic_tilt = tilt;
    BodyState state = BuildZeroState(one.body);
    JointVector slope;
    one.Build().CalcJoints(0.4, state.q, slope);
    state.R_GB = one.Build().CalcPelvisRotation(0.4);
    Kinematics placed;
    CalcKinematics(one.body, state, placed);
    const auto of = [&](const char* name) {
      return placed.R_GL[static_cast<size_t>(FindBody(one.body, name).link)];
    };
    return std::array<Matrix3d, 3>{of("pelvis"), of("torso"), of("femur_r")};
  };
  const auto usual = place(0), tilted = place(6 * kDegree);
  const auto front = [](const Matrix3d& R) { return std::asin(R(1, 0)); };
  EXPECT_NEAR(front(tilted[0]) - front(usual[0]), -6 * kDegree, 1e-4);  // its list is small
  // Turns about axes that lean by a few degrees do not add up exactly: to 0.3 deg of the 6.
  EXPECT_NEAR(front(tilted[1]), front(usual[1]), 0.3 * kDegree);
  EXPECT_NEAR(front(tilted[2]), front(usual[2]), 0.3 * kDegree);
}

// A foot whose midfoot bends turns its line from heel to toe joint by the part of the foot before
// that joint: (0.179 - 0.080) / 0.179 of Rajagopal's foot. The rest turns the toes against the
// line.
TEST(ReferenceMotion, MarkersSeeABentMidfootAsAnkleAndToes) {
  const Case base;
  const ReferenceMotion motion = base.Build();
  JointVector q, slope;
  motion.CalcJoints(0.2, q, slope);
  EXPECT_LT(motion.CalcErrors(0.2, q).norm(), 1e-12);
  q[FindCoordinate(base.body, "midfoot_angle_l")] += 0.1;
  EXPECT_NEAR(motion.CalcErrors(0.2, q)[FindCoordinate(base.body, "ankle_angle_l")],
              0.1 * (0.1788 - 0.080) / 0.1788, 1e-4);
  EXPECT_NEAR(motion.CalcErrors(0.2, q)[FindCoordinate(base.body, "mtp_angle_l")],
              0.1 * 0.080 / 0.1788, 1e-4);
  for (const char* other : {"ankle_angle_r", "mtp_angle_r"}) {
    EXPECT_NEAR(motion.CalcErrors(0.2, q)[FindCoordinate(base.body, other)], 0, 1e-12) << other;
  }
}

double CalcRange(const Eigen::RowVectorXd& series) {
  double low = 1e9, high = -1e9;
  for (int k = 0; k < 200; ++k) {
    const double value = series * CalcFourierBasis(k / 200.0, kStrideHarmonics);
    low = std::min(low, value);
    high = std::max(high, value);
  }
  return high - low;
}

// The ten men turn at different times: the mean of their curves would turn by two thirds of what
// they do. Hamner and Delp 2013, the eight who land on the heel.
TEST(ReferenceMotion, TurnsAsFarAsTheMenDo) {
  const MotionTable reference("reference_motion.csv", kStrideHarmonics);
  for (const double speed : {2.0, 3.0, 4.0, 5.0}) {
    for (const char* coordinate : {"pelvis_rotation", "hip_rotation_r", "arm_add_r"}) {
      double mean = 0;
      for (const MeasuredRunner& runner : ReadMeasuredRunners(speed)) {
        const bool on_the_heel = runner.name != "03" && runner.name != "08";
        const MotionTable strides = runner.ReadStrides(kStrideHarmonics);
        mean += on_the_heel ? CalcRange(strides.Calc(coordinate, speed)) / 8 : 0;
      }
      EXPECT_NEAR(CalcRange(reference.Calc(coordinate, speed)), mean, 0.01 * mean)
          << coordinate << " " << speed;
    }
  }
}

TEST(ReferenceMotion, CadenceShortensTheStride) {
  Case quick;
  quick.conditions.gait.cadence_change = 0.1;
  EXPECT_NEAR(quick.Build().stride_time() * 1.1, Case().Build().stride_time(), 1e-12);
}

}  // namespace
}  // namespace footfall
