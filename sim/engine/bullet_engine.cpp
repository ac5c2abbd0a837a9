#include "sim/engine/bullet_engine.h"

#include <BulletDynamics/Featherstone/btMultiBody.h>

#include <Eigen/Eigenvalues>
#include <stdexcept>
#include <string>
#include <vector>

namespace footfall {
namespace {

// find_package(Bullet) gives the single-precision library without a word; pkg-config's
// bullet-float64 does not.
static_assert(sizeof(btScalar) == sizeof(double), "link bullet-float64");

/// Bullet clamps each speed to 100 by default; this is never reached.
constexpr double kNoSpeedLimit = 1e30;

btVector3 ToBullet(const Vector3d& a) { return {a.x(), a.y(), a.z()}; }
btQuaternion ToBullet(const Quaterniond& q) { return {q.x(), q.y(), q.z(), q.w()}; }

/// Where Bullet's frame P of a link lies: at the centre of mass C, on the principal axes.
struct PrincipalFrame {
  Matrix3d R_LP = Matrix3d::Identity();
  Vector3d p_LP = Vector3d::Zero();
  Vector3d inertia = Vector3d::Zero();  ///< kg m2, about the principal axes
};

PrincipalFrame FindPrincipalFrame(const Link& link) {
  PrincipalFrame frame;
  if (link.mass == 0) {
    return frame;
  }
  const Eigen::SelfAdjointEigenSolver<Matrix3d> principal(link.I_LC);
  frame.p_LP = link.p_LC;
  frame.R_LP = principal.eigenvectors();
  frame.R_LP.col(2) = frame.R_LP.col(0).cross(frame.R_LP.col(1));  // right-handed
  frame.inertia = principal.eigenvalues();
  return frame;
}

/// A tip without mass has no equation of motion; Bullet sets its 1/D to zero instead of failing.
void RequireMassAtTips(const BodyModel& body) {
  std::vector<bool> carries(body.links.size(), false);
  for (std::size_t i = body.links.size(); i-- > 0;) {
    const Link& link = body.links[i];
    if (link.mass == 0 && (i == 0 || !carries[i])) {
      throw std::logic_error("link " + link.name + " has no mass and carries none");
    }
    if (i > 0) {
      carries[static_cast<std::size_t>(link.parent)] = true;
    }
  }
}

}  // namespace

class BulletEngine::Tree {
 public:
  Tree(const BodyModel& body, const Vector3d& gravity_G);

  void Place(const BodyState& state);
  void Load(const JointVector& torque, std::span<const PointForce> forces);
  SpeedVector Solve();

 private:
  void AddLink(const BodyModel& body, int i);
  void AddForce(const PointForce& force);

  int num_coordinates_;
  Vector3d gravity_G_;
  std::vector<PrincipalFrame> frames_;
  btMultiBody bullet_;
  Vector3d p_BP_G_ = Vector3d::Zero();  ///< pelvis origin to its centre of mass, ground axes
  Vector3d w_GB_ = Vector3d::Zero();
  btAlignedObjectArray<btScalar> scalars_;
  btAlignedObjectArray<btVector3> vectors_;
  btAlignedObjectArray<btMatrix3x3> matrices_;
};

BulletEngine::Tree::Tree(const BodyModel& body, const Vector3d& gravity_G)
    : num_coordinates_(body.NumCoordinates()),
      gravity_G_(gravity_G),
      bullet_(body.NumCoordinates(), body.links[0].mass,
              ToBullet(FindPrincipalFrame(body.links[0]).inertia), /*fixedBase=*/false,
              /*canSleep=*/false) {
  for (const Link& link : body.links) {
    frames_.push_back(FindPrincipalFrame(link));
  }
  for (int i = 1; i <= num_coordinates_; ++i) {
    AddLink(body, i);
  }
  bullet_.finalizeMultiDof();
  bullet_.setLinearDamping(0);
  bullet_.setAngularDamping(0);
  bullet_.setUseGyroTerm(true);
  bullet_.useGlobalVelocities(false);
  bullet_.setMaxCoordinateVelocity(kNoSpeedLimit);
}

void BulletEngine::Tree::AddLink(const BodyModel& body, int i) {
  const Link& link = body.links[static_cast<std::size_t>(i)];
  const PrincipalFrame& frame = frames_[static_cast<std::size_t>(i)];
  const PrincipalFrame& parent = frames_[static_cast<std::size_t>(link.parent)];
  const Quaterniond R_PQ(Matrix3d(frame.R_LP.transpose() * parent.R_LP));  // Q: parent's P, q = 0
  const btVector3 inertia = ToBullet(frame.inertia);
  const btQuaternion turn = ToBullet(R_PQ);
  const btVector3 axis = ToBullet(Vector3d(frame.R_LP.transpose() * link.axis));
  const btVector3 from_parent =
      ToBullet(Vector3d(parent.R_LP.transpose() * (link.p_PL - parent.p_LP)));
  const btVector3 to_centre = ToBullet(Vector3d(frame.R_LP.transpose() * frame.p_LP));
  const auto setup = link.slides ? &btMultiBody::setupPrismatic : &btMultiBody::setupRevolute;
  (bullet_.*setup)(i - 1, link.mass, inertia, link.parent - 1, turn, axis, from_parent, to_centre,
                   /*disableParentCollision=*/true);
}

void BulletEngine::Tree::Place(const BodyState& state) {
  // Where the root stands does not enter: forces are given at points of links.
  const Quaterniond R_GP = state.R_GB * Quaterniond(frames_[0].R_LP);
  bullet_.setWorldToBaseRot(ToBullet(R_GP.conjugate()));
  p_BP_G_ = state.R_GB * frames_[0].p_LP;
  w_GB_ = state.v.head<3>();
  bullet_.setBaseOmega(ToBullet(w_GB_));
  bullet_.setBaseVel(ToBullet(Vector3d(state.v.tail<3>() + w_GB_.cross(p_BP_G_))));
  for (int j = 0; j < num_coordinates_; ++j) {
    bullet_.setJointPos(j, state.q[j]);
    bullet_.setJointVel(j, state.qd[j]);
  }
}

void BulletEngine::Tree::Load(const JointVector& torque, std::span<const PointForce> forces) {
  bullet_.clearForcesAndTorques();
  for (int j = 0; j < num_coordinates_; ++j) {
    bullet_.addJointTorque(j, torque[j]);
  }
  for (const PointForce& force : forces) {
    AddForce(force);
  }
}

void BulletEngine::Tree::AddForce(const PointForce& force) {
  const PrincipalFrame& frame = frames_[static_cast<std::size_t>(force.link)];
  const Vector3d arm_P = frame.R_LP.transpose() * (force.p_LP - frame.p_LP);
  const int link = force.link - 1;  // Bullet's base is -1
  const btVector3 f = ToBullet(force.f_G);
  const btVector3 moment = bullet_.localDirToWorld(link, ToBullet(arm_P)).cross(f);
  if (link < 0) {
    bullet_.addBaseForce(f);
    bullet_.addBaseTorque(moment);
  } else {
    bullet_.addLinkForce(link, f);
    bullet_.addLinkTorque(link, moment);
  }
}

SpeedVector BulletEngine::Tree::Solve() {
  bullet_.computeAccelerationsArticulatedBodyAlgorithmMultiDof(
      /*dt=*/0, scalars_, vectors_, matrices_, /*isConstraintPass=*/false,
      /*jointFeedbackInWorldSpace=*/false, /*jointFeedbackInJointFrame=*/false);
  // Bullet leaves its result in the scratch array, behind one scalar per joint.
  SpeedVector a = Eigen::Map<const VectorXd>(&scalars_[num_coordinates_], num_coordinates_ + 6);
  const Vector3d angular = a.head<3>();
  a.segment<3>(3) += gravity_G_ - angular.cross(p_BP_G_) - w_GB_.cross(w_GB_.cross(p_BP_G_));
  return a;
}

BulletEngine::BulletEngine(const BodyModel& body, const Vector3d& gravity_G) {
  RequireMassAtTips(body);
  tree_ = std::make_unique<Tree>(body, gravity_G);
}
BulletEngine::~BulletEngine() = default;
BulletEngine::BulletEngine(BulletEngine&&) noexcept = default;
BulletEngine& BulletEngine::operator=(BulletEngine&&) noexcept = default;

SpeedVector BulletEngine::CalcAccelerations(const BodyState& state, const JointVector& torque,
                                            std::span<const PointForce> forces) {
  tree_->Place(state);
  tree_->Load(torque, forces);
  return tree_->Solve();
}

}  // namespace footfall
