#include "sim/gait/standing.h"

#include <algorithm>
#include <cmath>

#include "sim/gait/runner_plant.h"
#include "sim/gait/runner_setup.h"

namespace footfall {
namespace {

constexpr double kStep = 0.002, kLongest = 30;  // s
// Damping of the pelvis while settling: N m s/rad and N s/m, critical at some 3 Hz for a body.
constexpr double kTurnDamping = 150, kSlideDamping = 1500;
constexpr double kLeaning = 1;  // rad/(m s), how fast the ankles bring the body over the feet
// Balance: torque of each ankle per body weight, m/m and s.
constexpr double kCatching = 1.5, kBraking = 0.5;
constexpr double kMidStance = 0.18;  // of a stride from the section: stance impedance

JointDrive BuildStance(const RunnerSetup& setup) {
  JointDrive drive;
  const int n = setup.body.NumCoordinates();
  drive.torque.setZero(n);
  drive.qd_ref.setZero(n);
  drive.q_ref.setZero(n);
  // Stance values of both legs: of the right leg's stance and of the left's.
  JointVector left_stiffness, left_damping;
  setup.impedance.Calc(kMidStance, drive.stiffness, drive.damping);
  setup.impedance.Calc(kMidStance + 0.5, left_stiffness, left_damping);
  drive.stiffness = kStandingStiffness * drive.stiffness.cwiseMax(left_stiffness);
  drive.damping = kStandingStiffness * drive.damping.cwiseMax(left_damping);
  const Conditions& c = setup.conditions;
  drive.q_ref[FindCoordinate(setup.body, "subtalar_angle_r")] = -c.foot_r.resting_eversion;
  drive.q_ref[FindCoordinate(setup.body, "subtalar_angle_l")] = -c.foot_l.resting_eversion;
  return drive;
}

/// Upright, the lowest sole point just on the ground, centre of mass over the middle of the soles.
BodyState BuildStart(const RunnerSetup& setup, const JointDrive& drive) {
  BodyState state;
  state.q = drive.q_ref;
  state.qd.setZero(setup.body.NumCoordinates());
  JointSpace space(setup.body, setup.gravity_G);
  space.Update(state);
  double lowest = 0;
  for (const SolePoint& sole : setup.soles) {
    lowest = std::min(lowest, (space.p_OL(sole.link) + space.R_GL(sole.link) * sole.p_LP).y());
  }
  state.p_GB.y() = -lowest;
  return state;
}

/// How far the centre of mass stands in front of the middle of the soles, m.
double CalcLead(const JointSpace& space, const std::vector<SolePoint>& soles) {
  double middle = 0;
  for (const SolePoint& sole : soles) {
    middle += (space.p_OL(sole.link) + space.R_GL(sole.link) * sole.p_LP).x() /
              static_cast<double>(soles.size());
  }
  return space.CalcCentreOfMass().x() - middle;
}

double CalcFastest(const BodyState& state) {
  return std::max(
      {state.v.tail<3>().norm(), state.v.head<3>().norm(), state.qd.cwiseAbs().maxCoeff()});
}

Standing Describe(const RunnerSetup& setup, const RunnerPlant& plant, const BodyState& state,
                  const TickForces& forces) {
  const JointSpace& space = plant.joint_space();
  const Matrix3d R = space.R_GL(0);
  Standing standing;
  standing.pelvis_tilt = std::atan2(-R(0, 1), R(1, 1));
  standing.pelvis_list = std::asin(R(2, 1));
  standing.pelvis_height = state.p_GB.y();
  const Vector3d up = space.R_GL(FindBody(setup.body, "torso").link).col(1);
  standing.trunk_lean = std::atan2(up.x(), up.y());
  auto angle = [&](const char* name) { return state.q[FindCoordinate(setup.body, name)]; };
  standing.eversion_r = -angle("subtalar_angle_r");
  standing.eversion_l = -angle("subtalar_angle_l");
  standing.arch_r = angle("midfoot_angle_r");
  standing.arch_l = angle("midfoot_angle_l");
  auto yaw = [&](const char* name) {
    const Vector3d z = space.R_GL(FindBody(setup.body, name).link).col(2);
    return std::atan2(z.x(), z.z());
  };
  standing.shank_rotation_r = yaw("tibia_r");
  standing.shank_rotation_l = -yaw("tibia_l");
  double right = 0, all = 0;
  for (size_t i = 0; i < setup.soles.size(); ++i) {
    const double load = forces.sole[i].y();
    all += load;
    right += setup.soles[i].side == Side::kRight ? load : 0;
  }
  standing.share_right = right / all;
  return standing;
}

}  // namespace

Standing StandOnSoles(const Conditions& conditions) {
  const RunnerSetup setup(conditions);
  RunnerPlant plant(setup.body, setup.soles, setup.feet, setup.gravity_G);
  JointDrive drive = BuildStance(setup);
  const int ankles[] = {FindCoordinate(setup.body, "ankle_angle_r"),
                        FindCoordinate(setup.body, "ankle_angle_l")};
  BodyState state = BuildStart(setup, drive);
  TickForces forces;
  double time = 0, fastest = 1;
  while (time < kLongest && fastest > kRestSpeed && std::isfinite(fastest)) {
    RootAssist brake;
    brake.wrench << -kTurnDamping * state.v.head<3>(), -kSlideDamping * state.v.tail<3>();
    brake.inertia << Vector3d::Constant(kStep * kTurnDamping),
        Vector3d::Constant(kStep * kSlideDamping);
    plant.Step(state, drive, brake, kStep, forces);
    const JointSpace& space = plant.joint_space();
    const double lead = CalcLead(space, setup.soles);
    for (const int ankle : ankles) {
      drive.q_ref[ankle] -= kStep * kLeaning * lead;
      drive.torque[ankle] = -setup.body.BodyWeight() *
                            (kCatching * lead + kBraking * space.CalcCentreOfMassVelocity().x());
    }
    time += kStep;
    fastest = time > 0.5 ? CalcFastest(state) : 1;
  }
  Standing standing = Describe(setup, plant, state, forces);
  standing.seconds = time;
  standing.rest_speed = fastest;
  standing.at_rest = fastest <= kRestSpeed;
  return standing;
}

}  // namespace footfall
