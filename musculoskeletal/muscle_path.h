#pragma once

#include <array>
#include <bitset>
#include <cstdint>
#include <vector>

#include "musculoskeletal/body_model.h"
#include "musculoskeletal/guided_bone.h"
#include "musculoskeletal/path_stretch.h"

namespace footfall {

struct Kinematics;

/// A point that a muscle runs through: fixed to one link; or carried by two by shares
/// (p = (1 - share) p_first + share p_second; its force is shared the same way); or on a guided
/// bone.
struct PathPoint {
  int link = 0;
  Vector3d p_LP = Vector3d::Zero();  ///< m, link frame
  int second_link = -1;              ///< -1: none
  Vector3d p_SP = Vector3d::Zero();  ///< m, second link's frame
  double second_share = 0;           ///< 0 to 1
  int bone = -1;                     ///< in MusclePath::bones: p_LP is then in its frame
};

/// The course of a muscle from origin to insertion: points, straight between them or around a
/// cylinder. Ignored: bulging, friction, neighbours.
struct MusclePath {
  std::vector<PathPoint> points;
  std::vector<PathWrap> wraps;  ///< in the order of `after`
  std::vector<GuidedBone> bones;
};

/// Force that unit tension puts on a link.
struct PathLoad {
  int link = 0;
  Vector3d p_G;  ///< where, m
  Vector3d f_G;  ///< N per N of tension
};

/// Couple that unit tension puts on a link: where a guided bone works on its hinge.
struct PathCouple {
  int link = 0;
  Vector3d m_G;  ///< N m per N of tension
};

/// A path in one posture. Fixed size: the inner loop allocates nothing.
struct PathGeometry {
  static constexpr int kMaxLoads = 40, kMaxCouples = 8;
  double length = 0;  ///< m
  int num_loads = 0, num_couples = 0;
  std::array<PathLoad, kMaxLoads> loads;
  std::array<PathCouple, kMaxCouples> couples;
};

/// Some of a body's coordinates, a bit each.
using CoordinateSet = std::bitset<64>;
inline const CoordinateSet kAllCoordinates = CoordinateSet().set();

/// Coordinates whose angles and whose speeds may have changed from one instant to the next.
struct Moved {
  CoordinateSet angles = kAllCoordinates, speeds = kAllCoordinates;
};

/// True where one of the coordinates is in the set; of kAllCoordinates also where there are none.
bool IsAnyIn(const std::vector<int>& coordinates, const CoordinateSet& set);

/// Which links a coordinate moves.
class LinkTree {
 public:
  explicit LinkTree(const BodyModel& body);
  /// True where turning `coordinate` moves `link`.
  bool Moves(int coordinate, int link) const {
    return ((above_[static_cast<std::size_t>(link)] >> coordinate) & 1U) != 0;
  }

 private:
  std::vector<std::uint64_t> above_;  ///< per link, one bit per coordinate at or above it
};

/// Length, m, alone.
double CalcPathLength(const MusclePath& path, const Kinematics& kinematics);

/// Length and the forces of unit tension on all links. Law: tension 1 pulls every point towards its
/// neighbours, a cylinder receives the two tensions at its tangent points; the loads are in
/// equilibrium among themselves.
void CalcPathGeometry(const MusclePath& path, const Kinematics& kinematics, PathGeometry& geometry);

/// Moment arm about a coordinate, m: r = -d length / d q = sum over the links it moves of
/// axis . ((p - p_joint) x f). A muscle with tension T gives the moment T r, + in the sense of q.
/// About a slider the sum of axis . f, a pure number: T r is a force.
double CalcMomentArm(const BodyModel& body, const LinkTree& tree, const Kinematics& kinematics,
                     const PathGeometry& geometry, int coordinate);

/// Coordinates that change the length of the path: those that move some of its links, not all.
std::vector<int> FindCrossedCoordinates(const BodyModel& body, const LinkTree& tree,
                                        const MusclePath& path);

}  // namespace footfall
