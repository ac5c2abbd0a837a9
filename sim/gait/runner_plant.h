#pragma once

#include <array>
#include <vector>

#include "sim/contact/foot_structure.h"
#include "sim/contact/sole.h"
#include "sim/engine/needs_slope.h"
#include "sim/engine/tree_factor.h"

namespace footfall {

/// What drives the joints at one instant: command, and impedance about a reference.
///   tau = torque + K (q_ref - q) + D (qd_ref - qd) + joint stops
struct JointDrive {
  JointVector torque;              ///< learnt command and nerve's correction, N m
  JointVector q_ref, qd_ref;       ///< rad, rad/s
  JointVector stiffness, damping;  ///< N m/rad, N m s/rad
};

/// A wrench on the pelvis, used only to find a first gait; a run has none.
struct RootAssist {
  Vector6d wrench = Vector6d::Zero();   ///< moment about, force at the pelvis origin, G
  Vector6d inertia = Vector6d::Zero();  ///< dt damping + dt^2 stiffness, implicit part
};

/// Forces of one step, consistent with its acceleration: M a + h = [root; torque] + sum J^T f.
struct TickForces {
  SpeedVector acceleration;
  JointVector torque;                ///< all that acts across each joint
  std::vector<Vector3d> sole;        ///< on each sole point, G, N
  Vector6d root = Vector6d::Zero();  ///< assist as it acted
};

/// The runner's body on its soles, stepped linearly implicitly with staggered speeds.
///
/// Law: (M + dt D + dt^2 K / 4 + sum J^T (dt C + dt^2 k / 4) J) a = tau - h + sum J^T f, all at the
/// state, then v += dt a, positions by v. So positions and forces belong to instants, speeds to the
/// middle between two (leapfrog): a state's speeds are those of dt/2 earlier. Springs are of second
/// order in dt and lose nothing; dampers (joints, layers, friction) act at the step's end, of first
/// order, and cannot ring. Both parts along a keep stiff soles, discs and small feet stable at 1 ms
/// (kSpringInertia). Source: implicit leapfrog (Newmark's beta = 1/4), Hairer, Lubich and Wanner
/// XIII; dampers linearly implicit, Hairer and Wanner II, IV.7. The plantar fascia couples toe
/// joint and midfoot: K and D have one pair off the diagonal per foot.
class RunnerPlant {
 public:
  RunnerPlant(const BodyModel& body, std::vector<SolePoint> soles, std::vector<FootStructure> feet,
              const Vector3d& gravity_G);

  const BodyModel& body() const { return *body_; }
  const std::vector<SolePoint>& soles() const { return soles_; }
  /// Kinematics and dynamics at the state before the last step.
  const JointSpace& joint_space() const { return joint_space_; }
  /// What each sole point met in the last step; zero force and damping in the air.
  const std::vector<ContactForce>& contacts() const { return contacts_; }

  /// Height of the ground under a foot (0 right, 1 left), m; 0 unless set.
  void SetGroundHeight(size_t side, double height) { ground_height_[side] = height; }

  /// Moves the state on by dt and says which forces did it.
  void Step(BodyState& state, const JointDrive& drive, const RootAssist& assist, double dt,
            TickForces& forces);

  /// How what drove the last step answers the state before it, at its accelerations a, held:
  ///   dr/dx,  r(x, a) = tau + sum J^T f - (M a + h),   tau and f as Step takes them,
  /// speed (N m, N) x entry of a state difference (state_map.h). It gives the derivative of the
  /// step, da = M_eff^-1 dr. Exact for the body (NeedsSlope), by forward differences of 1e-7 m,
  /// m/s, rad, rad/s in the laws of soles and joints. Arguments: those of that Step, and what came
  /// of it.
  void CalcImbalanceSlope(const BodyState& state, const JointDrive& drive, double dt,
                          const SpeedVector& a, MatrixXd& slope);

  /// Factor of M_eff, the matrix of the last Step.
  const TreeFactor& factor() const { return solver_; }

 private:
  double CalcGroundHeight(const SolePoint& sole) const {
    return ground_height_[static_cast<size_t>(sole.side)] + sole.ground_height;
  }
  void ApplySoles(const BodyState& state, double dt);
  void ApplyJoints(const BodyState& state, const JointDrive& drive, double dt);
  /// Fascia, toe capsule and shoe, without their part along accelerations.
  void ApplyFeet(const BodyState& state, double dt);
  /// Torque that fascias add along accelerations a, subtracted from `torque`.
  void SubtractFascias(const SpeedVector& a, JointVector& torque) const;
  /// r's part of the joints' own laws.
  JointVector CalcJointPart(const BodyState& state, const JointDrive& drive, double dt,
                            const SpeedVector& a);
  void AddSoleSlopes(const BodyState& state, double dt, const SpeedVector& a);
  /// Adds the slopes of CalcJointPart by angles and speeds.
  void AddJointSlopes(const BodyState& state, const JointDrive& drive, double dt,
                      const SpeedVector& a, MatrixXd& slope);
  void ReportForces(const BodyState& state, const RootAssist& assist, double dt,
                    TickForces& forces) const;

  const BodyModel* body_;
  std::vector<SolePoint> soles_;
  std::vector<FootStructure> feet_;
  std::vector<double> fascia_inertia_;  ///< kg, dt damping + dt^2 stiffness along each fascia
  JointSpace joint_space_;
  std::array<double, 2> ground_height_{};
  std::vector<ContactForce> contacts_;
  std::vector<Vector3d> points_;  ///< sole points from the pelvis origin, G
  SpeedMatrix system_;
  SpeedVector rhs_;
  JointVector joint_torque_, joint_inertia_;
  TreeFactor solver_;
  NeedsSlope needs_slope_;
};

/// Passive stop beyond a coordinate's range, a ToePull over the way beyond it (rad): torque towards
/// the inside, N m, and its stiffness, N m/rad. Zero inside the range.
ToePull CalcStop(const Coordinate& coordinate, double q);

/// The same with its damping, kStopTime times the stiffness. Continuous: a stop that set in with
/// its full damping would let the whole step jump with the tick at which it is met.
double CalcStopTorque(const Coordinate& coordinate, double q, double qd);

/// The whole torque at a state: command, impedance, stops and passive feet, N m.
JointVector CalcJointTorque(const BodyModel& body, const std::vector<FootStructure>& feet,
                            const JointDrive& drive, const BodyState& state);

inline constexpr double kStopStiffness = 400;  ///< N m/rad
inline constexpr double kStopToe = 0.05;       ///< rad
inline constexpr double kStopTime = 0.01;      ///< s

}  // namespace footfall
