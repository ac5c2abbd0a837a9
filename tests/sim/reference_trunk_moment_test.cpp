#include "sim/gait/reference_trunk_moment.h"

#include <gtest/gtest.h>

#include "musculoskeletal/kinematics.h"
#include "sim/gait/measured_trunk.h"

namespace footfall {
namespace {

const RunnerSetup& SetupAt(double speed) {
  static const RunnerSetup slow = [] {
    Conditions conditions;
    conditions.gait.speed = 3;
    return RunnerSetup(conditions);
  }();
  static const RunnerSetup fast = [] {
    Conditions conditions;
    conditions.gait.speed = 4;
    return RunnerSetup(conditions);
  }();
  return speed == 3 ? slow : fast;
}

/// Links above L5/S1: those that its hinges carry.
bool LiesAbove(const BodyModel& body, int link) {
  while (link > 0 && link != body.lumbar_first[0] + 1) {
    link = body.links[static_cast<size_t>(link)].parent;
  }
  return link > 0;
}

struct Momentum {
  Vector3d linear = Vector3d::Zero(), angular = Vector3d::Zero();  // about the ground's origin
};

/// Momentum above L5/S1 from places at two instants alone: no speeds, no recursion.
Momentum CalcMomentum(const BodyModel& body, const BodyState& before, const BodyState& after,
                      double time) {
  Kinematics a, b;
  CalcKinematics(body, before, a);
  CalcKinematics(body, after, b);
  Momentum sum;
  for (size_t i = 0; i < body.links.size(); ++i) {
    const Link& link = body.links[i];
    if (!LiesAbove(body, static_cast<int>(i))) {
      continue;
    }
    const Vector3d ca = a.p_GL[i] + a.R_GL[i] * link.p_LC, cb = b.p_GL[i] + b.R_GL[i] * link.p_LC;
    const Eigen::AngleAxisd turn(Matrix3d(b.R_GL[i] * a.R_GL[i].transpose()));
    const Vector3d p = link.mass * (cb - ca) / time;
    const Matrix3d I = (a.R_GL[i] * link.I_LC * a.R_GL[i].transpose() +
                        b.R_GL[i] * link.I_LC * b.R_GL[i].transpose()) /
                       2;
    sum.linear += p;
    sum.angular += (ca + cb).cross(p) / 2 + I * (turn.axis() * turn.angle()) / time;
  }
  return sum;
}

// Newton and Euler in their first form, momentum by differences of places: another way than the
// recursion behind CalcTrunkMoments.
TEST(ReferenceTrunkMoment, IsTheRateOfMomentumAboveTheJoint) {
  const RunnerSetup& setup = SetupAt(3);
  const BodyModel& body = setup.body;
  const MeasuredTrunk trunk(setup, ReadMeasuredRunners(3).front());
  const ReferenceTrunkMoment::Moments moments = CalcTrunkMoments(setup, trunk);
  constexpr double kStep = 5e-4;  // of the stride
  const double time = kStep * trunk.stride_time();
  const int first = body.lumbar_first[0] + 1;
  for (const double phase : {0.0, 0.125, 0.25, 0.375, 0.625, 0.875}) {
    const BodyState at = trunk.CalcState(phase);
    const Momentum early = CalcMomentum(body, trunk.CalcState(phase - kStep), at, time);
    const Momentum late = CalcMomentum(body, at, trunk.CalcState(phase + kStep), time);
    Kinematics kinematics;
    CalcKinematics(body, at, kinematics);
    const double mass = CalcSubtreeMass(body, first);
    const Vector3d weight = mass * setup.gravity_G;
    const Vector3d force = (late.linear - early.linear) / time - weight;
    const Vector3d moment = (late.angular - early.angular) / time -
                            CalcSubtreeCentreOfMass(body, kinematics, first).cross(weight) -
                            kinematics.p_GL[static_cast<size_t>(first)].cross(force);
    for (int axis = 0; axis < 3; ++axis) {
      const auto link = static_cast<size_t>(first) + static_cast<size_t>(axis);
      const double along = (kinematics.R_GL[link] * body.links[link].axis).dot(moment);
      const auto at_phase = static_cast<Eigen::Index>(phase * ReferenceTrunkMoment::kPhases);
      EXPECT_NEAR(moments(axis, at_phase), along, 0.3) << "phase " << phase << " axis " << axis;
    }
  }
}

TEST(ReferenceTrunkMoment, BothHalvesOfTheStrideAreMirrorImages) {
  const ReferenceTrunkMoment reference(SetupAt(3));
  for (const double phase : {0.0, 0.1, 0.3}) {
    const Vector3d& early = reference.Calc(phase);
    const Vector3d& late = reference.Calc(phase + 0.5);
    EXPECT_LT((late - Vector3d(early.x(), -early.y(), -early.z())).norm(), 1e-6);
  }
}

// Each has his own cadence; the mean of their stride times is the reference's.
TEST(ReferenceTrunkMoment, IsTheMeanOfTenRunners) {
  const RunnerSetup& setup = SetupAt(3);
  const ReferenceTrunkMoment reference(setup);
  const std::vector<MeasuredRunner> runners = ReadMeasuredRunners(3);
  ASSERT_EQ(runners.size(), 10U);
  Vector3d sum = Vector3d::Zero();
  double stride_times = 0;
  for (const MeasuredRunner& runner : runners) {
    const MeasuredTrunk trunk(setup, runner);
    sum += CalcTrunkMoments(setup, trunk).col(18);
    stride_times += trunk.stride_time();
  }
  EXPECT_LT((sum / 10 - reference.Calc(0.125)).norm(), 1e-9);
  EXPECT_NEAR(stride_times / 10, 2 * setup.step_time, 1e-9);
  EXPECT_GT(reference.CalcDeviation(0.125).minCoeff(), 1);
}

// Extension peaks once a step, in mid-stance. Models of people who run at 3 to 4 m/s give 0.7
// to 1.5 N m/kg.
TEST(ReferenceTrunkMoment, ExtensionPeaksInMidStanceAsHighAsInRunners) {
  for (const double speed : {3.0, 4.0}) {
    const RunnerSetup& setup = SetupAt(speed);
    const ReferenceTrunkMoment reference(setup);
    double peak = 0, at = 0;
    for (int i = 0; i < 72; ++i) {
      const double phase = i / 144.0;
      const double extension = reference.Calc(phase).x();
      if (extension > peak) {
        peak = extension;
        at = phase;
      }
    }
    const double stance = at * 2 * setup.step_time / setup.reference.contact_time();
    EXPECT_GT(peak / setup.body.mass, 0.7) << speed;
    EXPECT_LT(peak / setup.body.mass, 1.5) << speed;
    EXPECT_GT(stance, 0.3) << speed;
    EXPECT_LT(stance, 0.6) << speed;
  }
}

}  // namespace
}  // namespace footfall
