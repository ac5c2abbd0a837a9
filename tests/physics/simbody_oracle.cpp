#include "tests/physics/simbody_oracle.h"

#include <Simbody.h>

#include <cstddef>

namespace footfall::physics_test {
namespace {

SimTK::Vec3 ToSimbody(const Vector3d& a) { return {a.x(), a.y(), a.z()}; }
Vector3d FromSimbody(const SimTK::Vec3& a) { return {a[0], a[1], a[2]}; }
Vector6d FromSimbody(const SimTK::SpatialVec& a) {
  Vector6d b;
  b.head<3>() = FromSimbody(a[0]);
  b.tail<3>() = FromSimbody(a[1]);
  return b;
}

/// Simbody wants the inertia about the body's origin.
SimTK::MassProperties CalcMassProperties(const Link& link) {
  const SimTK::Vec3 com = ToSimbody(link.p_LC);
  const Matrix3d& I = link.I_LC;
  const SimTK::Inertia central(I(0, 0), I(1, 1), I(2, 2), I(0, 1), I(0, 2), I(1, 2));
  return {link.mass, com, central.shiftFromMassCenter(com, link.mass)};
}

/// A pin turns about the z axis of its frames.
SimTK::Rotation TurnZTo(const Vector3d& axis) {
  return {SimTK::UnitVec3(ToSimbody(axis)), SimTK::ZAxis};
}

}  // namespace

class SimbodyOracle::System {
 public:
  System(const BodyModel& body, const Vector3d& gravity_G);
  void Place(const BodyState& state);
  void Load(const JointVector& torque, const std::vector<PointForce>& forces);
  SpeedVector Solve();
  std::vector<Vector6d> CalcReactions() const;
  Vector3d CalcPointAcceleration(int link, const Vector3d& p_LP) const;
  double CalcKineticEnergy() const { return matter_.calcKineticEnergy(state_); }
  Vector6d CalcCentralMomentum() const;

 private:
  SimTK::MultibodySystem system_;
  SimTK::SimbodyMatterSubsystem matter_{system_};
  SimTK::GeneralForceSubsystem forces_{system_};
  SimTK::Force::DiscreteForces discrete_{forces_, matter_};
  std::vector<SimTK::MobilizedBody> bodies_;
  SimTK::State state_;
};

SimbodyOracle::System::System(const BodyModel& body, const Vector3d& gravity_G) {
  const SimTK::Force::UniformGravity gravity(forces_, matter_, ToSimbody(gravity_G));
  bodies_.push_back(SimTK::MobilizedBody::Free(
      matter_.Ground(), SimTK::Body::Rigid(CalcMassProperties(body.links[0]))));
  for (std::size_t i = 1; i < body.links.size(); ++i) {
    const Link& link = body.links[i];
    const SimTK::Rotation R = TurnZTo(link.axis);
    bodies_.push_back(SimTK::MobilizedBody::Pin(
        bodies_[static_cast<std::size_t>(link.parent)], SimTK::Transform(R, ToSimbody(link.p_PL)),
        SimTK::Body::Rigid(CalcMassProperties(link)), SimTK::Transform(R)));
  }
  state_ = system_.realizeTopology();
  system_.realizeModel(state_);
}

void SimbodyOracle::System::Place(const BodyState& state) {
  const Quaterniond& R = state.R_GB;
  const SimTK::Rotation rotation(SimTK::Quaternion(R.w(), R.x(), R.y(), R.z()));
  bodies_[0].setQToFitTransform(state_, SimTK::Transform(rotation, ToSimbody(state.p_GB)));
  bodies_[0].setUToFitVelocity(
      state_, SimTK::SpatialVec(ToSimbody(state.v.head<3>()), ToSimbody(state.v.tail<3>())));
  for (std::size_t i = 1; i < bodies_.size(); ++i) {
    const auto j = static_cast<Eigen::Index>(i) - 1;
    bodies_[i].setOneQ(state_, 0, state.q[j]);
    bodies_[i].setOneU(state_, 0, state.qd[j]);
  }
}

void SimbodyOracle::System::Load(const JointVector& torque, const std::vector<PointForce>& forces) {
  system_.realize(state_, SimTK::Stage::Velocity);
  discrete_.clearAllForces(state_);
  for (std::size_t i = 1; i < bodies_.size(); ++i) {
    discrete_.setOneMobilityForce(state_, bodies_[i], SimTK::MobilizerUIndex(0),
                                  torque[static_cast<Eigen::Index>(i) - 1]);
  }
  for (const PointForce& force : forces) {
    discrete_.addForceToBodyPoint(state_, bodies_[static_cast<std::size_t>(force.link)],
                                  ToSimbody(force.p_LP), ToSimbody(force.f_G));
  }
}

SpeedVector SimbodyOracle::System::Solve() {
  system_.realize(state_, SimTK::Stage::Acceleration);
  const SimTK::SpatialVec& root = bodies_[0].getBodyAcceleration(state_);
  SpeedVector a(static_cast<Eigen::Index>(bodies_.size()) + 5);
  a.head<3>() = FromSimbody(root[0]);
  a.segment<3>(3) = FromSimbody(root[1]);
  for (std::size_t i = 1; i < bodies_.size(); ++i) {
    a[static_cast<Eigen::Index>(i) + 5] = bodies_[i].getOneUDot(state_, 0);
  }
  return a;
}

std::vector<Vector6d> SimbodyOracle::System::CalcReactions() const {
  SimTK::Vector_<SimTK::SpatialVec> forces_at_M;
  matter_.calcMobilizerReactionForces(state_, forces_at_M);
  std::vector<Vector6d> reactions;
  for (const SimTK::MobilizedBody& body : bodies_) {
    reactions.push_back(FromSimbody(forces_at_M[body.getMobilizedBodyIndex()]));
  }
  return reactions;
}

Vector3d SimbodyOracle::System::CalcPointAcceleration(int link, const Vector3d& p_LP) const {
  const SimTK::MobilizedBody& body = bodies_[static_cast<std::size_t>(link)];
  return FromSimbody(body.findStationAccelerationInGround(state_, ToSimbody(p_LP)));
}

Vector6d SimbodyOracle::System::CalcCentralMomentum() const {
  return FromSimbody(matter_.calcSystemCentralMomentum(state_));
}

SimbodyOracle::SimbodyOracle(const BodyModel& body, const Vector3d& gravity_G)
    : system_(std::make_unique<System>(body, gravity_G)) {}
SimbodyOracle::~SimbodyOracle() = default;

SpeedVector SimbodyOracle::CalcAccelerations(const BodyState& state, const JointVector& torque,
                                             const std::vector<PointForce>& forces) {
  system_->Place(state);
  system_->Load(torque, forces);
  return system_->Solve();
}

std::vector<Vector6d> SimbodyOracle::CalcReactions() const { return system_->CalcReactions(); }

Vector3d SimbodyOracle::CalcPointAcceleration(int link, const Vector3d& p_LP) const {
  return system_->CalcPointAcceleration(link, p_LP);
}

double SimbodyOracle::CalcKineticEnergy() const { return system_->CalcKineticEnergy(); }
Vector6d SimbodyOracle::CalcCentralMomentum() const { return system_->CalcCentralMomentum(); }

}  // namespace footfall::physics_test
