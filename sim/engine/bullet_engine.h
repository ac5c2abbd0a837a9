#pragma once

#include <memory>
#include <span>

#include "sim/engine/engine.h"

namespace footfall {

/// Accelerations of the body by Bullet's articulated-body algorithm (btMultiBody, double
/// precision). The only wrapper of Bullet; no Bullet header leaks out of its source file.
///
/// Law: M(q) a + h(q, v) = [0; torque] + sum_P J_P^T f_P, as in engine.h, solved in O(links)
/// without forming M (Featherstone 2008, chapter 7). The root floats freely and carries no wrench.
///
/// What the wrapper does, because Bullet asks for it (docs/theory/engines.md lists the traps):
/// - each segment's inertia is turned to its principal axes, and Bullet's link frames are laid
///   there, at the centre of mass; massless links inside compound joints stay exactly massless;
/// - damping is off, the gyroscopic term is on, no world and no stepSimulation: the algorithm runs
///   with dt = 0, which leaves velocities alone, and accelerations are read from its scratch array;
/// - gravity is uniform and the root floats, so it is added to the root's acceleration, exactly;
/// - Bullet's base moves with the pelvis' centre of mass, ours with the pelvis origin.
///
/// Ignores: joint limits, damping and friction (give them as torque), Bullet's contacts.
/// Limits: a coordinate at gimbal lock inside a massless chain has no finite answer; Bullet then
/// holds that hinge still instead of failing. One object per thread; objects share nothing.
/// Source: Debian libbullet 3.24, bullet-float64.
class BulletEngine {
 public:
  /// Copies what it needs of the body. Throws std::logic_error for a tree that Bullet would hold
  /// still without a word: a massless pelvis or a massless link at a tip.
  BulletEngine(const BodyModel& body, const Vector3d& gravity_G);
  ~BulletEngine();
  BulletEngine(BulletEngine&&) noexcept;
  BulletEngine& operator=(BulletEngine&&) noexcept;

  /// a = (angular, rad/s2; pelvis origin's, m/s2; joints, rad/s2) for joint torques (N m) and
  /// forces on links. No heap after construction.
  SpeedVector CalcAccelerations(const BodyState& state, const JointVector& torque,
                                std::span<const PointForce> forces);

 private:
  class Tree;
  std::unique_ptr<Tree> tree_;
};

}  // namespace footfall
