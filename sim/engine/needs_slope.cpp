#include "sim/engine/needs_slope.h"

#include "sim/engine/difference_layout.h"
#include "sim/engine/spatial.h"

namespace footfall {
namespace {

using Layout = DifferenceLayout;

}  // namespace

void NeedsSlope::Outer::SetZero() {
  force.setZero();
  by_height.setZero();
  by_place.setZero();
  by_velocity.setZero();
  by_acceleration.setZero();
}

void NeedsSlope::Outer::operator+=(const Outer& other) {
  force += other.force;
  by_height += other.by_height;
  by_place += other.by_place;
  by_velocity += other.by_velocity;
  by_acceleration += other.by_acceleration;
}

void NeedsSlope::Subtree::Touch() {
  if (!touched) {
    touched = true;
    outer.SetZero();
  }
}

NeedsSlope::NeedsSlope(const BodyModel& body)
    : body_(&body),
      directions_(body.links.size()),
      subtrees_(body.links.size()),
      brought_(body.links.size()),
      A_(body.links.size()) {}

NeedsSlope::Direction NeedsSlope::BuildDirection(const Vector6d& S, const Vector6d& V,
                                                 const Vector6d& A, const Vector6d& brought) {
  const Vector6d once = CrossMotion(V, S);
  return {S, once, CrossMotion(A, S) + CrossMotion(V, once), CrossMotion(brought, S)};
}

void NeedsSlope::Begin(const JointSpace& space, const SpeedVector& a) {
  space_ = &space;
  brought_[0] = a.head<6>();
  A_[0] = space.A(0) + brought_[0];
  const Vector6d V = space.V(0);
  for (int k = 0; k < 3; ++k) {
    turns_[static_cast<size_t>(k)] = BuildDirection(Vector6d::Unit(k), V, A_[0], brought_[0]);
  }
  by_root_speed_ = CrossMotionMatrix(V);
  by_root_speed_.bottomLeftCorner<3, 3>() += CrossMatrix(V.tail<3>());
  by_root_speed_.bottomRightCorner<3, 3>() -= CrossMatrix(V.head<3>());
  PlaceSubtree(0);
  for (int link = 1; link < static_cast<int>(subtrees_.size()); ++link) {
    const auto i = static_cast<size_t>(link);
    const auto parent = static_cast<size_t>(body_->links[i].parent);
    brought_[i] = brought_[parent] + space.S(link) * a[link + 5];
    A_[i] = space.A(link) + brought_[i];
    directions_[i] = BuildDirection(space.S(link), space.V(static_cast<int>(parent)), A_[parent],
                                    brought_[parent]);
    PlaceSubtree(link);
  }
}

/// The link alone; what is beyond it is added later.
void NeedsSlope::PlaceSubtree(int link) {
  Subtree& subtree = subtrees_[static_cast<size_t>(link)];
  subtree.touched = false;
  if (body_->links[static_cast<size_t>(link)].mass == 0) {
    subtree.force.setZero();
    subtree.inertia.setZero();
    subtree.twice_b.setZero();
    return;
  }
  const Vector6d& V = space_->V(link);
  const Vector6d momentum = space_->inertia(link) * V;
  subtree.force = space_->inertia(link) * A_[static_cast<size_t>(link)] + CrossForce(V, momentum);
  subtree.inertia = space_->inertia(link).ToMatrix();
  const Matrix6d carried = subtree.inertia * CrossMotionMatrix(V);
  subtree.twice_b = CarriedForceMatrix(momentum) - carried - carried.transpose();
}

void NeedsSlope::AddForce(int link, const Vector3d& p_OP, const YieldingForce& force) {
  subtrees_[static_cast<size_t>(link)].Touch();
  Outer& outer = subtrees_[static_cast<size_t>(link)].outer;
  Eigen::Matrix<double, 3, 6> J;  // of the point's place
  J << -CrossMatrix(p_OP), Matrix3d::Identity();
  const Vector6d& V = space_->V(link);
  const Vector6d& brought = brought_[static_cast<size_t>(link)];
  const Matrix3d by_acceleration = force.by_acceleration.asDiagonal();
  // Held: the link's own V and J a; the point moves in them.
  Matrix3d by_place = force.by_velocity * CrossMatrix(V.head<3>()) +
                      by_acceleration * CrossMatrix(brought.head<3>());
  by_place.col(1) += force.by_height;
  const Matrix6d by_velocity = J.transpose() * force.by_velocity * J;
  const Matrix6d by_brought = J.transpose() * by_acceleration * J;
  outer.force += J.transpose() * force.force;
  outer.by_height += J.transpose() * force.by_height;
  outer.by_velocity += by_velocity;
  outer.by_acceleration += by_brought;
  outer.by_place += J.transpose() * by_place * J - by_velocity * CrossMotionMatrix(V) -
                    by_brought * CrossMotionMatrix(brought);
  outer.by_place.topRows<3>() -= CrossMatrix(force.force) * J;
}

void NeedsSlope::AddToParent(int link) {
  const Subtree& child = subtrees_[static_cast<size_t>(link)];
  const int parent = body_->links[static_cast<size_t>(link)].parent;
  Subtree& sum = subtrees_[static_cast<size_t>(parent)];
  sum.force += child.force;
  sum.inertia += child.inertia;
  sum.twice_b += child.twice_b;
  if (child.touched) {
    sum.Touch();
    sum.outer += child.outer;
  }
}

void NeedsSlope::Calc(MatrixXd& slope) {
  const Eigen::Index joints = body_->NumCoordinates();
  slope.setZero(joints + 6, Layout(joints).size());
  for (int link = static_cast<int>(subtrees_.size()) - 1; link > 0; --link) {
    FillRow(link, slope);
    FillAbove(link, slope);
    AddToParent(link);
  }
  FillRootRows(slope);
}

/// What a subtree needs more where it is moved along a direction, less what is turned with it.
Vector6d NeedsSlope::CalcByAngle(const Subtree& subtree, const Direction& direction) {
  Vector6d by = subtree.twice_b * direction.once + subtree.inertia * direction.twice;
  if (subtree.touched) {
    by -= subtree.outer.by_place * direction.S + subtree.outer.by_velocity * direction.once +
          subtree.outer.by_acceleration * direction.brought;
  }
  return by;
}

Vector6d NeedsSlope::CalcBySpeed(const Subtree& subtree, const Direction& direction) {
  Vector6d by = subtree.twice_b * direction.S + 2 * (subtree.inertia * direction.once);
  if (subtree.touched) {
    by -= subtree.outer.by_velocity * direction.S;
  }
  return by;
}

/// A joint's need by its own angle and speed and those of all that carry it.
void NeedsSlope::FillRow(int link, MatrixXd& slope) const {
  const Subtree& subtree = subtrees_[static_cast<size_t>(link)];
  const Vector6d& S = directions_[static_cast<size_t>(link)].S;
  Vector6d on_once = subtree.twice_b.transpose() * S;
  const Vector6d on_twice = subtree.inertia * S;
  Vector6d on_place = Vector6d::Zero(), on_brought = Vector6d::Zero();
  const Eigen::Index row = link + 5;
  const Layout layout(body_->NumCoordinates());
  if (subtree.touched) {
    on_once -= subtree.outer.by_velocity.transpose() * S;
    on_place = CrossMotionMatrix(S).transpose() * subtree.outer.force -
               subtree.outer.by_place.transpose() * S;
    on_brought = -subtree.outer.by_acceleration * S;
    slope(row, Layout::kHeight) = -S.dot(subtree.outer.by_height);
  }
  const auto by_angle = [&](const Direction& along) {
    return on_once.dot(along.once) + on_twice.dot(along.twice) + on_place.dot(along.S) +
           on_brought.dot(along.brought);
  };
  for (int d = link; d > 0; d = body_->links[static_cast<size_t>(d)].parent) {
    const Direction& along = directions_[static_cast<size_t>(d)];
    slope(row, Layout::kAngles + d - 1) = by_angle(along);
    slope(row, layout.rates + d - 1) = on_once.dot(along.S) + 2 * on_twice.dot(along.once);
  }
  for (int k = 0; k < 3; ++k) {
    slope(row, Layout::kTurn + k) = by_angle(turns_[static_cast<size_t>(k)]);
  }
  slope.block<1, 6>(row, layout.root_speeds) =
      (on_once + by_root_speed_.transpose() * on_twice).transpose();
}

/// Needs of all joints that carry a link by its angle and speed.
void NeedsSlope::FillAbove(int link, MatrixXd& slope) const {
  const Subtree& subtree = subtrees_[static_cast<size_t>(link)];
  const Direction& along = directions_[static_cast<size_t>(link)];
  const Eigen::Index angle = Layout::kAngles + link - 1;
  const Eigen::Index speed = Layout(body_->NumCoordinates()).rates + link - 1;
  const Vector6d by_angle = CalcByAngle(subtree, along) + CrossForce(along.S, subtree.force);
  const Vector6d by_speed = CalcBySpeed(subtree, along);
  for (int up = body_->links[static_cast<size_t>(link)].parent; up > 0;
       up = body_->links[static_cast<size_t>(up)].parent) {
    const Vector6d& S = directions_[static_cast<size_t>(up)].S;
    slope(up + 5, angle) = S.dot(by_angle);
    slope(up + 5, speed) = S.dot(by_speed);
  }
  slope.col(angle).head<6>() = by_angle;
  slope.col(speed).head<6>() = by_speed;
}

void NeedsSlope::FillRootRows(MatrixXd& slope) const {
  const Subtree& body = subtrees_[0];
  for (int k = 0; k < 3; ++k) {
    const Direction& turn = turns_[static_cast<size_t>(k)];
    slope.col(Layout::kTurn + k).head<6>() =
        CalcByAngle(body, turn) + CrossForce(turn.S, body.force);
  }
  auto by_speed = slope.block<6, 6>(0, Layout(body_->NumCoordinates()).root_speeds);
  by_speed = body.twice_b + body.inertia * by_root_speed_;
  if (body.touched) {
    by_speed -= body.outer.by_velocity;
    slope.col(Layout::kHeight).head<6>() = -body.outer.by_height;
  }
}

}  // namespace footfall
