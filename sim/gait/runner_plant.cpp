#include "sim/gait/runner_plant.h"

#include <cmath>

#include "musculoskeletal/spine_tissue.h"

namespace footfall {
namespace {

/// How far a coordinate stands beyond its range (towards the inside +), rad.
double CalcStopStretch(const Coordinate& coordinate, double q) {
  if (q < coordinate.low) {
    return coordinate.low - q;
  }
  return q > coordinate.high ? coordinate.high - q : 0;
}

/// Adds one fascia's resistance to accelerations of toe joint and midfoot.
void AddFascia(const FootStructure& foot, double inertia, SpeedMatrix& system) {
  const Eigen::Index midfoot = 6 + foot.midfoot, mtp = 6 + foot.mtp;
  system(midfoot, midfoot) += inertia * foot.arch_arm * foot.arch_arm;
  system(mtp, mtp) += inertia * foot.toe_arm * foot.toe_arm;
  system(midfoot, mtp) += inertia * foot.arch_arm * foot.toe_arm;
  system(mtp, midfoot) += inertia * foot.arch_arm * foot.toe_arm;
}

/// Command and impedance.
JointVector CalcDriveTorque(const JointDrive& drive, const BodyState& state) {
  return drive.torque + drive.stiffness.cwiseProduct(drive.q_ref - state.q) +
         drive.damping.cwiseProduct(drive.qd_ref - state.qd);
}

double CalcStopTorque(const ToePull& stop, double qd) {
  return stop.force - kStopTime * stop.stiffness * qd;
}

}  // namespace

ToePull CalcStop(const Coordinate& coordinate, double q) {
  const double stretch = CalcStopStretch(coordinate, q);
  ToePull stop = CalcToePull(std::abs(stretch), kStopStiffness, kStopToe);
  stop.force = std::copysign(stop.force, stretch);
  return stop;
}

double CalcStopTorque(const Coordinate& coordinate, double q, double qd) {
  return CalcStopTorque(CalcStop(coordinate, q), qd);
}

JointVector CalcJointTorque(const BodyModel& body, const std::vector<FootStructure>& feet,
                            const JointDrive& drive, const BodyState& state) {
  JointVector torque = CalcDriveTorque(drive, state);
  for (Eigen::Index j = 0; j < state.q.size(); ++j) {
    torque[j] += CalcStopTorque(body.coordinates[static_cast<size_t>(j)], state.q[j], state.qd[j]);
  }
  for (const FootStructure& foot : feet) {
    AddFootTorque(foot, state.q, state.qd, torque);
  }
  return torque;
}

RunnerPlant::RunnerPlant(const BodyModel& body, std::vector<SolePoint> soles,
                         std::vector<FootStructure> feet, const Vector3d& gravity_G)
    : body_(&body),
      soles_(std::move(soles)),
      feet_(std::move(feet)),
      fascia_inertia_(feet_.size()),
      joint_space_(body, gravity_G),
      contacts_(soles_.size()),
      points_(soles_.size()),
      joint_torque_(body.NumCoordinates()),
      joint_inertia_(body.NumCoordinates()),
      solver_(body),
      needs_slope_(body) {}

void RunnerPlant::Step(BodyState& state, const JointDrive& drive, const RootAssist& assist,
                       double dt, TickForces& forces) {
  joint_space_.Update(state);
  ApplySoles(state, dt);
  ApplyJoints(state, drive, dt);
  ApplyFeet(state, dt);
  joint_space_.FormEquations();

  system_ = joint_space_.mass_matrix();
  rhs_ = -joint_space_.bias();
  system_.diagonal().tail(joint_inertia_.size()) += joint_inertia_;
  rhs_.tail(joint_torque_.size()) += joint_torque_;
  for (size_t i = 0; i < feet_.size(); ++i) {
    AddFascia(feet_[i], fascia_inertia_[i], system_);
  }
  system_.diagonal().head<6>() += assist.inertia;
  rhs_.head<6>() += assist.wrench;
  solver_.Compute(system_);
  forces.acceleration = solver_.Solve(rhs_);

  ReportForces(state, assist, dt, forces);
  AdvanceSpeeds(state, forces.acceleration, dt);
  AdvancePositions(state, dt);
}

void RunnerPlant::ApplySoles(const BodyState& state, double dt) {
  for (size_t i = 0; i < soles_.size(); ++i) {
    const SolePoint& sole = soles_[i];
    points_[i] = joint_space_.CalcPoint(sole.link, sole.p_LP);
    const double height = state.p_GB.y() + points_[i].y() - CalcGroundHeight(sole);
    if (height >= 0) {
      contacts_[i] = {};
      continue;
    }
    const Vector3d v = joint_space_.CalcPointVelocity(sole.link, points_[i]);
    contacts_[i] = CalcContactForce(sole.layers, height, v, dt);
    joint_space_.ApplyForce(sole.link, points_[i], contacts_[i].force);
    joint_space_.AddPointInertia(sole.link, points_[i], dt * contacts_[i].damping);
  }
}

void RunnerPlant::ApplyJoints(const BodyState& state, const JointDrive& drive, double dt) {
  joint_torque_ = CalcDriveTorque(drive, state);
  joint_inertia_ = dt * (drive.damping + kSpringInertia * dt * drive.stiffness);
  for (Eigen::Index j = 0; j < state.q.size(); ++j) {
    const ToePull stop = CalcStop(body_->coordinates[static_cast<size_t>(j)], state.q[j]);
    joint_torque_[j] += CalcStopTorque(stop, state.qd[j]);
    joint_inertia_[j] += dt * (kStopTime + kSpringInertia * dt) * stop.stiffness;
  }
}

void RunnerPlant::ApplyFeet(const BodyState& state, double dt) {
  for (size_t i = 0; i < feet_.size(); ++i) {
    const FootStructure& foot = feet_[i];
    AddFootTorque(foot, state.q, state.qd, joint_torque_);
    joint_inertia_[foot.mtp] += kSpringInertia * dt * dt * foot.toe_stiffness;
    joint_inertia_[foot.subtalar] +=
        dt * (kTissueLag + kSpringInertia * dt) * foot.subtalar_stiffness;
    fascia_inertia_[i] =
        dt * (kFasciaTime + kSpringInertia * dt) * CalcFascia(foot, state.q).stiffness;
  }
}

void RunnerPlant::SubtractFascias(const SpeedVector& a, JointVector& torque) const {
  for (size_t i = 0; i < feet_.size(); ++i) {
    const double pull = fascia_inertia_[i] * CalcStretchRate(feet_[i], a.tail(torque.size()));
    torque[feet_[i].midfoot] -= feet_[i].arch_arm * pull;
    torque[feet_[i].mtp] -= feet_[i].toe_arm * pull;
  }
}

void RunnerPlant::ReportForces(const BodyState& state, const RootAssist& assist, double dt,
                               TickForces& forces) const {
  const SpeedVector& a = forces.acceleration;
  forces.torque = joint_torque_ - joint_inertia_.cwiseProduct(a.tail(state.q.size()));
  SubtractFascias(a, forces.torque);
  forces.root = assist.wrench - assist.inertia.cwiseProduct(a.head<6>());
  forces.sole.resize(soles_.size());
  for (size_t i = 0; i < soles_.size(); ++i) {
    const ContactForce& contact = contacts_[i];
    if (contact.damping.isZero()) {
      forces.sole[i].setZero();
      continue;
    }
    const Vector3d dv =
        dt * joint_space_.CalcPointSpatialAcceleration(soles_[i].link, points_[i], a);
    forces.sole[i] = contact.force - contact.damping.cwiseProduct(dv);
  }
}

}  // namespace footfall
