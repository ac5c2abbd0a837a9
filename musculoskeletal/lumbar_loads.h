#pragma once

#include <array>
#include <vector>

#include "musculoskeletal/facet.h"
#include "musculoskeletal/foramen.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/recruitment.h"
#include "musculoskeletal/spine_tissue.h"
#include "musculoskeletal/trunk_model.h"

namespace footfall {

/// One number or vector per lumbar level, L5/S1 first.
template <class T>
using PerLevel = std::array<T, kLumbarLevels>;

/// What the movement asks of the lumbar spine at one instant.
struct SpineInput {
  JointVector q, qd;  ///< rad, rad/s, BodyModel order
  /// Net joint moments about FE, LB, AR: what muscles and passive tissue together give, N m, on the
  /// upper body, + in the sense of the coordinate.
  PerLevel<Vector3d> moment;
  /// Resultant of gravity, inertia and outer forces of everything above the joint: the force with
  /// which the upper body would press on the lower one without muscles, N, in G:
  /// sum m (g - a) + sum f_outer.
  PerLevel<Vector3d> force_G;
};

/// Loads of the six lumbar joints at one instant. Forces: of the upper on the lower body at the
/// joint centre, in the frame of the lower endplate, as (compression, + squeezes; AP shear, +
/// pushes the upper vertebra forward; ML shear, + to the right), N. Moments about FE (+ extension),
/// LB (+ right), AR (+ left), on the upper body, N m.
struct SpineLoads {
  PerLevel<Vector3d> force;         ///< muscle share + gravity-inertia share, exactly
  PerLevel<Vector3d> force_muscle;  ///< of muscles, ligaments and abdominal pressure
  PerLevel<Vector3d> force_gravity_inertia;
  PerLevel<Vector3d> force_tissue;      ///< the part of force_muscle by ligaments and pressure
  PerLevel<Vector3d> force_vertebra;    ///< `force` in the untilted frame of the lower vertebra
  PerLevel<Vector3d> moment;            ///< net, as asked
  PerLevel<Vector3d> moment_muscle;     ///< by muscles, active and passive
  PerLevel<Vector3d> moment_tissue;     ///< by discs and ligaments at this angle
  PerLevel<Vector3d> moment_pressure;   ///< by abdominal pressure
  PerLevel<Vector3d> moment_disc;       ///< reserve r: left to the compliance of the discs
  PerLevel<FacetLoad> facet;            ///< contact of both facet joints, part of `force`
  PerLevel<double> disc_pressure = {};  ///< (compression - facets) / (0.66 disc area), Pa
  PerLevel<Foramen> foramen;            ///< heights of disc and foramen, room for the roots
  double abdominal_pressure = 0;        ///< Pa
  /// Moment of psoas about the hips (flexion, adduction, rotation; right, left), N m. Not part of
  /// any equation of the spine alone; in the whole body's (BodyMuscleSolver) it is.
  std::array<Vector3d, 2> hip_moment;
  VectorXd activations;    ///< TrunkModel order
  VectorXd muscle_forces;  ///< along the path, active and passive, N
  RecruitmentReport recruitment;
};

/// Shares the net moments of the lumbar joints among muscles and reads the loads off.
///
/// Per instant (docs/theory/spine.md): paths and moment arms of all fascicles; their force ranges;
/// passive moments of discs, facets and ligaments;
///
///   A a + r = M_net - M_passive muscle - M_tissue(P)   (18 equations)
///
/// where a column of A holds what a muscle does by its pull and, in the abdominal wall, by the
/// pressure that it makes (abdominal_pressure.h): p A on the thorax, 60 mm in front of L3/4,
/// solved by Recruiter with S = (15 N m)^2 (I - 11'/6) + (1 N m)^2 I per axis: single discs give
/// way a little, the spine as a whole does not. Then, per level, with n the endplate normal,
///
///   F = sum m (g - a) + sum of muscle forces on the upper body - T_ligament n + p A y_L3
///
/// A muscle's force on the upper body is the sum of the path loads on links above the joint.
/// Tissue stiffens with the compression P = -F . n that comes out: kPreloadPasses fixed-point
/// passes from P = gravity's share + |M| / 60 mm; each takes the error down at least tenfold (see
/// the test), always the same number so that results stay smooth in the input.
/// Facets are part of the joint's force: their share of it is `facet`. Disc pressure = (compression
/// - facets) / (0.66 area) (Nachemson 1966; 0.5 MPa and 18 cm2 are 600 N).
/// The latissimus is not recruited (no shoulder antagonists). Ignored: activation dynamics, tendon
/// stretch.
class SpineSolver {
 public:
  /// `body` and `trunk` are copied where needed; they may go away afterwards.
  SpineSolver(const BodyModel& body, const TrunkModel& trunk);

  /// Warm started by its last call; the result does not depend on that beyond 1e-9 relative.
  /// Allocates only at the first call for `loads`.
  void Calc(const Kinematics& kinematics, const SpineInput& input, SpineLoads& loads);
  /// Calc in parts, for a recruitment that spans more than the spine: Prepare fills problem() and
  /// everything of `loads` that does not depend on activation, Finish reads the loads off
  /// activations (TrunkModel order) and what they leave to the discs (kEquations rows, N m), Refine
  /// takes the tissue at the compression that Finish found: problem().b changes, nothing else.
  /// kPreloadPasses solves in turn make one instant.
  /// `moved`: since the last Prepare; muscles that cross none of it are left as they are (and so
  /// pull along the ground's axes as they did, which Finish reads).
  void Prepare(const Kinematics& kinematics, const SpineInput& input, SpineLoads& loads,
               const Moved& moved = {});
  void Finish(const Kinematics& kinematics, const SpineInput& input, const VectorXd& activations,
              const VectorXd& remainder, SpineLoads& loads);
  void Refine(const SpineInput& input, SpineLoads& loads);
  /// From now on an instant is prepared at the compression that the last one found: for instants
  /// that follow each other closely, of which kNextPasses passes make one.
  void FollowOn() { follows_ = true; }
  /// After Prepare: what a muscle can pull with, and its arms about a hip (side 0 right, 1 left).
  const MuscleForceRange& force_range(Eigen::Index muscle) const {
    return fascicles_[static_cast<std::size_t>(muscle)].range;
  }
  const FiberState& fiber(Eigen::Index muscle) const {
    return fascicles_[static_cast<std::size_t>(muscle)].fiber;
  }
  /// Arms about FE, LB, AR of a level, m.
  Vector3d arm(Eigen::Index muscle, std::size_t level) const {
    return arm_.col(muscle).segment<3>(3 * static_cast<Eigen::Index>(level));
  }
  const Vector3d& hip_arm(Eigen::Index muscle, int side) const {
    return fascicles_[static_cast<std::size_t>(muscle)].hip_arm[static_cast<std::size_t>(side)];
  }
  bool CrossesHip(Eigen::Index muscle) const {
    return !hips_crossed_[static_cast<std::size_t>(muscle)].empty();
  }
  /// Passive tissue of a level as it was taken last: after Calc, at the compression found.
  const TissueMoment& tissue(std::size_t level) const { return tissue_[level]; }
  /// The next call starts as the first one did.
  void Reset() {
    recruiter_.Reset();
    preload_ = {};
  }
  /// The recruitment problem of the last call: rows 3 level + {FE, LB, AR}, columns in TrunkModel
  /// order.
  const RecruitmentProblem& problem() const { return problem_; }

 private:
  /// One fascicle at this instant.
  struct Fascicle {
    double length = 0;  ///< of the path, m
    FiberState fiber;
    MuscleForceRange range;
    std::array<Vector3d, 2> hip_arm = {Vector3d::Zero(), Vector3d::Zero()};  ///< m
  };
  /// What of the recruitment problem stays the same: compliance, weights, bounds.
  void SizeProblem();
  /// Which muscles cross which coordinates, the hips' among them.
  void FindCrossed();
  /// Joint centres and hinge axes of the levels in G.
  void PlaceAxes(const Kinematics& kinematics);
  /// Path and arms of one muscle.
  void PlaceFascicle(const Kinematics& kinematics, std::size_t index);
  /// Its fibre and force range.
  void CalcFascicle(const SpineInput& input, std::size_t index);
  /// Arms at all levels from the path's loads, summed from the thorax downwards.
  void CalcArms(const Kinematics& kinematics, std::size_t index);
  /// A: moment per activation, by the fascicle's pull and by the pressure that it makes.
  void FillColumns();
  /// Compression to begin with: gravity and inertia, and |M| / 60 mm by muscles.
  void GuessPreload(const SpineInput& input);
  /// Discs, facets and ligaments: their moments and the ligaments' squeeze.
  void CalcTissue(const SpineInput& input, SpineLoads& loads);
  /// What one pascal in the abdomen does: force on the thorax and moments.
  void PlacePressure(const Kinematics& kinematics);
  /// Abdominal pressure by the forces of the wall, and its moments.
  void CalcPressure(SpineLoads& loads);
  /// Forces along the paths, and what psoas does to the hips.
  void CalcMuscleForces(const VectorXd& activations, SpineLoads& loads) const;
  /// Sums the shares per level and turns them into the endplate's frame.
  void CalcLevelForces(const Kinematics& kinematics, const SpineInput& input,
                       const VectorXd& remainder, SpineLoads& loads);
  /// Facets' share, disc pressure, foramina.
  void ShareLevelForces(const SpineInput& input, SpineLoads& loads) const;

  BodyModel body_;
  TrunkModel trunk_;
  std::vector<int> segment_;  ///< per link: number of lumbar joints below it
  std::array<int, kLumbarLevels> lower_link_ = {}, upper_link_ = {};
  std::array<int, 6> hip_ = {};  ///< coordinates: flexion, adduction, rotation; right, left
  std::vector<std::vector<int>> crossed_;       ///< per muscle: coordinates
  std::vector<std::vector<int>> hips_crossed_;  ///< per muscle: indices into hip_
  LinkTree tree_;
  PathGeometry path_;
  std::vector<Fascicle> fascicles_;
  MatrixXd arm_;     ///< 3 level + {FE, LB, AR} x muscle, m; 0 where it is not recruited
  MatrixXd pull_G_;  ///< 3 level + axis x muscle: force of unit tension on all above the joint
  PerLevel<Vector3d> joint_G_;
  PerLevel<Matrix3d> axes_G_;  ///< rows FE, LB, AR
  PerLevel<Vector3d> ligament_force_G_;
  Vector3d lift_G_ = Vector3d::Zero();  ///< force of 1 Pa on the thorax, N/Pa
  PerLevel<Vector3d> lift_moment_;      ///< its moments, N m/Pa
  VectorXd passive_moment_;             ///< by fibres at activation 0, N m
  /// Of all muscles together, rows as in pull_G_ and arm_; N, N m.
  Eigen::Vector<double, 3 * kLumbarLevels> muscle_force_G_, muscle_moment_;
  PerLevel<Matrix3d> R_GE_;  ///< lower endplate
  PerLevel<TissueMoment> tissue_;
  PerLevel<double> preload_ = {};  ///< compression at which tissue is taken, N
  bool follows_ = false;           ///< preload_ is not guessed anew
  RecruitmentProblem problem_;
  Recruiter recruiter_;
};

inline constexpr double kDiscCompliance =
    15;  ///< N m per level and axis, fitted (static prototype)
inline constexpr int kPreloadPasses = 3;
inline constexpr int kNextPasses = 2;            ///< from the compression 2 ms before
inline constexpr double kPreloadArm = 0.06;      ///< m, first guess of the muscles' arm
inline constexpr double kCommonCompliance = 1;   ///< N m, shared give of all levels
inline constexpr double kDiscForceShare = 0.66;  ///< of pressure x area, Nachemson 1966

}  // namespace footfall
