#include "sim/pose/standing_tone.h"

#include <algorithm>
#include <string>

#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/lumbar_levels.h"
#include "musculoskeletal/muscle_path.h"
#include "musculoskeletal/muscle_stiffness.h"
#include "musculoskeletal/table.h"
#include "sim/embedded_data.h"
#include "sim/gait/impedance.h"
#include "sim/pose/leg_effort.h"
#include "sim/pose/supports.h"

namespace footfall {
namespace {

// Ligaments about the subtalar joint, N m/rad: passive inversion-eversion of some 0.5 N m/deg
// (Zinder 2007, order of magnitude).
constexpr double kSubtalarLigaments = 30;

// Capsule of the hip, N m/rad: passive inward-outward rotation of 0.3-0.5 N m/deg in extension, and
// as much about the other axes (order of magnitude).
constexpr double kHipCapsule = 20;

/// Torques with which the body stands upright with flat feet.
JointVector CalcUprightTorque(const BodyModel& body, const LinkTree& tree,
                              const Kinematics& kinematics, const Conditions& conditions) {
  PoseConditions upright;
  upright.runner = conditions.runner;
  return CalcStaticTorques(body, tree, kinematics,
                           CalcSupports(body, tree, kinematics, upright, {}).forces);
}

/// K of the leg muscles at the activations that hold `torque`.
MatrixXd CalcLegStiffness(const BodyModel& body, const LinkTree& tree, const Kinematics& kinematics,
                          const Conditions& conditions, const JointVector& torque) {
  LegEffort legs(body, conditions.runner, conditions.core, conditions.model, LegTask::kStand);
  legs.Calc(kinematics, torque, {Vector3d::Zero(), Vector3d::Zero()});
  LimbGeometry geometry;
  CalcLimbGeometry(body, tree, legs.limbs(), kinematics, geometry);
  VectorXd stiffness(geometry.length.size());
  for (Eigen::Index i = 0; i < stiffness.size(); ++i) {
    const Muscle& muscle = legs.limbs().muscles[static_cast<std::size_t>(i)];
    const FiberState fiber = CalcRigidTendonFiber(muscle, geometry.length(i), 0);
    const MuscleForceRange range = CalcForceRange(muscle, fiber);
    const double activation = legs.activations()(i);
    stiffness(i) = CalcPathImpedance(muscle, fiber, activation,
                                     activation * range.active + range.passive, conditions.model)
                       .stiffness;
  }
  return geometry.arm * stiffness.asDiagonal() * geometry.arm.transpose();
}

/// Adds a spring about one coordinate.
void AddSpring(const BodyModel& body, const std::string& name, double stiffness, MatrixXd& K) {
  const int i = FindCoordinate(body, name);
  K(i, i) += stiffness;
}

}  // namespace

StandingTone CalcStandingTone(const BodyModel& body, const Conditions& conditions) {
  const LinkTree tree(body);
  Kinematics kinematics;
  CalcKinematics(body, BuildZeroState(body), kinematics);
  StandingTone tone;
  tone.torque = CalcUprightTorque(body, tree, kinematics, conditions);
  tone.stiffness = CalcLegStiffness(body, tree, kinematics, conditions, tone.torque);
  const Table table(EmbeddedSimData("impedance.csv"), "impedance.csv");
  const auto read = [&](const char* row) {
    return table.Number(table.FindRow("coordinate", row), "swing_stiffness");
  };
  for (const char* side : {"_r", "_l"}) {
    const FootParameters& foot = side[1] == 'r' ? conditions.foot_r : conditions.foot_l;
    AddSpring(body, std::string("subtalar_angle") + side,
              kSubtalarLigaments * foot.subtalar_stiffness, tone.stiffness);
    AddSpring(body, std::string("midfoot_angle") + side,
              read("midfoot_angle") * foot.arch_stiffness, tone.stiffness);
    for (const char* hip : {"hip_flexion", "hip_adduction", "hip_rotation"}) {
      AddSpring(body, std::string(hip) + side, kHipCapsule, tone.stiffness);
    }
    // Toes and arch are held by their own tissue alone.
    tone.torque(FindCoordinate(body, std::string("midfoot_angle") + side)) = 0;
    tone.torque(FindCoordinate(body, std::string("mtp_angle") + side)) = 0;
  }
  constexpr const char* kRegion[] = {"lumbar_flexion", "lumbar_bending", "lumbar_rotation"};
  for (const LumbarLevel& level : BuildLumbarLevels(body, conditions.runner, conditions.spine)) {
    for (int axis = 0; axis < 3; ++axis) {
      const int i = level.first_coordinate + axis;
      tone.stiffness(i, i) += read(kRegion[axis]) / std::max(kLeastShare, MotionShare(level, axis));
    }
  }
  return tone;
}

}  // namespace footfall
