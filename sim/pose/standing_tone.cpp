#include "sim/pose/standing_tone.h"

#include <string>
#include <vector>

#include "musculoskeletal/body_muscles.h"
#include "musculoskeletal/hip_capsule.h"
#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/muscle_path.h"
#include "musculoskeletal/muscle_stiffness.h"
#include "musculoskeletal/table.h"
#include "sim/contact/foot_structure.h"
#include "sim/embedded_data.h"
#include "sim/pose/static_forces.h"
#include "sim/pose/supports.h"

namespace footfall {
namespace {

/// All muscles, recruited to hold the upright body, as springs about the joints that they cross.
class UprightMuscles {
 public:
  UprightMuscles(const BodyModel& body, const Conditions& conditions)
      : body_(body),
        tree_(body),
        muscles_(BuildBodyMuscles(body, conditions.runner, conditions.core, conditions.posture,
                                  conditions.spine, conditions.model)),
        solver_(body, muscles_) {
    const BodyState upright = BuildZeroState(body);
    CalcKinematics(body, upright, kinematics_);
    PoseConditions standing;
    standing.runner = conditions.runner;
    const std::vector<LinkForce> forces =
        CalcSupports(body, tree_, kinematics_, standing, {}).forces;
    demand_.moment = CalcStaticTorques(body, tree_, kinematics_, forces);
    demand_.spine = CalcSpineInput(body, tree_, upright, forces, demand_.moment);
    solver_.Calc(kinematics_, demand_, {}, loads_);
    forces_.resize(NumTrunk() + NumLegs());
    forces_ << loads_.spine.muscle_forces, loads_.leg_forces;
    ReadPaths();
  }

  const JointVector& torque() const { return demand_.moment; }
  const Kinematics& kinematics() const { return kinematics_; }

  /// K of muscles and of the lumbar levels' tissue.
  MatrixXd CalcStiffness() {
    MatrixXd K = MatrixXd::Zero(body_.NumCoordinates(), body_.NumCoordinates());
    for (std::size_t level = 0; level < kLumbarLevels; ++level) {
      const int first = body_.lumbar_first[level];
      K.diagonal().segment<3>(first) = solver_.spine().tissue(level).stiffness;
    }
    const MatrixXd arm = ReadArms(kinematics_);
    K += arm * path_stiffness_.asDiagonal() * arm.transpose();
    const VectorXd moment = arm * forces_;
    for (int c = 0; c < body_.NumCoordinates(); ++c) {
      if (arm.row(c).isZero()) {
        continue;
      }
      BodyState turned = BuildZeroState(body_);
      turned.q(c) = kTurn;
      Kinematics kinematics;
      CalcKinematics(body_, turned, kinematics);
      K.col(c) -= (ReadArms(kinematics) * forces_ - moment) / kTurn;
    }
    return K;
  }

 private:
  static constexpr double kTurn = 1e-4;  // rad

  Eigen::Index NumTrunk() const { return static_cast<Eigen::Index>(muscles_.trunk.muscles.size()); }
  Eigen::Index NumLegs() const { return static_cast<Eigen::Index>(muscles_.limbs.muscles.size()); }

  /// Stiffness of every muscle along its path.
  void ReadPaths() {
    path_stiffness_ = VectorXd::Zero(forces_.size());
    const auto store = [&](Eigen::Index i, const Muscle& muscle, const FiberState& fiber,
                           double activation) {
      if (muscle.recruited) {
        path_stiffness_(i) =
            CalcPathImpedance(muscle, fiber, activation, forces_(i), muscles_.trunk.model)
                .stiffness;
      }
    };
    for (Eigen::Index i = 0; i < NumTrunk(); ++i) {
      store(i, muscles_.trunk.muscles[static_cast<std::size_t>(i)], solver_.spine().fiber(i),
            loads_.spine.activations(i));
    }
    for (Eigen::Index i = 0; i < NumLegs(); ++i) {
      const Muscle& muscle = muscles_.limbs.muscles[static_cast<std::size_t>(i)];
      store(NumTrunk() + i, muscle, CalcRigidTendonFiber(muscle, solver_.task().legs.length(i), 0),
            loads_.leg_activations(i));
    }
  }

  /// Arms, m: coordinate x muscle, trunk first. The legs' own psoas does not act.
  MatrixXd ReadArms(const Kinematics& kinematics) {
    solver_.Prepare(kinematics, demand_, loads_);
    MatrixXd arm = MatrixXd::Zero(body_.NumCoordinates(), forces_.size());
    LimbGeometry geometry;
    CalcLimbGeometry(body_, tree_, muscles_.limbs, kinematics, geometry);
    arm.rightCols(NumLegs()) = geometry.arm;
    for (Eigen::Index i = 0; i < NumTrunk(); ++i) {
      if (!muscles_.trunk.muscles[static_cast<std::size_t>(i)].recruited) {
        continue;
      }
      for (int side = 0; side < 2; ++side) {
        const int hip = muscles_.limbs.capsules[static_cast<std::size_t>(side)].first_coordinate;
        arm.col(i).segment<3>(hip) = solver_.spine().hip_arm(i, side);
      }
      for (std::size_t level = 0; level < kLumbarLevels; ++level) {
        arm.col(i).segment<3>(body_.lumbar_first[level]) = solver_.spine().arm(i, level);
      }
    }
    return arm;
  }

  const BodyModel& body_;
  LinkTree tree_;
  BodyMuscles muscles_;
  BodyMuscleSolver solver_;
  Kinematics kinematics_;
  BodyDemand demand_;
  BodyLoads loads_;
  VectorXd forces_, path_stiffness_;
};

/// Adds a spring about one coordinate.
void AddSpring(const BodyModel& body, const std::string& name, double stiffness, MatrixXd& K) {
  const int i = FindCoordinate(body, name);
  K(i, i) += stiffness;
}

}  // namespace

StandingTone CalcStandingTone(const BodyModel& body, const Conditions& conditions) {
  UprightMuscles muscles(body, conditions);
  StandingTone tone;
  tone.torque = muscles.torque();
  tone.stiffness = muscles.CalcStiffness();
  JointVector ligaments = JointVector::Zero(tone.torque.size());
  AddCapsuleTorque(body, muscles.kinematics(), BuildHipCapsules(body), ligaments);
  tone.torque -= ligaments;
  const Table table(EmbeddedSimData("impedance.csv"), "impedance.csv");
  const double arch = table.Number(table.FindRow("coordinate", "midfoot_angle"), "swing_stiffness");
  for (const char* side : {"_r", "_l"}) {
    const FootParameters& foot = side[1] == 'r' ? conditions.foot_r : conditions.foot_l;
    AddSpring(body, std::string("subtalar_angle") + side, kSubtalarLigaments, tone.stiffness);
    AddSpring(body, std::string("midfoot_angle") + side, arch * foot.arch_stiffness,
              tone.stiffness);
    // Toes and arch are held by their own tissue alone.
    tone.torque(FindCoordinate(body, std::string("midfoot_angle") + side)) = 0;
    tone.torque(FindCoordinate(body, std::string("mtp_angle") + side)) = 0;
  }
  return tone;
}

}  // namespace footfall
