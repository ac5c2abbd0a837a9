#include "sim/engine/difference_layout.h"
#include "sim/gait/runner_plant.h"

namespace footfall {
namespace {

/// m, rad, m/s, rad/s. Errors of cutting (contact stiffens over about 1 mm) and of rounding (forces
/// of 1e4 N to 1e-15) then both stay below 1e-4 of a derivative.
constexpr double kStep = 1e-7;

}  // namespace

void RunnerPlant::CalcImbalanceSlope(const BodyState& state, const JointDrive& drive, double dt,
                                     const SpeedVector& a, MatrixXd& slope) {
  needs_slope_.Begin(joint_space_, a);
  AddSoleSlopes(state, dt, a);
  needs_slope_.Calc(slope);
  slope = -slope;
  AddJointSlopes(state, drive, dt, a, slope);
}

void RunnerPlant::AddSoleSlopes(const BodyState& state, double dt, const SpeedVector& a) {
  for (size_t i = 0; i < soles_.size(); ++i) {
    const SolePoint& sole = soles_[i];
    const Vector3d& p_OP = points_[i];
    const double height = state.p_GB.y() + p_OP.y() - CalcGroundHeight(sole);
    if (height >= 0) {
      continue;
    }
    const Vector3d v = joint_space_.CalcPointVelocity(sole.link, p_OP);
    const Vector3d dv = dt * joint_space_.CalcPointSpatialAcceleration(sole.link, p_OP, a);
    const auto force = [&](const ContactForce& contact) {
      return (contact.force - contact.damping.cwiseProduct(dv)).eval();
    };
    const auto slope = [&](double at_height, const Vector3d& at_velocity) {
      const ContactForce moved = CalcContactForce(sole.layers, at_height, at_velocity, dt);
      return ((force(moved) - force(contacts_[i])) / kStep).eval();
    };
    YieldingForce point{
        force(contacts_[i]), slope(height + kStep, v), {}, -dt * contacts_[i].damping};
    for (int k = 0; k < 3; ++k) {
      point.by_velocity.col(k) = slope(height, v + kStep * Vector3d::Unit(k));
    }
    needs_slope_.AddForce(sole.link, p_OP, point);
  }
}

JointVector RunnerPlant::CalcJointPart(const BodyState& state, const JointDrive& drive, double dt,
                                       const SpeedVector& a) {
  ApplyJoints(state, drive, dt);
  ApplyFeet(state, dt);
  SubtractFascias(a, joint_torque_);
  return joint_torque_ - joint_inertia_.cwiseProduct(a.tail(joint_torque_.size()));
}

// A joint's law knows no other joint, but for the fascia, which ties midfoot and toe joint: all
// joints are moved at once, then the two midfoot joints; by angles, then by speeds.
void RunnerPlant::AddJointSlopes(const BodyState& state, const JointDrive& drive, double dt,
                                 const SpeedVector& a, MatrixXd& slope) {
  const Eigen::Index joints = state.q.size();
  const DifferenceLayout layout(joints);
  const JointVector at_rest = CalcJointPart(state, drive, dt, a);
  for (JointVector BodyState::*const moved : {&BodyState::q, &BodyState::qd}) {
    BodyState all = state, arches = state;
    (all.*moved).array() += kStep;
    for (const FootStructure& foot : feet_) {
      (all.*moved)[foot.midfoot] = (state.*moved)[foot.midfoot];
      (arches.*moved)[foot.midfoot] += kStep;
    }
    const JointVector by_all = (CalcJointPart(all, drive, dt, a) - at_rest) / kStep;
    const JointVector by_arches = (CalcJointPart(arches, drive, dt, a) - at_rest) / kStep;
    const Eigen::Index first = moved == &BodyState::q ? layout.kAngles : layout.rates;
    auto block = slope.block(6, first, joints, joints);
    block.diagonal() += by_all;
    for (const FootStructure& foot : feet_) {
      block(foot.midfoot, foot.midfoot) += by_arches[foot.midfoot] - by_all[foot.midfoot];
      block(foot.midfoot, foot.mtp) += by_all[foot.midfoot];
      block(foot.mtp, foot.midfoot) += by_arches[foot.mtp];
    }
  }
}

}  // namespace footfall
