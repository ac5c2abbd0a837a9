#pragma once

#include <string>
#include <vector>

#include "musculoskeletal/body_muscles.h"
#include "sim/pose/pose_geometry.h"
#include "sim/pose/supports.h"

namespace footfall {

/// A body at rest: posture, forces, loads.
struct PoseSolution {
  bool found = false;
  std::string reason;  ///< why not
  BodyModel body;
  TrunkModel trunk;
  LowerLimbModel limbs;
  PoseAngles angles;
  SupportPlay play;
  BodyState state;
  Kinematics kinematics;
  Supported supported;
  double reach_shortfall = 0;           ///< m
  double weight_ahead = 0;              ///< line of the whole weight in front of the ankles, m
  Vector3d hands_G = Vector3d::Zero();  ///< middle of the hands that hold or could hold, m
  JointVector torques;                  ///< of all joints, N m
  SpineLoads loads;
  VectorXd leg_activations;
  VectorXd leg_reserve;  ///< N m, kLegRows; 0 where a support holds the joint
  double effort = 0;     ///< 1/p sum w a^p + 1/2 r' S^-1 r of trunk and legs
  bool settled = false;  ///< the search for the least effort came to rest
};

/// Static equilibrium of the whole body in a posture.
///
/// What the posture leaves free settles where effort is least:
///
///   minimise over the free angles and contact forces
///     1/p sum w a^p + 1/2 r' S^-1 r   (trunk muscles and discs, leg muscles)
///   subject to equilibrium of every joint, the weight's line inside the base of support, friction
///   within its limits, lumbar spine and neutral posture within their ranges
///
/// Trunk and legs are one recruitment (BodyMuscleSolver, rigid tendons): psoas stands in the rows
/// of the spine and of its hip. Joints that a support holds ask muscles for nothing: sitting, all
/// of the legs' but hip flexion; lying, all of them; standing, the toes, on the ground.
///
/// Free: the thorax' lean (unless given, lying or against a backrest), the pelvis where
/// `pose.curve` is "settled", the shanks' lean in standing, the backrest's force and friction, the
/// places of pressure in lying. Limits enter as steep penalties. Deterministic.
/// Throws UserError where trunk_flexion, pelvis_tilt and lumbar_flexion contradict each other,
/// where pose.sides is mirrored in a posture that is not, and for posture.trunk_lean, which is of
/// running.
PoseSolution SolvePose(const PoseConditions& conditions);

}  // namespace footfall
