#include "sim/engine/joint_space.h"

#include <array>
#include <cmath>

#include "sim/engine/spatial.h"

namespace footfall {
namespace {

/// R * exp(q [axis]x), Rodrigues, written column by column.
Matrix3d Turn(const Matrix3d& R, const Vector3d& axis, double q) {
  const double s = std::sin(q), c = 1 - std::cos(q);
  const Matrix3d K = CrossMatrix(axis);
  Matrix3d E = s * K + c * (axis * axis.transpose());
  E.diagonal().array() += 1 - c;
  return R * E;
}

}  // namespace

Matrix6d JointSpace::Inertia::ToMatrix() const {
  Matrix6d matrix;
  const Matrix3d c = CrossMatrix(mc);
  matrix << I_O, c, -c, m * Matrix3d::Identity();
  return matrix;
}

Vector6d JointSpace::Inertia::operator*(const Vector6d& v) const {
  Vector6d f;
  f.head<3>() = I_O * v.head<3>() + mc.cross(v.tail<3>());
  f.tail<3>() = m * v.tail<3>() + v.head<3>().cross(mc);
  return f;
}

void JointSpace::Inertia::operator+=(const Inertia& other) {
  m += other.m;
  mc += other.mc;
  I_O += other.I_O;
}

JointSpace::JointSpace(const BodyModel& body, const Vector3d& gravity_G)
    : body_(&body), gravity_G_(gravity_G), links_(body.links.size()) {
  mass_matrix_.setZero(body.NumSpeeds(), body.NumSpeeds());
  bias_.setZero(body.NumSpeeds());
}

void JointSpace::Update(const BodyState& state) {
  LinkState& root = links_[0];
  root.R_GL = state.R_GB.toRotationMatrix();
  root.p_OL.setZero();
  root.V = state.v;
  // v is the velocity of the pelvis origin itself: its spatial acceleration differs by w x v.
  root.A.head<3>().setZero();
  root.A.tail<3>() = -state.v.head<3>().cross(state.v.tail<3>()) - gravity_G_;
  for (size_t i = 1; i < links_.size(); ++i) {
    const auto j = static_cast<Eigen::Index>(i) - 1;
    PlaceLink(i, state.q[j], state.qd[j]);
  }
  for (size_t i = 0; i < links_.size(); ++i) {
    PlaceInertia(i);
    links_[i].applied.setZero();
    links_[i].has_added = false;
  }
}

void JointSpace::PlaceLink(size_t i, double q, double qd) {
  const Link& link = body_->links[i];
  const LinkState& parent = links_[static_cast<size_t>(link.parent)];
  LinkState& state = links_[i];
  state.p_OL = parent.p_OL + parent.R_GL * link.p_PL;
  const Vector3d axis_G = parent.R_GL * link.axis;
  if (link.slides) {
    state.R_GL = parent.R_GL;
    state.p_OL += q * axis_G;
    state.S << Vector3d::Zero(), axis_G;
  } else {
    state.R_GL = Turn(parent.R_GL, link.axis, q);
    state.S.head<3>() = axis_G;
    state.S.tail<3>() = state.p_OL.cross(axis_G);
  }
  const Vector6d joint_velocity = state.S * qd;
  state.V = parent.V + joint_velocity;
  state.A = parent.A + CrossMotion(state.V, joint_velocity);
}

void JointSpace::PlaceInertia(size_t i) {
  const Link& link = body_->links[i];
  LinkState& state = links_[i];
  if (link.mass == 0) {
    return;  // its inertia stays the zero it was built with
  }
  const Vector3d c = state.p_OL + state.R_GL * link.p_LC;
  state.inertia.m = link.mass;
  state.inertia.mc = link.mass * c;
  state.inertia.I_O = state.R_GL * link.I_LC * state.R_GL.transpose();
  state.inertia.I_O.noalias() -= state.inertia.mc * c.transpose();
  state.inertia.I_O.diagonal().array() += state.inertia.mc.dot(c);
}

void JointSpace::ApplyForce(int link, const Vector3d& p_OP, const Vector3d& f_G) {
  Vector6d& applied = links_[static_cast<size_t>(link)].applied;
  applied.head<3>() += p_OP.cross(f_G);
  applied.tail<3>() += f_G;
}

void JointSpace::AddPointInertia(int link, const Vector3d& p_OP, const Vector3d& c) {
  LinkState& state = links_[static_cast<size_t>(link)];
  if (!state.has_added) {
    state.added.setZero();
    state.has_added = true;
  }
  const Matrix3d P = CrossMatrix(p_OP);  // J = [-P, 1]
  const Matrix3d CP = c.asDiagonal() * P;
  state.added.topLeftCorner<3, 3>().noalias() += P.transpose() * CP;
  state.added.topRightCorner<3, 3>() += P * c.asDiagonal();
  state.added.bottomLeftCorner<3, 3>() -= CP;
  state.added.bottomRightCorner<3, 3>().diagonal() += c;
}

Vector6d JointSpace::CalcNeededForce(const LinkState& link) const {
  return link.inertia * link.A + CrossForce(link.V, link.inertia * link.V);
}

void JointSpace::FormEquations() {
  for (size_t i = 0; i < links_.size(); ++i) {
    LinkState& link = links_[i];
    link.composite = link.inertia;
    link.force = -link.applied;
    if (body_->links[i].mass != 0) {
      link.force += CalcNeededForce(link);
    }
  }
  mass_matrix_.setZero();
  for (size_t i = links_.size() - 1; i > 0; --i) {
    FormColumn(i);
  }
  for (int k = 0; k < 6; ++k) {
    mass_matrix_.col(k).head<6>() = links_[0].composite * Vector6d::Unit(k);
  }
  if (links_[0].has_added) {
    mass_matrix_.topLeftCorner<6, 6>() += links_[0].added;
  }
  bias_.head<6>() = links_[0].force;
}

void JointSpace::FormColumn(size_t i) {
  LinkState& link = links_[i];
  const auto parent = static_cast<size_t>(body_->links[i].parent);
  const auto row = static_cast<Eigen::Index>(i) + 5;
  bias_[row] = link.S.dot(link.force);
  Vector6d f = link.composite * link.S;
  if (link.has_added) {
    f.noalias() += link.added * link.S;
  }
  for (size_t a = i; a > 0; a = static_cast<size_t>(body_->links[a].parent)) {
    const auto col = static_cast<Eigen::Index>(a) + 5;
    mass_matrix_(row, col) = mass_matrix_(col, row) = links_[a].S.dot(f);
  }
  mass_matrix_.block<1, 6>(row, 0) = f.transpose();
  mass_matrix_.block<6, 1>(0, row) = f;
  LinkState& up = links_[parent];
  up.force += link.force;
  up.composite += link.composite;
  if (link.has_added) {
    up.added = up.has_added ? Matrix6d(up.added + link.added) : link.added;
    up.has_added = true;
  }
}

Vector3d JointSpace::CalcPointVelocity(int link, const Vector3d& p_OP) const {
  const Vector6d& V = links_[static_cast<size_t>(link)].V;
  return V.tail<3>() + V.head<3>().cross(p_OP);
}

Vector3d JointSpace::CalcPointSpatialAcceleration(int link, const Vector3d& p_OP,
                                                  const SpeedVector& a) const {
  Vector6d A = a.head<6>();
  for (int i = link; i > 0; i = body_->links[static_cast<size_t>(i)].parent) {
    A += links_[static_cast<size_t>(i)].S * a[i + 5];
  }
  return A.tail<3>() + A.head<3>().cross(p_OP);
}

Vector3d JointSpace::CalcPointAcceleration(int link, const Vector3d& p_OP,
                                           const SpeedVector& a) const {
  const LinkState& state = links_[static_cast<size_t>(link)];
  const Vector3d w = state.V.head<3>();
  const Vector3d velocity_product = state.A.tail<3>() + gravity_G_ + state.A.head<3>().cross(p_OP) +
                                    w.cross(CalcPointVelocity(link, p_OP));
  return CalcPointSpatialAcceleration(link, p_OP, a) + velocity_product;
}

Vector3d JointSpace::CalcCentreOfMass() const {
  Vector3d sum = Vector3d::Zero();
  for (const LinkState& link : links_) {
    sum += link.inertia.mc;
  }
  return sum / body_->mass;
}

Vector6d JointSpace::CalcMomentum() const {
  Vector6d sum = Vector6d::Zero();
  for (const LinkState& link : links_) {
    sum += link.inertia * link.V;
  }
  return sum;
}

double JointSpace::CalcKineticEnergy() const {
  double sum = 0;
  for (const LinkState& link : links_) {
    sum += 0.5 * link.V.dot(link.inertia * link.V);
  }
  return sum;
}

double JointSpace::CalcPotentialEnergy(const Vector3d& p_GO) const {
  return -body_->mass * gravity_G_.dot(p_GO + CalcCentreOfMass());
}

Vector6d JointSpace::SumNeeds(int link, const SpeedVector& a, bool less_applied) const {
  // Accelerations from the root out; only the subtree of `link` is summed.
  std::array<Vector6d, kMaxCoordinates + 1> A;
  std::array<bool, kMaxCoordinates + 1> beyond{};
  Vector6d sum = Vector6d::Zero();
  for (size_t i = 0; i < links_.size(); ++i) {
    A[i] = a.head<6>();
    if (i > 0) {
      const auto parent = static_cast<size_t>(body_->links[i].parent);
      A[i] = A[parent] + links_[i].S * a[static_cast<Eigen::Index>(i) + 5];
      beyond[i] = beyond[parent];
    }
    beyond[i] = beyond[i] || static_cast<int>(i) == link;
    if (beyond[i]) {
      sum += CalcNeededForce(links_[i]) + links_[i].inertia * A[i];
      if (less_applied) {
        sum -= links_[i].applied;
      }
    }
  }
  return sum;
}

void JointSpace::CalcNeeds(const SpeedVector& a, SpeedVector& needs) {
  std::array<Vector6d, kMaxCoordinates + 1> A;
  A[0] = a.head<6>();
  for (size_t i = 0; i < links_.size(); ++i) {
    LinkState& link = links_[i];
    if (i > 0) {
      A[i] = A[static_cast<size_t>(body_->links[i].parent)] +
             link.S * a[static_cast<Eigen::Index>(i) + 5];
    }
    link.force = -link.applied;
    if (body_->links[i].mass != 0) {
      link.force += CalcNeededForce(link) + link.inertia * A[i];
    }
  }
  needs.resize(a.size());
  for (size_t i = links_.size() - 1; i > 0; --i) {
    needs[static_cast<Eigen::Index>(i) + 5] = links_[i].S.dot(links_[i].force);
    links_[static_cast<size_t>(body_->links[i].parent)].force += links_[i].force;
  }
  needs.head<6>() = links_[0].force;
}

Vector6d JointSpace::CalcReaction(int link, const SpeedVector& a) const {
  Vector6d reaction = SumNeeds(link, a, true);
  const Vector3d force = reaction.tail<3>();
  reaction.head<3>() -= links_[static_cast<size_t>(link)].p_OL.cross(force);
  return reaction;
}

Vector6d JointSpace::CalcWholeBodyNeed(const SpeedVector& a) const { return SumNeeds(0, a, false); }

}  // namespace footfall
