#pragma once

#include <array>

#include "musculoskeletal/activation.h"
#include "musculoskeletal/lower_limb_model.h"
#include "musculoskeletal/lumbar_loads.h"
#include "musculoskeletal/tendon.h"

namespace footfall {

/// All muscles of one runner; constant after building.
struct BodyMuscles {
  TrunkModel trunk;
  LowerLimbModel limbs;

  /// Numbers of muscles, trunk and legs; of each the first half is the right side's.
  std::vector<Eigen::Index> Blocks() const {
    return {static_cast<Eigen::Index>(trunk.muscles.size()),
            static_cast<Eigen::Index>(limbs.muscles.size())};
  }
};

BodyMuscles BuildBodyMuscles(const BodyModel& body, const RunnerParameters& runner,
                             const CoreParameters& core, const PostureParameters& posture,
                             const SpineParameters& spine, const ModelConstants& model = {});

/// Bounds that the activations of all muscles some `time` (s) earlier leave them, as
/// `core.activation_rate` has it: 0 to 1 for muscles that are free.
void CalcActivationWindow(const BodyMuscles& muscles, const VectorXd& before, double time,
                          ActivationWindow& window);

/// Coordinates of one leg whose moments muscles give. Midfoot joints are passive here: fascia and
/// ligaments hold the arch (sim/gait/data/impedance.csv).
inline constexpr const char* kLegJoints[] = {"hip_flexion", "hip_adduction", "hip_rotation",
                                             "knee_angle",  "ankle_angle",   "subtalar_angle",
                                             "mtp_angle"};
inline constexpr int kLegJointsPerSide = 7;
/// Rows of the whole problem: 18 of the lumbar levels, then the right leg's joints, the left's.
inline constexpr int kSpineRows = 3 * kLumbarLevels;
inline constexpr int kLegRows = 2 * kLegJointsPerSide;
/// Row of the legs that only the toes' muscles move.
inline bool IsToeRow(Eigen::Index leg_row) {
  return leg_row % kLegJointsPerSide == kLegJointsPerSide - 1;
}

/// What the movement asks of all muscles at one instant.
struct BodyDemand {
  SpineInput spine;
  /// Per coordinate, N m: what muscles and hip ligaments together give, passive stops taken off.
  /// Only legs are read.
  JointVector moment;
};

/// Legs at one instant, before anything is said about activation.
struct LegTask {
  MatrixXd arm;            ///< kLegRows x leg muscles, m
  VectorXd length, speed;  ///< of the paths, m and m/s
};

/// The whole recruitment problem of one instant: its trunk columns are complete, those of the legs
/// follow from the state of their tendons (FillLegColumns).
struct BodyTask {
  LegTask legs;
  VectorXd demand;             ///< b before the legs' passive fibres
  RecruitmentProblem problem;  ///< columns: trunk muscles, then leg muscles
};

/// What all muscles do at one instant.
struct BodyLoads {
  SpineLoads spine;
  VectorXd leg_activations;
  VectorXd leg_forces;     ///< along the path, active and passive, N
  VectorXd leg_moment;     ///< kLegRows, N m: what was asked of muscles and hip ligaments
  VectorXd leg_remainder;  ///< kLegRows, N m: what muscles leave to the reserves
};

/// Recruits trunk and legs together.
///
/// Law: one problem of Recruiter with 18 + 14 equations and 240 + 80 muscles. The trunk's rows,
/// columns and bounds are those of SpineSolver. Psoas is the trunk's, eleven fascicles a side; the
/// leg table's psoas does not act. So psoas stands in the rows of the lumbar levels and of its hip:
/// hip flexion by psoas presses on the discs because the equations say so.
///
/// Weights: a leg muscle costs by its volume, w = F0_table l_opt / (120 N x 0.14 m), the trunk's
/// fascicles 1 (sum of volume-weighted squared activations: Happee and van der Helm 1995). So the
/// cost of a force does not depend on into how many fascicles a table divides a muscle: n fascicles
/// of F0 / n side by side cost as much as one of F0; and long thin straps (sartorius, gracilis) are
/// not called first for their long arms. 120 N and 0.14 m are psoas' fascicles, weighted by F0.
/// l_opt is brought to the trunk tables' height, so that size alone changes no weight.
///
/// What the capsules of the hips give (hip_capsule.h) is taken off the demand first.
///
/// Reserves of the legs: S = kLegReserve, at the toes kToeReserve: the foot's own short muscles are
/// not in the table and share what the long ones do not give.
///
/// Tendons of the legs stretch: their fibres are at the length and speed that a TendonState leaves
/// (FillLegColumns). Trunk tendons are short and stay rigid.
class BodyMuscleSolver {
 public:
  BodyMuscleSolver(const BodyModel& body, const BodyMuscles& muscles);

  /// The three stages in turn. Warm started; allocates only at the first call.
  /// Each activation stays within `window` where there is one (muscles in the order of task()).
  void Calc(const Kinematics& kinematics, const BodyDemand& demand, const TendonState& tendons,
            BodyLoads& loads, const ActivationWindow* window = nullptr);
  /// From now on something else than muscles holds a row of the legs (a seat, a bed, the ground
  /// under the toes): muscles are asked for no moment there and reserves give none.
  void LeaveRow(int row) { left_[static_cast<std::size_t>(row)] = true; }
  /// From now on the reserves of hips, knees, ankles and subtalar joints give way by another
  /// compliance than kLegReserve, and those of the toes than kToeReserve, (N m)^2.
  void SetLegReserve(double compliance, double toes);
  /// From now on each call is for an instant a few milliseconds after the last: SpineSolver's
  /// FollowOn, kNextPasses passes.
  void FollowOn() {
    spine_.FollowOn();
    passes_ = kNextPasses;
  }
  /// From now on both sides get one command (TieSides).
  void MirrorSides() { mirrored_ = true; }
  /// How a number read off the last recruitment answers to demand and bounds (Recruiter); sides
  /// not tied. The preload of the discs is held.
  RecruitmentAdjoint CalcAdjoint(const VectorXd& by_residual, const VectorXd& by_activations) {
    return recruiter_.CalcAdjoint(task_.problem, by_residual, by_activations);
  }
  /// Another instant with the multipliers of the last recruitment (Recruiter::CalcTrial); discs
  /// without preload. Leaves the task of that instant in task(). Quick where few coordinates differ
  /// from those of the last call: muscles that cross none of them are left as they are.
  RecruitmentTrial CalcTrial(const Kinematics& kinematics, const BodyDemand& demand,
                             const TendonState& tendons, BodyLoads& loads,
                             const ActivationWindow* window);
  /// What the last recruitment came to: twice what it minimises, with exponent 2
  /// sum w a^2 + r' S^-1 r.
  double effort() const;
  /// The next call starts as the first one did: its result does not depend, not even in the last
  /// digit, on what was solved before.
  void Reset() {
    recruiter_.Reset();
    spine_.Reset();
  }
  /// Of all muscles in the last recruitment, in the order of task().
  const VectorXd& activations() const { return activations_; }
  const SpineSolver& spine() const { return spine_; }
  /// Coordinate of a row of the legs, 0 .. kLegRows - 1.
  int leg_coordinate(int row) const { return leg_coordinate_[static_cast<std::size_t>(row)]; }
  /// The task of the last call.
  const BodyTask& task() const { return task_; }
  /// Paths, arms and passive tissue at one instant: fills task().
  void Prepare(const Kinematics& kinematics, const BodyDemand& demand, BodyLoads& loads,
               const Moved& moved = {});

 private:
  /// The whole problem of an instant.
  void Pose(const Kinematics& kinematics, const BodyDemand& demand, const TendonState& tendons,
            BodyLoads& loads, const ActivationWindow* window, const Moved& moved = {});
  /// What has moved since muscles were placed last.
  Moved FindMoved(const SpineInput& input) const;
  /// What of the problem stays the same: reserves, weights, bounds.
  void SizeProblem(double height_ratio);
  /// Which muscles act in which rows: the trunk's in those of the spine, psoas at hips too, the
  /// legs' in their own.
  void FindBlocks();
  /// What ligaments of the hips give is not asked of muscles.
  void TakeCapsulesOff(const Kinematics& kinematics);
  /// Bounds of all muscles, within a window of activation where there is one.
  void SetBounds(const ActivationWindow* window);
  /// Empties the rows that something else holds.
  void EmptyLeftRows();
  /// Solves the problem as it stands: activations_, and what they leave over.
  /// @param again nothing but the demand changed since.
  RecruitmentReport Recruit(bool again);
  /// Rows of psoas at the hips, and the moments that its passive fibres give there.
  void AddPsoasAtHips();
  /// Paths of the legs: arms of kLegRows, lengths, speeds.
  void PrepareLegs(const Kinematics& kinematics, const JointVector& qd, const CoordinateSet& moved);

  BodyModel body_;
  LowerLimbModel limbs_;
  LinkTree tree_;
  SpineSolver spine_;
  std::vector<Eigen::Index> sides_;  ///< BodyMuscles::Blocks
  Eigen::Index num_trunk_;
  std::array<int, kLegRows> leg_coordinate_ = {};
  LimbGeometry geometry_;
  JointVector placed_q_, placed_qd_;  ///< coordinates and speeds at which muscles were placed last
  BodyTask task_;
  std::array<bool, kLegRows> left_ = {};
  bool mirrored_ = false;
  int passes_ = kPreloadPasses;
  RecruitmentProblem tied_;
  Recruiter recruiter_;
  VectorXd activations_;       ///< of all muscles, in the order of task_
  VectorXd active_, passive_;  ///< force ranges of the legs, N
  VectorXd low_, high_;        ///< bounds at rest: tone, 1 or 0
  VectorXd trunk_activations_, spine_remainder_;
};

/// Force range of every leg muscle at a task, behind its tendon (rigid where `tendons` is empty).
void CalcLegForceRanges(const LowerLimbModel& limbs, const LegTask& legs,
                        const TendonState& tendons, VectorXd& active, VectorXd& passive);

/// Writes the columns of the legs and takes their passive fibres off the demand.
void FillLegColumns(const VectorXd& active, const VectorXd& passive, BodyTask& task);

inline constexpr double kFascicleForce = 120;    ///< N, of the fascicle whose cost is 1
inline constexpr double kFascicleLength = 0.14;  ///< m, its optimal fibre length
inline constexpr double kLegReserve = 0.05;      ///< (N m)^2, hip to subtalar
inline constexpr double kToeReserve = 25;        ///< (N m)^2, metatarsophalangeal joints

}  // namespace footfall
