#include "musculoskeletal/muscle_path.h"

#include <algorithm>
#include <span>
#include <stdexcept>

#include "musculoskeletal/kinematics.h"
#include "musculoskeletal/path_line.h"

namespace footfall {
namespace {

void AddLoad(PathGeometry& geometry, int link, const Vector3d& p_G, const Vector3d& f_G) {
  if (geometry.num_loads == PathGeometry::kMaxLoads) {
    throw std::logic_error("muscle path has more points than PathGeometry holds");
  }
  PathLoad& load = geometry.loads[static_cast<std::size_t>(geometry.num_loads++)];
  load.link = link;
  load.p_G = p_G;
  load.f_G = f_G;
}

void AddCouple(PathGeometry& geometry, int link, const Vector3d& m_G) {
  if (geometry.num_couples == PathGeometry::kMaxCouples) {
    throw std::logic_error("muscle path has more guided points than PathGeometry holds");
  }
  PathCouple& couple = geometry.couples[static_cast<std::size_t>(geometry.num_couples++)];
  couple.link = link;
  couple.m_G = m_G;
}

/// A force on a guided bone acts on its link, and on the guiding hinge by virtual work.
void AddGuidedLoad(PathGeometry& geometry, const Kinematics& kinematics, const GuidedBone& bone,
                   const Vector3d& p_NP, const Vector3d& f_G) {
  const Matrix3d& R_GL = kinematics.R_GL[static_cast<std::size_t>(bone.link)];
  const GuidedPoint point = CalcGuidedPoint(bone, kinematics, p_NP);
  AddLoad(geometry, bone.link, LinkPoint(kinematics, bone.link, point.p_LP), f_G);
  const Vector3d couple_G = f_G.dot(R_GL * point.dp_dq) * (R_GL * bone.guide_axis);
  AddCouple(geometry, bone.guide_link, couple_G);
  AddCouple(geometry, bone.link, -couple_G);
}

void AddPointLoad(PathGeometry& geometry, const Kinematics& kinematics, const MusclePath& path,
                  const PathPoint& point, const Vector3d& f_G) {
  if (point.bone >= 0) {
    AddGuidedLoad(geometry, kinematics, path.bones[static_cast<std::size_t>(point.bone)],
                  point.p_LP, f_G);
    return;
  }
  const double share = point.second_link < 0 ? 0 : point.second_share;
  AddLoad(geometry, point.link, LinkPoint(kinematics, point.link, point.p_LP), (1 - share) * f_G);
  if (point.second_link >= 0) {
    AddLoad(geometry, point.second_link, LinkPoint(kinematics, point.second_link, point.p_SP),
            share * f_G);
  }
}

void AddWrapLoads(PathGeometry& geometry, std::span<const PathWrap> wraps,
                  const PathStretch& stretch) {
  for (std::size_t i = 0; i < wraps.size(); ++i) {
    if (stretch.wraps[i].touches) {
      AddLoad(geometry, wraps[i].cylinder.link, stretch.wraps[i].p_Q, stretch.pull_Q[i]);
      AddLoad(geometry, wraps[i].cylinder.link, stretch.wraps[i].p_T, stretch.pull_T[i]);
    }
  }
}

/// Every link that the path hangs on.
std::vector<int> FindLinks(const MusclePath& path) {
  std::vector<int> links;
  for (const PathPoint& point : path.points) {
    if (point.bone < 0) {
      links.push_back(point.link);
    }
    if (point.second_link >= 0) {
      links.push_back(point.second_link);
    }
  }
  for (const PathWrap& wrap : path.wraps) {
    links.push_back(wrap.cylinder.link);
  }
  for (const GuidedBone& bone : path.bones) {
    links.push_back(bone.link);
    links.push_back(bone.guide_link);
  }
  return links;
}

}  // namespace

bool IsAnyIn(const std::vector<int>& coordinates, const CoordinateSet& set) {
  return set.all() || std::any_of(coordinates.begin(), coordinates.end(),
                                  [&](int c) { return set[static_cast<std::size_t>(c)]; });
}

LinkTree::LinkTree(const BodyModel& body) : above_(body.links.size(), 0) {
  for (std::size_t link = 1; link < body.links.size(); ++link) {
    above_[link] = above_[static_cast<std::size_t>(body.links[link].parent)] |
                   (std::uint64_t{1} << (link - 1));
  }
}

double CalcPathLength(const MusclePath& path, const Kinematics& kinematics) {
  PathGeometry geometry;
  CalcPathGeometry(path, kinematics, geometry);
  return geometry.length;
}

void CalcPathGeometry(const MusclePath& path, const Kinematics& kinematics,
                      PathGeometry& geometry) {
  geometry.length = 0;
  geometry.num_loads = geometry.num_couples = 0;
  Vector3d p_P = CalcPointPosition(path, path.points[0], kinematics);
  Vector3d pull = Vector3d::Zero();
  std::size_t first_wrap = 0;
  for (std::size_t i = 0; i + 1 < path.points.size(); ++i) {
    const Vector3d p_S = CalcPointPosition(path, path.points[i + 1], kinematics);
    const std::span<const PathWrap> wraps = FindWraps(path, first_wrap, i);
    first_wrap += wraps.size();
    const PathStretch stretch = CalcStretch(wraps, kinematics, p_P, p_S);
    geometry.length += stretch.length;
    AddWrapLoads(geometry, wraps, stretch);
    AddPointLoad(geometry, kinematics, path, path.points[i], pull + stretch.pull_start);
    pull = stretch.pull_end;
    p_P = p_S;
  }
  AddPointLoad(geometry, kinematics, path, path.points.back(), pull);
}

double CalcMomentArm(const BodyModel& body, const LinkTree& tree, const Kinematics& kinematics,
                     const PathGeometry& geometry, int coordinate) {
  const auto link = static_cast<std::size_t>(coordinate) + 1;
  Vector3d moment = Vector3d::Zero(), force = Vector3d::Zero();
  for (int i = 0; i < geometry.num_loads; ++i) {
    const PathLoad& load = geometry.loads[static_cast<std::size_t>(i)];
    if (tree.Moves(coordinate, load.link)) {
      moment += (load.p_G - kinematics.p_GL[link]).cross(load.f_G);
      force += load.f_G;
    }
  }
  for (int i = 0; i < geometry.num_couples; ++i) {
    const PathCouple& couple = geometry.couples[static_cast<std::size_t>(i)];
    if (tree.Moves(coordinate, couple.link)) {
      moment += couple.m_G;
    }
  }
  const Vector3d axis_G = kinematics.R_GL[link] * body.links[link].axis;
  return axis_G.dot(body.links[link].slides ? force : moment);
}

std::vector<int> FindCrossedCoordinates(const BodyModel& body, const LinkTree& tree,
                                        const MusclePath& path) {
  const std::vector<int> links = FindLinks(path);
  std::vector<int> crossed;
  for (int c = 0; c < body.NumCoordinates(); ++c) {
    std::size_t moved = 0;
    for (const int link : links) {
      moved += tree.Moves(c, link) ? 1 : 0;
    }
    if (moved > 0 && moved < links.size()) {
      crossed.push_back(c);
    }
  }
  return crossed;
}

}  // namespace footfall
