#pragma once

#include <span>
#include <vector>

#include "sim/engine/engine.h"

namespace footfall {

/// Equations of motion in joint space, written out in Eigen.
///
/// Law: M(q) a + h(q, v) = tau + sum_P J_P^T f_P, with the composite-rigid-body method for M and a
/// recursive Newton-Euler pass for h (gravity, Coriolis, minus applied forces). All spatial vectors
/// stand in ground axes at the pelvis origin O, so that nothing is transformed between links: a
/// link's inertia is the ten numbers (m, m c, I_O), and composites are sums.
/// Source: Featherstone, Rigid Body Dynamics Algorithms (2008), chapters 5 and 6.
///
/// Use: Update(state), then ApplyForce / AddPointInertia as often as needed, then FormEquations().
/// Cost: about 10 us for 51 speeds on a 2.5 GHz core. No heap after construction.
class JointSpace {
 public:
  /// Ten numbers of a rigid body about O: mass, first moment, second moment.
  struct Inertia {
    double m = 0;
    Vector3d mc = Vector3d::Zero();
    Matrix3d I_O = Matrix3d::Zero();
    Matrix6d ToMatrix() const;
    Vector6d operator*(const Vector6d& v) const;
    void operator+=(const Inertia& other);
  };

  JointSpace(const BodyModel& body, const Vector3d& gravity_G);

  /// Places links and their velocities; forgets applied forces.
  void Update(const BodyState& state);

  /// A force on a link at p_OP (from the pelvis origin, ground axes), N.
  void ApplyForce(int link, const Vector3d& p_OP, const Vector3d& f_G);

  /// Makes a point of a link resist its own acceleration: adds J^T diag(c) J to M, where c (kg) is
  /// dt * damping + dt^2 * stiffness along the ground axes. This is how contact becomes implicit.
  void AddPointInertia(int link, const Vector3d& p_OP, const Vector3d& c);

  /// Fills mass_matrix() and bias() from what was updated and applied.
  void FormEquations();

  const SpeedMatrix& mass_matrix() const { return mass_matrix_; }
  const SpeedVector& bias() const { return bias_; }

  /// Position from the pelvis origin, velocity and orientation of links, ground axes.
  const Vector3d& p_OL(int link) const { return links_[static_cast<size_t>(link)].p_OL; }
  const Matrix3d& R_GL(int link) const { return links_[static_cast<size_t>(link)].R_GL; }
  /// Motion per unit speed of a link's hinge or slider, its spatial velocity, its acceleration from
  /// velocity products with gravity taken off, and its own inertia, all about O.
  const Vector6d& S(int link) const { return links_[static_cast<size_t>(link)].S; }
  const Vector6d& V(int link) const { return links_[static_cast<size_t>(link)].V; }
  const Vector6d& A(int link) const { return links_[static_cast<size_t>(link)].A; }
  const Inertia& inertia(int link) const { return links_[static_cast<size_t>(link)].inertia; }
  /// A point fixed to a link, p_LP in its frame, from the pelvis origin, ground axes.
  Vector3d CalcPoint(int link, const Vector3d& p_LP) const {
    return p_OL(link) + R_GL(link) * p_LP;
  }
  Vector3d CalcPointVelocity(int link, const Vector3d& p_OP) const;
  /// J a: the part of a point's acceleration that the accelerations a bring (no velocity products).
  Vector3d CalcPointSpatialAcceleration(int link, const Vector3d& p_OP, const SpeedVector& a) const;
  /// Classical acceleration of a point fixed to a link.
  Vector3d CalcPointAcceleration(int link, const Vector3d& p_OP, const SpeedVector& a) const;

  /// Centre of mass from the pelvis origin.
  Vector3d CalcCentreOfMass() const;
  /// Linear momentum (kg m/s) and angular momentum about the pelvis origin, (angular; linear).
  Vector6d CalcMomentum() const;
  double CalcKineticEnergy() const;
  /// m g . c with the height counted from the ground's origin; p_GO is the pelvis origin.
  double CalcPotentialEnergy(const Vector3d& p_GO) const;

  /// Reaction at a joint: what the parent side does to `link` and all beyond it, as (moment about
  /// the joint centre; force) in ground axes, for accelerations a and the forces applied so far.
  /// It is minus the sum of external forces plus the rate of momentum of the subtree.
  Vector6d CalcReaction(int link, const SpeedVector& a) const;
  /// M a + h at every speed for accelerations a, the forces applied so far taken off, point
  /// inertias left out: inverse dynamics by recursive Newton-Euler, O(links), without forming M.
  /// Spoils what FormEquations kept for bias().
  void CalcNeeds(const SpeedVector& a, SpeedVector& needs);
  /// Wrench (moment about the pelvis origin; force) that all outer forces together must give the
  /// body for accelerations a, gravity taken off: inverse dynamics of the root without any of them.
  Vector6d CalcWholeBodyNeed(const SpeedVector& a) const;

 private:
  /// Sum over a subtree of what its motion needs; minus what is applied to it if asked.
  Vector6d SumNeeds(int link, const SpeedVector& a, bool less_applied) const;

  struct LinkState {
    Matrix3d R_GL = Matrix3d::Identity();
    Vector3d p_OL = Vector3d::Zero();
    Vector6d S = Vector6d::Zero();  ///< motion per unit speed of its hinge or slider
    Vector6d V = Vector6d::Zero();  ///< spatial velocity
    Vector6d A = Vector6d::Zero();  ///< velocity-product acceleration, gravity included
    Inertia inertia, composite;
    Vector6d applied = Vector6d::Zero();  ///< applied wrench (moment about O; force)
    Matrix6d added = Matrix6d::Zero();    ///< composite of point inertias at and beyond the link
    bool has_added = false;
    Vector6d force = Vector6d::Zero();  ///< what its motion needs, summed from the tips
  };

  void PlaceLink(size_t i, double q, double qd);
  void PlaceInertia(size_t i);
  Vector6d CalcNeededForce(const LinkState& link) const;
  void FormColumn(size_t i);

  const BodyModel* body_;
  Vector3d gravity_G_;
  std::vector<LinkState> links_;
  SpeedMatrix mass_matrix_;
  SpeedVector bias_;
};

}  // namespace footfall
