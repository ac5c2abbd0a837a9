#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "musculoskeletal/types.h"

namespace footfall {

/// One hinge or slider of the tree. Joints of several rotations are chains of hinges with massless
/// links between them, so that a state is simply one number per named coordinate.
///
/// Law: a hinge has R_PL(q) = exp(q [axis]x), its joint centre at p_PL; a slider R_PL = 1, its
/// origin at p_PL + q axis. Link 0 is the pelvis, floating: parent -1, no joint. Link i (i >= 1)
/// moves with coordinate i - 1. Parents come before children.
struct Link {
  std::string name;  ///< its coordinate's name; "pelvis" for link 0
  int parent = -1;
  Vector3d p_PL = Vector3d::Zero();   ///< joint centre in the parent link's frame, m
  Vector3d axis = Vector3d::UnitZ();  ///< unit, in the link's frame
  bool slides = false;                ///< along the axis by q (m) instead of turning about it
  double mass = 0;                    ///< kg; 0 for links inside a compound joint
  Vector3d p_LC = Vector3d::Zero();   ///< centre of mass, m
  Matrix3d I_LC = Matrix3d::Zero();   ///< inertia about the centre of mass, link axes, kg m2
};

/// A named rigid segment (pelvis, femur_r, lumbar5, torso ...): where its published frame sits.
struct Body {
  std::string name;
  int link = 0;                      ///< the link that carries it
  Vector3d p_LB = Vector3d::Zero();  ///< origin of the published body frame in the link frame
};

/// What a coordinate is: OpenSim's name, signs and limits.
struct Coordinate {
  std::string name;          ///< e.g. "hip_flexion_r", "L5_S1_FE"
  double low = 0, high = 0;  ///< range of motion, rad; passive stops begin here
  int mirror = -1;           ///< the coordinate of the other side (itself if axial)
  double mirror_sign = 1;    ///< -1 where mirroring turns the sign (bend, axial turn)
};

/// A coordinate that soft tissue alone moves: a slider on a spring and a damper (soft_tissue.h).
///
/// Law: f = stiffness (rest - q) - damping qd, N along the slider's axis. No command reaches it,
/// and stored gaits do not hold it.
struct YieldingTissue {
  int coordinate = 0;
  double stiffness = 0;  ///< N/m
  double damping = 0;    ///< N s/m
  double rest = 0;       ///< m, where the spring is slack: q = 0 in upright standing
};

/// The spinal joints from the pelvis upwards: level 0 is L5/S1, level 5 is T12/L1.
inline constexpr int kLumbarLevels = 6;
inline constexpr const char* kLevelNames[kLumbarLevels] = {"l5s1", "l4l5", "l3l4",
                                                           "l2l3", "l1l2", "t12l1"};

/// The constant body: built once from tables and runner, shared by all threads.
struct BodyModel {
  std::vector<Link> links;              ///< links[0] is the pelvis
  std::vector<Coordinate> coordinates;  ///< coordinates[i] drives links[i + 1]
  std::vector<Body> bodies;
  std::vector<YieldingTissue> tissues;   ///< none where every segment is rigid
  double mass = 0;                       ///< kg, sum over links
  double height = 0;                     ///< m, of the runner
  int lumbar_first[kLumbarLevels] = {};  ///< coordinate index of level's FE; LB and AR follow it

  int NumCoordinates() const { return static_cast<int>(coordinates.size()); }
  int NumSpeeds() const { return NumCoordinates() + 6; }
  double BodyWeight() const { return mass * kGravity; }
};

/// Indices of the coordinates that are joints, in order: all but those of tissues.
std::vector<Eigen::Index> FindJoints(const BodyModel& body);

/// Index of a coordinate; throws std::out_of_range naming it (a bug, not a user's mistake).
int FindCoordinate(const BodyModel& body, std::string_view name);
/// The body of that name; throws std::out_of_range.
const Body& FindBody(const BodyModel& body, std::string_view name);

/// Where the body is and how it moves. Speeds `v` are those of the pelvis origin in G axes.
struct BodyState {
  Vector3d p_GB = Vector3d::Zero();            ///< pelvis origin, m
  Quaterniond R_GB = Quaterniond::Identity();  ///< pelvis orientation
  Vector6d v = Vector6d::Zero();               ///< angular (rad/s), linear (m/s)
  JointVector q, qd;                           ///< rad, rad/s; sliders m, m/s
};

/// The state seen in a mirror (sagittal plane z = 0): right and left change places.
BodyState Mirror(const BodyModel& body, const BodyState& state);

}  // namespace footfall
