#pragma once

#include <array>

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/kinematics.h"

namespace footfall {

/// A ligament of the hip's capsule: from the socket's rim to the base of the femur's neck.
struct HipLigament {
  Vector3d p_CP = Vector3d::Zero();  ///< origin from the joint's centre, m, pelvis axes
  Vector3d p_FS = Vector3d::Zero();  ///< insertion from the joint's centre, m, femur axes
  double stiffness = 0;              ///< k, N/m
  double slack_length = 0;           ///< m
};

/// The capsule of one hip: its ligaments wind round the femur's head, hold it at the ends of its
/// range and leave it free between.
///
/// Law. A ligament takes the shortest way from origin P to insertion S round a sphere of radius R
/// about the joint's centre (head, labrum and capsule). With a = |P|, b = |S| and the angle theta
/// between them seen from the centre, that way is
///
///   L = sqrt(a^2 + b^2 - 2 a b cos theta)                        clear of the sphere,
///   L = sqrt(a^2 - R^2) + sqrt(b^2 - R^2)
///       + R (theta - acos(R/a) - acos(R/b))                      on it,
///
/// equal in value and slope where they meet. Tension T = CalcToePull(L - L_0, k, kCapsuleToe) turns
/// the femur about the normal of the plane through P, S and centre:
///
///   tau_i = T r_i,  r_i = -dL/dq_i;   K_ij = -dtau_i/dq_j = T' r_i r_j - T dr_i/dq_j.
///
/// So winding and coupling come out: extension, outward and inward rotation and abduction each
/// tighten other ligaments, and one that is taut by rotation also flexes or extends.
///
/// L_0 is set by one rule: alone, each ligament gives kEndMoment at the end of the motion that it
/// limits, at the ends measured in living men (data/hip_ligaments.csv): the moment at which van
/// Arkel 2015 took a bare capsule's range. What comes out unasked: adduction, which no ligament was
/// set by; a band free of moment that turns inwards in extension; 0.4-0.7 N m/deg beyond it (van
/// Arkel 2015 measured 0.8, SD 0.3).
/// Sizes: lengths and k with body height (similar ligaments), so moments with its cube.
/// Range: -20 to 60 deg of flexion. Ignored: sheets as lines, so that inward rotation of a hip bent
/// further is too free; zona orbicularis, ligament of the head, loss of energy, bone on bone.
/// Sources: Hewitt 2002 (J Arthroplasty 17:82, stiffness), van Arkel 2015 (J Biomech 48:3803),
/// origins by computer navigation (HSS J 2011), Kouyoumdjian 2012 and Boone and Azen 1979 (ranges).
struct HipCapsule {
  int first_coordinate = 0;  ///< hip_flexion; adduction and rotation follow it
  double head_radius = 0;    ///< R, m
  double toe = 0;            ///< m, stretch up to which a ligament still straightens
  std::array<HipLigament, 4> ligaments;
};

/// What a capsule does in one posture, about flexion, adduction and rotation.
struct CapsulePull {
  Vector3d torque = Vector3d::Zero();     ///< N m
  Matrix3d stiffness = Matrix3d::Zero();  ///< K, N m/rad
  std::array<double, 4> tension{};        ///< N, in the order of the table
};

using HipCapsules = std::array<HipCapsule, 2>;  ///< right, left

/// Throws UserError where the table is malformed.
HipCapsules BuildHipCapsules(const BodyModel& body);

CapsulePull CalcCapsulePull(const BodyModel& body, const Kinematics& kinematics,
                            const HipCapsule& capsule);

/// Adds to `torque` (every coordinate, N m) what both capsules give.
void AddCapsuleTorque(const BodyModel& body, const Kinematics& kinematics,
                      const HipCapsules& capsules, JointVector& torque);

inline constexpr double kCapsuleToe = 0.002;  ///< m, order of magnitude: 3-5 % of the length
inline constexpr double kEndMoment = 5;       ///< N m, van Arkel 2015

}  // namespace footfall
