#include "sim/gait/muscle_impedance.h"

#include <algorithm>

#include "musculoskeletal/body_muscles.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/muscle_stiffness.h"
#include "sim/gait/gait_task.h"
#include "sim/gait/impedance.h"
#include "sim/gait/muscle_demand.h"
#include "sim/gait/periodic_rows.h"
#include "sim/gait/tendon_sweep.h"

namespace footfall {
namespace {

constexpr int kAxes = 3;
constexpr double kTurn = 1e-4;  // rad, by which joints are turned to see arms change

/// Arms of every muscle about the legs' joints and the lumbar regions: rows kLegRows, then the
/// three regions; columns trunk muscles, then leg muscles.
using ArmTable = MatrixXd;

/// Impedance of all joints at one instant.
class InstantImpedance {
 public:
  InstantImpedance(const BodyModel& body, const BodyMuscles& muscles)
      : body_(body), muscles_(muscles), solver_(body, muscles) {}

  /// Rows kLegRows, then the three regions.
  void Calc(const MuscleSample& sample, const TendonState& tendons, VectorXd& stiffness,
            VectorXd& damping) {
    CalcKinematics(body_, sample.state, kinematics_);
    solver_.Calc(kinematics_, sample.demand, tendons, loads_);
    forces_.resize(NumTrunk() + NumLegs());
    forces_ << loads_.spine.muscle_forces, loads_.leg_forces;
    const ArmTable arm = ReadArms();
    const Vector3d tissue = ReadTissueStiffness();
    VectorXd k, d;
    CalcPaths(tendons, k, d);
    stiffness = arm.cwiseAbs2() * k;
    damping = arm.cwiseAbs2() * d;
    const VectorXd moment = arm * forces_;
    for (int joint = 0; joint < kLegJointsPerSide; ++joint) {
      const VectorXd turned = TurnLegs(sample, joint) * forces_;
      for (const int row : {joint, joint + kLegJointsPerSide}) {
        stiffness(row) -= (turned(row) - moment(row)) / kTurn;
      }
    }
    AddCapsules(sample.state, stiffness, damping);
    for (int axis = 0; axis < kAxes; ++axis) {
      const int row = kLegRows + axis;
      const VectorXd turned = TurnRegion(sample, axis) * forces_;
      stiffness(row) += tissue(axis) - (turned(row) - moment(row)) / kTurn;
      damping(row) += kTissueLag * tissue(axis);
    }
  }

 private:
  Eigen::Index NumTrunk() const { return static_cast<Eigen::Index>(muscles_.trunk.muscles.size()); }
  Eigen::Index NumLegs() const { return static_cast<Eigen::Index>(muscles_.limbs.muscles.size()); }
  double Share(std::size_t level, int axis) const {
    return MotionShare(muscles_.trunk.levels[level], axis);
  }

  ArmTable ReadArms() const {
    ArmTable arm = MatrixXd::Zero(kLegRows + kAxes, NumTrunk() + NumLegs());
    arm.topRightCorner(kLegRows, NumLegs()) = solver_.task().legs.arm;
    for (Eigen::Index i = 0; i < NumTrunk(); ++i) {
      if (!muscles_.trunk.muscles[static_cast<std::size_t>(i)].recruited) {
        continue;
      }
      for (int side = 0; side < 2; ++side) {
        arm.col(i).segment<3>(side * kLegJointsPerSide) = solver_.spine().hip_arm(i, side);
      }
      for (std::size_t level = 0; level < kLumbarLevels; ++level) {
        for (int axis = 0; axis < kAxes; ++axis) {
          arm(kLegRows + axis, i) += Share(level, axis) * solver_.spine().arm(i, level)(axis);
        }
      }
    }
    return arm;
  }

  /// Stiffness of discs, facets and ligaments about the regions, at the compression found.
  Vector3d ReadTissueStiffness() const {
    Vector3d stiffness = Vector3d::Zero();
    for (std::size_t level = 0; level < kLumbarLevels; ++level) {
      for (int axis = 0; axis < kAxes; ++axis) {
        stiffness(axis) +=
            Share(level, axis) * Share(level, axis) * solver_.spine().tissue(level).stiffness(axis);
      }
    }
    return stiffness;
  }

  /// Ligaments of the hips.
  void AddCapsules(const BodyState& state, VectorXd& stiffness, VectorXd& damping) {
    CalcKinematics(body_, state, kinematics_);
    for (std::size_t side = 0; side < 2; ++side) {
      const Vector3d capsule =
          CalcCapsulePull(body_, kinematics_, muscles_.limbs.capsules[side]).stiffness.diagonal();
      const auto row = static_cast<Eigen::Index>(side) * kLegJointsPerSide;
      stiffness.segment<3>(row) += capsule;
      damping.segment<3>(row) += kTissueLag * capsule;
    }
  }

  /// Stiffness and damping of every muscle along its path at the forces found.
  void CalcPaths(const TendonState& tendons, VectorXd& k, VectorXd& d) const {
    k = d = VectorXd::Zero(forces_.size());
    auto store = [&](Eigen::Index i, const Muscle& muscle, const FiberState& fiber,
                     double activation) {
      if (muscle.recruited) {
        const PathImpedance path =
            CalcPathImpedance(muscle, fiber, activation, forces_(i), muscles_.trunk.model);
        k(i) = path.stiffness;
        d(i) = path.damping;
      }
    };
    for (Eigen::Index i = 0; i < NumTrunk(); ++i) {
      store(i, muscles_.trunk.muscles[static_cast<std::size_t>(i)], solver_.spine().fiber(i),
            loads_.spine.activations(i));
    }
    const LegTask& legs = solver_.task().legs;
    for (Eigen::Index i = 0; i < NumLegs(); ++i) {
      const Muscle& muscle = muscles_.limbs.muscles[static_cast<std::size_t>(i)];
      store(NumTrunk() + i, muscle,
            CalcFiberBehindTendon(muscle, legs.length(i), legs.speed(i), tendons.stretch(i),
                                  tendons.stretch_speed(i)),
            loads_.leg_activations(i));
    }
  }

  ArmTable TurnLegs(const MuscleSample& sample, int joint) {
    BodyState state = sample.state;
    for (const int row : {joint, joint + kLegJointsPerSide}) {
      state.q(solver_.leg_coordinate(row)) += kTurn;
    }
    return PrepareAt(state, sample.demand);
  }

  ArmTable TurnRegion(const MuscleSample& sample, int axis) {
    BodyState state = sample.state;
    for (std::size_t level = 0; level < kLumbarLevels; ++level) {
      state.q(body_.lumbar_first[level] + axis) += Share(level, axis) * kTurn;
    }
    return PrepareAt(state, sample.demand);
  }

  ArmTable PrepareAt(const BodyState& state, const BodyDemand& demand) {
    turned_ = demand;
    turned_.spine.q = state.q;
    CalcKinematics(body_, state, kinematics_);
    solver_.Prepare(kinematics_, turned_, loads_);
    return ReadArms();
  }

  const BodyModel& body_;
  const BodyMuscles& muscles_;
  BodyMuscleSolver solver_;
  Kinematics kinematics_;
  BodyDemand turned_;
  BodyLoads loads_;
  VectorXd forces_;
};

/// Coordinates of the rows of InstantImpedance: the legs' joints, then all lumbar ones by axis.
std::vector<int> ListCoordinates(const BodyModel& body, const BodyMuscleSolver& solver) {
  std::vector<int> coordinates;
  for (int row = 0; row < kLegRows; ++row) {
    if (!IsToeRow(row)) {
      coordinates.push_back(solver.leg_coordinate(row));
    }
  }
  for (int axis = 0; axis < kAxes; ++axis) {
    for (const int first : body.lumbar_first) {
      coordinates.push_back(first + axis);
    }
  }
  return coordinates;
}

}  // namespace

MuscleImpedance CalcMuscleImpedance(const BodyModel& body, const std::vector<FootStructure>& feet,
                                    const BodyMuscles& muscles, const GaitTask& task) {
  const std::vector<MuscleSample> samples = ReadSamples(body, feet, task);
  const auto n = static_cast<Eigen::Index>(samples.size());
  const std::vector<TendonState> tendons = FindTendons(
      body, muscles, samples, task.stride_time / static_cast<double>(samples.size()), 1);
  InstantImpedance instant(body, muscles);
  MuscleImpedance impedance;
  impedance.coordinates = ListCoordinates(body, BodyMuscleSolver(body, muscles));
  const auto rows = static_cast<Eigen::Index>(impedance.coordinates.size());
  impedance.stiffness = impedance.damping = MatrixXd::Zero(rows, n);
  VectorXd k, d;
  for (Eigen::Index phase = 0; phase < n; ++phase) {
    const auto i = static_cast<std::size_t>(phase);
    instant.Calc(samples[i], tendons[i], k, d);
    Eigen::Index row = 0;
    for (int leg = 0; leg < kLegRows; ++leg) {
      if (!IsToeRow(leg)) {
        impedance.stiffness(row, phase) = k(leg);
        impedance.damping(row++, phase) = d(leg);
      }
    }
    for (int axis = 0; axis < kAxes; ++axis) {
      for (const LumbarLevel& level : muscles.trunk.levels) {
        const double share = std::max(kLeastShare, MotionShare(level, axis));
        impedance.stiffness(row, phase) = k(kLegRows + axis) / share;
        impedance.damping(row++, phase) = d(kLegRows + axis) / share;
      }
    }
  }
  SmoothPeriodic(impedance.stiffness);
  SmoothPeriodic(impedance.damping);
  return impedance;
}

}  // namespace footfall
