#pragma once

#include <array>
#include <vector>

#include "sim/engine/joint_space.h"

namespace footfall {

/// A force at a point and its slopes. Ground axes.
struct YieldingForce {
  Vector3d force;            ///< N
  Vector3d by_height;        ///< N/m, per height of the point over the ground
  Matrix3d by_velocity;      ///< N s/m, per velocity of the point
  Vector3d by_acceleration;  ///< kg, each per acceleration J a of the point along its own axis
};

/// How what a body's motion needs (JointSpace::CalcNeeds) answers the state, accelerations held.
///
/// Law: in ground axes a subtree turned about a joint by S dq needs forces that are turned with it,
/// and beside them, with I its inertia, V, A its parent's velocity and acceleration,
///   2 B (V x S) + I (A x S + V x (V x S)),   2 B = V x* I - I V x + (I V) x*,
/// per joint angle; 2 B S + 2 I (V x S) per joint speed. I, 2 B and the forces of a subtree are
/// sums, so that all slopes cost a few products of six numbers per pair of joints on one chain:
/// exact, and as much as three evaluations of CalcNeeds. The pelvis has, for its turn and
/// its six speeds, directions of the same kind. Forces at points (soles) follow the same way from
/// their slopes by place, velocity and acceleration, but nothing turns the ground with the body.
/// Source: Singh, Russell, Wensing, IEEE Robotics and Automation Letters 7 (2022) 1776, for the
/// rigid part; the forces are ours.
///
/// Use: Begin, AddForce as often as needed, Calc. No heap after the first use.
class NeedsSlope {
 public:
  explicit NeedsSlope(const BodyModel& body);

  /// `space` is updated at the state and stays so until Calc.
  void Begin(const JointSpace& space, const SpeedVector& a);
  /// A force on a link at p_OP (from the pelvis origin).
  void AddForce(int link, const Vector3d& p_OP, const YieldingForce& force);
  /// d needs / d state: speed x entry of a state difference (height, sideways place and turn of the
  /// pelvis, joint angles, speeds of pelvis and joints; difference_layout.h).
  void Calc(MatrixXd& slope);

 private:
  /// A way to turn (or shift) a subtree, and what that brings by the motion of its parent.
  struct Direction {
    Vector6d S;
    Vector6d once, twice;  ///< V x S; A x S + V x (V x S)
    Vector6d brought;      ///< (J a) x S
  };
  /// The point forces on a subtree, about O, and their slopes.
  struct Outer {
    Vector6d force, by_height;
    Matrix6d by_place, by_velocity, by_acceleration;
    void SetZero();
    void operator+=(const Outer& other);
  };
  /// A link and all beyond it.
  struct Subtree {
    Vector6d force;             ///< that its motion needs
    Matrix6d inertia, twice_b;  ///< I, 2 B
    bool touched = false;       ///< by point forces; where not, `outer` is left as it was
    Outer outer;
    void Touch();
  };

  static Direction BuildDirection(const Vector6d& S, const Vector6d& V, const Vector6d& A,
                                  const Vector6d& brought);
  void PlaceSubtree(int link);
  void AddToParent(int link);
  static Vector6d CalcByAngle(const Subtree& subtree, const Direction& direction);
  static Vector6d CalcBySpeed(const Subtree& subtree, const Direction& direction);
  void FillRow(int link, MatrixXd& slope) const;
  void FillAbove(int link, MatrixXd& slope) const;
  void FillRootRows(MatrixXd& slope) const;

  const BodyModel* body_;
  const JointSpace* space_ = nullptr;
  std::vector<Direction> directions_;  ///< of each link's joint; the root's is not used
  std::vector<Subtree> subtrees_;
  std::vector<Vector6d> brought_, A_;  ///< J a; all of the acceleration, gravity taken off
  std::array<Direction, 3> turns_;     ///< of the pelvis about its origin
  Matrix6d by_root_speed_;             ///< accelerations that root speeds bring, less E x V
};

}  // namespace footfall
