#pragma once

#include <vector>

#include "musculoskeletal/kinematics.h"

namespace footfall {

struct CarriedMass;
struct SpineInput;
class LinkTree;

/// A force (and couple) from outside or of gravity on a link.
struct LinkForce {
  int link = 0;
  Vector3d p_G = Vector3d::Zero();  ///< where it acts, m
  Vector3d f_G = Vector3d::Zero();  ///< N
  Vector3d m_G = Vector3d::Zero();  ///< couple, N m
};

/// Weight of every link and every carried mass, one entry each.
std::vector<LinkForce> CalcWeights(const BodyModel& body, const Kinematics& kinematics,
                                   const std::vector<CarriedMass>& carried);

/// Sum of forces, N, and of their moments about `origin`, N m.
struct Resultant {
  Vector3d f_G = Vector3d::Zero(), m_G = Vector3d::Zero();
};
Resultant CalcResultant(const std::vector<LinkForce>& forces, const Vector3d& origin);

/// Moments of all joints that hold the body still under `forces`.
///
/// Law: tau_c = -axis_c . sum over links that c moves of ((p - o_c) x f + m), N m, on what the
/// coordinate moves, + in its sense.
JointVector CalcStaticTorques(const BodyModel& body, const LinkTree& tree,
                              const Kinematics& kinematics, const std::vector<LinkForce>& forces);

/// What `forces` ask of the lumbar joints of a body at rest: moments of CalcStaticTorques, and at
/// each level the sum of all forces above it.
SpineInput CalcSpineInput(const BodyModel& body, const LinkTree& tree, const BodyState& state,
                          const std::vector<LinkForce>& forces, const JointVector& torques);

}  // namespace footfall
