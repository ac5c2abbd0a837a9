#pragma once

#include <string_view>
#include <vector>

#include "musculoskeletal/body_model.h"

namespace footfall {

/// Where every link frame lies in the ground frame.
struct Kinematics {
  std::vector<Matrix3d> R_GL;
  std::vector<Vector3d> p_GL;  ///< m
};

/// The body standing in its zero pose, pelvis origin at the ground origin, at rest.
BodyState BuildZeroState(const BodyModel& body);

/// Law, parents first: p_GL = p_GP + R_GP p_PL, R_GL = R_GP exp(q [axis]x) for a hinge,
/// p_GL = p_GP + R_GP (p_PL + q axis), R_GL = R_GP for a slider; link 0 takes p_GB, R_GB.
/// Allocates only at the first call with a body of that size.
void CalcKinematics(const BodyModel& body, const BodyState& state, Kinematics& kinematics);

/// Centre of mass of the whole body in G, m.
Vector3d CalcCentreOfMass(const BodyModel& body, const Kinematics& kinematics);
/// Centre of mass of everything the link carries, itself included, m in G.
Vector3d CalcSubtreeCentreOfMass(const BodyModel& body, const Kinematics& kinematics, int link);
/// Mass of everything the link carries, itself included, kg.
double CalcSubtreeMass(const BodyModel& body, int link);

/// A point of a link, in G, m.
Vector3d LinkPoint(const Kinematics& kinematics, int link, const Vector3d& p_LP);
/// A point given in a body's published frame, in G, m.
Vector3d PointOnBody(const Kinematics& kinematics, const Body& on, const Vector3d& p_BP);
Vector3d PointOnBody(const BodyModel& body, const Kinematics& kinematics,
                     std::string_view body_name, const Vector3d& p_BP);

}  // namespace footfall
